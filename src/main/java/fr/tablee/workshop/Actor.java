package fr.tablee.workshop;

import java.util.Locale;

/// Who made an event happen.
public enum Actor {
  TABLE,
  CONSOLE,
  COMMAND_CARD,
  CLOCK;

  /// Whether a person asked for it, by page or by card.
  public boolean person() {
    return this == CONSOLE || this == COMMAND_CARD;
  }

  /// The word of the log: `table`, `console`, `command-card`, `clock`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
