package fr.tablee.workshop;

import java.util.Locale;

/// Who made an event happen.
public enum Actor {
  TABLE,
  CONSOLE,
  COMMAND_CARD,
  CLOCK;

  /// The word of the log: `table`, `console`, `command-card`, `clock`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
