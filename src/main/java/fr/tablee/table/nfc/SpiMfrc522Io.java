package fr.tablee.table.nfc;

import java.io.IOException;
import java.util.Arrays;

/// An MFRC522 on SPI wires, mode 0, highest bit first (data sheet rev. 3.9, 8.1.2).
///
/// ```
/// address byte (8.1.2.3)   R/W A5 A4 A3 A2 A1 A0 0       80 | address x 2 reads, address x 2 writes
///
/// write (8.1.2.2)   MOSI  adr   data0  data1 ..          all bytes go to the one register
///                   MISO  xx    xx     xx
///
/// read (8.1.2.1)    MOSI  adr0  adr1   adr2 .. 00        each answer comes one byte behind its address;
///                   MISO  xx    data0  data1 .. dataN    00 ends the reading
/// ```
///
/// Bus thread.
final class SpiMfrc522Io implements Mfrc522Io {

  private static final int READ = 0x80;
  private static final int FIFO_BYTES = 64;

  private final ReaderWires wires;
  private final byte[] out = new byte[FIFO_BYTES + 1];
  private final byte[] in = new byte[FIFO_BYTES + 1];

  SpiMfrc522Io(ReaderWires wires) {
    this.wires = wires;
  }

  @Override
  public void write(Mfrc522Register register, byte[] data, int length) throws IOException {
    out[0] = (byte) (register.address() << 1);
    System.arraycopy(data, 0, out, 1, length);
    wires.transfer(out, in, length + 1);
  }

  @Override
  public void read(Mfrc522Register[] registers, int[] into) throws IOException {
    for (int i = 0; i < registers.length; i++) {
      out[i] = (byte) (READ | registers[i].address() << 1);
    }
    out[registers.length] = 0;
    wires.transfer(out, in, registers.length + 1);
    for (int i = 0; i < registers.length; i++) {
      into[i] = in[i + 1] & 0xFF;
    }
  }

  @Override
  public void readFifo(byte[] into, int length) throws IOException {
    Arrays.fill(out, 0, length, (byte) (READ | Mfrc522Register.FIFO_DATA.address() << 1));
    out[length] = 0;
    wires.transfer(out, in, length + 1);
    System.arraycopy(in, 1, into, 0, length);
  }

  @Override
  public boolean reset() throws IOException {
    return wires.reset();
  }
}
