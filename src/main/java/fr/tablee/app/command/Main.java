package fr.tablee.app.command;

/// Where the program starts: hands the arguments to [TableeCommand] and ends with its exit code.
///
/// Exit codes: 0 done, 1 found problems, 2 bad usage.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(TableeCommand.execute(arguments));
  }
}
