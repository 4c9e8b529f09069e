package fr.tablee.web;

/// The three looks of the pages.
public enum Look {
  /// Dark ink on paper.
  LIGHT("light"),
  /// Light ink on a dark room's page.
  DARK("dark"),
  /// Black, white and full colours, with borders.
  CONTRAST("contrast");

  private final String word;

  Look(String word) {
    this.word = word;
  }

  /// Its word in JSON, in the store and in `data-look`.
  public String word() {
    return word;
  }
}
