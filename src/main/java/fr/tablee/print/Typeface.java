package fr.tablee.print;

/// The typefaces of paper.
enum Typeface {
  TITLE("Fraunces_600SemiBold.ttf"),
  TEXT("AtkinsonHyperlegibleNext_400Regular.ttf"),
  STRONG("AtkinsonHyperlegibleNext_700Bold.ttf"),
  SLANTED("AtkinsonHyperlegibleNext_400Regular_Italic.ttf");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /// Its file beside this class.
  String file() {
    return file;
  }
}
