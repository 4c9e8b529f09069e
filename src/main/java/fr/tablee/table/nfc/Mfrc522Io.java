package fr.tablee.table.nfc;

import java.io.IOException;

/// The wires to one MFRC522 (data sheet rev. 3.9, 8.1.2). Each call is one stretch of chip select.
/// Bus thread.
interface Mfrc522Io {

  /// Writes so many bytes to one register; to [Mfrc522Register#FIFO_DATA] one after another.
  ///
  /// @throws IOException where the bus itself failed
  void write(Mfrc522Register register, byte[] data, int length) throws IOException;

  /// Reads some registers in one go; each is read at its own moment, in this order.
  ///
  /// @param into one value for each
  void read(Mfrc522Register[] registers, int[] into) throws IOException;

  /// Reads so many bytes out of the FIFO buffer.
  void readFifo(byte[] into, int length) throws IOException;

  /// Pulls NRSTPD low for a moment.
  ///
  /// @return whether the line is wired
  boolean reset() throws IOException;
}
