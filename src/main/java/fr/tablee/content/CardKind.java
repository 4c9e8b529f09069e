package fr.tablee.content;

import java.util.Locale;

/// What a card is for.
public enum CardKind {
  PLAY,
  DEFINITION,
  DEBATE,
  ACTION,
  BLANK,
  COMMAND;

  /// The word of files and contracts: `play`, `definition`...
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
