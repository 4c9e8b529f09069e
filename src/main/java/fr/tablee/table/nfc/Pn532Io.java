package fr.tablee.table.nfc;

import java.io.IOException;

/// The wires to one PN532 on SPI (user manual UM0701-02, 6.2.5). Each call is one stretch of chip
/// select; bytes are as in the manual, so an implementation turns their bits round where its bus
/// sends the highest bit first. Bus thread.
///
/// ```
/// MOSI  01  frame...                   write
/// MOSI  02  xx          MISO  xx  st   status: bit 0 set when a frame waits
/// MOSI  03  xx xx ..    MISO  xx  ..   read
/// ```
interface Pn532Io {

  /// Writes a frame.
  ///
  /// @throws IOException where the bus itself failed
  void write(byte[] frame, int length) throws IOException;

  /// Reads the status byte. `FF` is a line that floats.
  int status() throws IOException;

  /// Reads so many bytes of the frame that waits. What follows the end of the frame is of no
  /// meaning.
  void read(byte[] into, int length) throws IOException;

  /// Pulls RSTPDN low for a moment.
  ///
  /// @return whether the line is wired
  boolean reset() throws IOException;
}
