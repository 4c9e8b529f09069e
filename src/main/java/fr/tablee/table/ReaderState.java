package fr.tablee.table;

import java.util.Locale;

/// How a slot's reader is.
public enum ReaderState {
  OK,
  LOST,
  RECOVERING;

  /// The word of the HTTP contract: `ok`, `lost`, `recovering`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
