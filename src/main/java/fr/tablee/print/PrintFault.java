package fr.tablee.print;

/// Something that cannot be printed as it is: one French sentence saying what, where and how to
/// mend it.
public final class PrintFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  public PrintFault(String sentence) {
    super(sentence);
  }
}
