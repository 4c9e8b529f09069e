package fr.tablee.workshop;

import java.util.Locale;

/// The rungs of the reveal ladder.
public enum RevealStep {
  /// Nothing is told: cards are read.
  PLACED,
  /// How many are right, not which.
  COUNTED,
  /// Which cards.
  SHOWN,
  /// The answers and their explanation, card by card.
  EXPLAINED;

  /// The word of the HTTP contract.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
