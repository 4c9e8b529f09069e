package fr.tablee.table.nfc;

import java.io.IOException;

/// The wires to one reader on SPI, of whatever chip. Bus thread.
interface ReaderWires {

  /// One stretch of chip select: `count` bytes out and as many in, the highest bit of each first.
  ///
  /// @throws IOException where the bus itself failed
  void transfer(byte[] out, byte[] in, int count) throws IOException;

  /// Pulls the reader's reset line low for a moment.
  ///
  /// @return whether it has one
  /// @throws IOException where the line cannot be moved
  boolean reset() throws IOException;
}
