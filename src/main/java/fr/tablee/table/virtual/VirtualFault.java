package fr.tablee.table.virtual;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
  BROWNOUT,
  /// It hears everything and never says a word.
  MUTE,
  /// Its data line is shorted to ground: only zeros come back. It hears everything.
  STUCK_LOW,
  /// Its data line is shorted to the supply: only ones come back. It hears everything.
  STUCK_HIGH,
  /// Every answer has a wrong checksum.
  CHECKSUM,
  /// It turns down every command as ill-received.
  NACK,
  /// Every second answer comes 30 ms late, and one in twenty a fifth of a second late.
  LATE,
  /// One answer in four comes in two pieces: the first read gets the first half, the next one the
  /// rest.
  SPLIT,
  /// Every second or two it forgets how often to look for a tag, and looks without end.
  FORGETFUL,
  /// The card lies half out of the field: one call in three is not heard, one exchange in ten
  /// breaks off.
  WEAK,
  /// Its field reaches the neighbouring slots: while nothing lies here it hears their tags now and
  /// then, half of the time with a wrong number.
  CROSSTALK;

  /// The word of the HTTP contract and of scenarios: `none`, `unplugged`, `stuck-low`...
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        "« "
            + word
            + " » n’est pas une panne ; écrire l’un de : "
            + Arrays.stream(values()).map(VirtualFault::word).collect(Collectors.joining(", ")));
  }
}
