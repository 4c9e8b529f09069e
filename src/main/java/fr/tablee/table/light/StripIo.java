package fr.tablee.table.light;

/// The wire to a light strip: clock and data, no answer. One thread, the light thread.
public interface StripIo {

  /// Of a table that has no strip.
  StripIo NONE = (_, _) -> true;

  /// Clocks out the first `length` bytes of `frame`, in one go.
  ///
  /// @return whether the bus took them all; a strip cannot say whether it heard
  boolean write(byte[] frame, int length);
}
