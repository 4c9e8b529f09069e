package fr.tablee.web;

/// How large the display's texts are.
public enum TextSize {
  NORMAL("normal"),
  /// A quarter larger.
  LARGE("large"),
  /// Half as large again.
  LARGEST("largest");

  private final String word;

  TextSize(String word) {
    this.word = word;
  }

  /// Its word in JSON, in the store and in `data-size`.
  public String word() {
    return word;
  }
}
