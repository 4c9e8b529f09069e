package fr.tablee.content;

import java.util.Locale;

/// When answers may show.
public enum RevealPolicy {
  /// Counts at each check, cards and answers step by step after it. The default.
  AT_CHECK,
  /// Each card's verdict as soon as it has rested.
  IMMEDIATE,
  /// Checks are kept, nothing shows before the facilitator ends the activity's play.
  AT_END;

  /// The word of files and contracts: `at-check`, `immediate`, `at-end`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
