package fr.tablee.table.virtual;

import java.util.List;

/// The GPIO lines that say which reader chip select goes to.
///
/// ```
/// line 0, 1, 2  -> A, B, C of every 74HC138: which of its eight outputs
/// line 3, 4     -> its enable inputs: which of the decoders
/// CE0 low       -> enables the decoder that is meant; output = address; all other outputs stay high
/// ```
///
/// The lines are set before a transfer and stand still during it. Bus thread.
final class AddressLines {

  private final List<Integer> bcm;
  private int address;

  /// @param bcm GPIO numbers, lowest bit first
  AddressLines(List<Integer> bcm) {
    this.bcm = bcm;
  }

  /// Whether this pin is one of the lines.
  boolean has(int pin) {
    return bcm.contains(pin);
  }

  void set(int pin, boolean high) {
    int bit = 1 << bcm.indexOf(pin);
    address = high ? address | bit : address & ~bit;
  }

  int address() {
    return address;
  }

  /// How many addresses the lines can say.
  int addresses() {
    return 1 << bcm.size();
  }
}
