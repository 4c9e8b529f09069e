package fr.tablee.table.nfc;

import java.io.IOException;

/// A PN532 on SPI wires. The chip sends the lowest bit of a byte first and the Pi's controller
/// knows only the highest first: each byte is turned round here. Bus thread.
final class SpiPn532Io implements Pn532Io {

  private static final int WRITE = 0x01;
  private static final int STATUS = 0x02;
  private static final int READ = 0x03;
  private static final int LONGEST_TRANSFER = 264;
  private static final byte[] TURNED = new byte[256];

  static {
    for (int i = 0; i < TURNED.length; i++) {
      TURNED[i] = (byte) (Integer.reverse(i) >>> 24);
    }
  }

  private final ReaderWires wires;
  private final byte[] out = new byte[LONGEST_TRANSFER];
  private final byte[] in = new byte[LONGEST_TRANSFER];

  SpiPn532Io(ReaderWires wires) {
    this.wires = wires;
  }

  @Override
  public void write(byte[] frame, int length) throws IOException {
    out[0] = TURNED[WRITE];
    for (int i = 0; i < length; i++) {
      out[i + 1] = TURNED[frame[i] & 0xFF];
    }
    wires.transfer(out, in, length + 1);
  }

  @Override
  public int status() throws IOException {
    out[0] = TURNED[STATUS];
    out[1] = 0;
    wires.transfer(out, in, 2);
    return TURNED[in[1] & 0xFF] & 0xFF;
  }

  @Override
  public void read(byte[] into, int length) throws IOException {
    out[0] = TURNED[READ];
    for (int i = 1; i <= length; i++) {
      out[i] = 0;
    }
    wires.transfer(out, in, length + 1);
    for (int i = 0; i < length; i++) {
      into[i] = TURNED[in[i + 1] & 0xFF];
    }
  }

  @Override
  public boolean reset() throws IOException {
    return wires.reset();
  }
}
