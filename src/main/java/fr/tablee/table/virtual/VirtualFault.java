package fr.tablee.table.virtual;

import java.util.Locale;

/// How a virtual reader is broken.
public enum VirtualFault {
  /// It works.
  NONE,
  /// No supply: its bus line floats, and it has forgotten everything when it comes back.
  UNPLUGGED,
  /// Long wires and a noisy field: one transfer in a hundred has a wrong bit, one radio exchange in
  /// a hundred is garbled.
  NOISY,
  /// One command in ten gets no acknowledgement, or is acknowledged and never answered.
  FLAKY,
  /// A weak supply: every second or two the chip starts afresh by itself and sleeps until it is
  /// woken.
  BROWNOUT;

  /// The word of the HTTP contract: `none`, `unplugged`, `noisy`, `flaky`, `brownout`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word of the HTTP contract.
  ///
  /// @throws IllegalArgumentException with a sentence for the person who wrote it
  public static VirtualFault of(String word) {
    for (VirtualFault fault : values()) {
      if (fault.word().equals(word)) {
        return fault;
      }
    }
    throw new IllegalArgumentException(
        "« " + word + " » n’est pas une panne : écrire none, unplugged, noisy, flaky ou brownout");
  }
}
