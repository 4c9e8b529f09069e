package fr.tablee.table.virtual.capture;

/// One thing that happened on the wires, or one look at the clock.
sealed interface CaptureEvent {

  /// Since the capture began.
  long nanos();

  /// The driver looked at its clock.
  record Clock(long nanos) implements CaptureEvent {}

  /// A transfer.
  ///
  /// @param device bus and chip select, `0.0`
  /// @param sent in hex
  /// @param received in hex; empty where it failed
  /// @param returned bytes carried, or the error that the bus returned
  record Transfer(long nanos, String device, String sent, String received, int returned)
      implements CaptureEvent {

    @Override
    public String toString() {
      return "spidev" + device + " ← " + sent;
    }
  }

  /// An output pin was set.
  record Pin(long nanos, int bcm, boolean high) implements CaptureEvent {

    @Override
    public String toString() {
      return "GPIO " + bcm + " = " + (high ? 1 : 0);
    }
  }
}
