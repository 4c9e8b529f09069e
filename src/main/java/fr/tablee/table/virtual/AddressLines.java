package fr.tablee.table.virtual;

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

  private final int lines;
  private int address;

  /// @param lines how many, lowest bit first
  AddressLines(int lines) {
    this.lines = lines;
  }

  /// One of the lines.
  EmulatedPin line(int bit) {
    return high -> address = high ? address | 1 << bit : address & ~(1 << bit);
  }

  int address() {
    return address;
  }

  /// How many addresses the lines can say.
  int addresses() {
    return 1 << lines;
  }
}
