package fr.tablee.workshop;

import java.util.Locale;

/// Where a workshop stands.
public enum Phase {
  READY,
  RUNNING,
  PAUSED,
  CLOSED;

  /// The word of the HTTP contract.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
