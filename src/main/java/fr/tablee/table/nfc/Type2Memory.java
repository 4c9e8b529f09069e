package fr.tablee.table.nfc;

/// The memory of one Type 2 tag in a reader's field. Bus thread.
interface Type2Memory {

  /// READ: 16 bytes from a page on.
  byte[] read(int page) throws TagLostException;

  /// WRITE: one page of 4 bytes.
  void write(int page, byte[] data) throws TagLostException;
}
