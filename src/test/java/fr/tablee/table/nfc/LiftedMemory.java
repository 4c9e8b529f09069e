package fr.tablee.table.nfc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An NTAG213's memory that is taken away after so many writes, in the middle of the next one if so
/// wished.
final class LiftedMemory implements Type2Memory {

  final byte[] memory;
  final List<Integer> pagesWritten = new ArrayList<>();
  private int writesLeft = Integer.MAX_VALUE;
  private int bytesOfTheLast;

  LiftedMemory(byte[] memory) {
    this.memory = memory;
  }

  /// @param writes whole writes before the tag goes
  /// @param bytes bytes of the next page that still get changed
  LiftedMemory liftedAfter(int writes, int bytes) {
    writesLeft = writes;
    bytesOfTheLast = bytes;
    return this;
  }

  @Override
  public byte[] read(int page) throws TagLostException {
    if (writesLeft < 0) {
      throw new TagLostException("gone");
    }
    byte[] data = new byte[16];
    for (int i = 0; i < data.length; i++) {
      data[i] = memory[(page * 4 + i) % memory.length];
    }
    return data;
  }

  @Override
  public void write(int page, byte[] data) throws TagLostException {
    if (page < 4 || page >= 0x28) {
      throw new AssertionError("page " + page + " is none to be written");
    }
    int bytes = writesLeft == 0 ? bytesOfTheLast : data.length;
    if (writesLeft < 0) {
      bytes = 0;
    }
    System.arraycopy(data, 0, memory, page * 4, bytes);
    pagesWritten.add(page);
    if (writesLeft-- <= 0) {
      throw new TagLostException("gone");
    }
  }

  byte[] user(int bytes) {
    return Arrays.copyOfRange(memory, 16, 16 + bytes);
  }
}
