package fr.tablee.table.nfc;

import java.io.IOException;

/// One reader on the shared wires. Bus thread.
final class Pi4jPn532Io implements Pn532Io {

  private static final int WRITE = 0x01;
  private static final int STATUS = 0x02;
  private static final int READ = 0x03;

  private final Pi4jReaderWires wires;
  private final int address;

  /// @param address what the address lines say to select it
  Pi4jPn532Io(Pi4jReaderWires wires, int address) {
    this.wires = wires;
    this.address = address;
  }

  @Override
  public void write(byte[] frame, int length) throws IOException {
    wires.put(0, WRITE);
    for (int i = 0; i < length; i++) {
      wires.put(i + 1, frame[i]);
    }
    wires.transfer(address, length + 1);
  }

  @Override
  public int status() throws IOException {
    wires.put(0, STATUS);
    wires.put(1, 0);
    wires.transfer(address, 2);
    return wires.get(1) & 0xFF;
  }

  @Override
  public void read(byte[] into, int length) throws IOException {
    wires.put(0, READ);
    for (int i = 1; i <= length; i++) {
      wires.put(i, 0);
    }
    wires.transfer(address, length + 1);
    for (int i = 0; i < length; i++) {
      into[i] = wires.get(i + 1);
    }
  }
}
