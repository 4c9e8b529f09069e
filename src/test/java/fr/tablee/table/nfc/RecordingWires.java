package fr.tablee.table.nfc;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/// SPI wires with nobody at the other end: they write down what is sent, as hex, and play back what
/// is queued for the transfers that read.
final class RecordingWires implements ReaderWires {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final int READ = 0x80;

  final List<String> sent = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();
  int resets;
  boolean resetWired = true;
  private boolean broken;

  /// Queues the MISO bytes of transfers whose first bit is a one; what is not queued comes as
  /// zeros.
  RecordingWires answering(String... miso) {
    answers.addAll(List.of(miso));
    return this;
  }

  /// From now on the operating system refuses all transfers.
  void breakBus() {
    broken = true;
  }

  /// What was sent since the last call.
  List<String> taken() {
    List<String> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  @Override
  public void transfer(byte[] out, byte[] in, int count) throws IOException {
    if (broken) {
      throw new IOException(count + " bytes returned -1");
    }
    sent.add(HEX.formatHex(out, 0, count));
    java.util.Arrays.fill(in, 0, count, (byte) 0);
    String answer = (out[0] & READ) != 0 ? answers.poll() : null;
    if (answer != null) {
      byte[] bytes = HEX.parseHex(answer);
      System.arraycopy(bytes, 0, in, 0, Math.min(count, bytes.length));
    }
  }

  @Override
  public boolean reset() throws IOException {
    if (broken) {
      throw new IOException("the line does not move");
    }
    resets++;
    return resetWired;
  }
}
