package fr.tablee.table.virtual;

/// A reader chip as its bus meets it. What happens to its supply and its wires is [ReaderSocket]'s.
/// Bus thread.
interface EmulatedChip {

  /// The supply comes, or comes back: all settings are forgotten and the field is off.
  void powerUp();

  /// How it is broken from this moment on. Faults of supply and wires are none of its concern.
  void feel(VirtualFault fault, long nowNanos);

  /// One transfer; both arrays may be the same.
  ///
  /// @param startNanos when the first bit is on the wire
  /// @param endNanos when the last one was
  void transfer(
      long startNanos, long endNanos, byte[] mosi, int from, byte[] miso, int into, int count);
}
