package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/// The wires to a PN532 with nobody at the other end: it writes down what is sent, as hex, and
/// plays back what is queued.
final class RecordingPn532Io implements Pn532Io {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  /// A line that a host should know how to bear.
  static final String NOT_READY = "not ready";

  final List<String> written = new ArrayList<>();
  final List<Integer> readLengths = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();
  private boolean broken;
  int resets;

  /// Queues what waits to be read, each as the bytes of one transfer in hex, or [#NOT_READY] for
  /// one look in vain.
  RecordingPn532Io answering(String... frames) {
    answers.addAll(List.of(frames));
    return this;
  }

  /// From now on the operating system refuses all transfers.
  void breakBus() {
    broken = true;
  }

  static byte[] bytes(String hex) {
    return HEX.parseHex(hex);
  }

  @Override
  public void write(byte[] frame, int length) throws IOException {
    check();
    written.add(HEX.formatHex(frame, 0, length));
  }

  @Override
  public int status() throws IOException {
    check();
    if (NOT_READY.equals(answers.peek())) {
      answers.remove();
      return 0;
    }
    return answers.isEmpty() ? 0 : 1;
  }

  @Override
  public void read(byte[] into, int length) throws IOException {
    check();
    readLengths.add(length);
    assertThat(answers).as("the host reads only what waits").isNotEmpty();
    byte[] frame = bytes(answers.remove());
    for (int i = 0; i < length; i++) {
      into[i] = i < frame.length ? frame[i] : 0;
    }
  }

  @Override
  public boolean reset() throws IOException {
    check();
    resets++;
    return true;
  }

  private void check() throws IOException {
    if (broken) {
      throw new IOException("2 bytes to reader 0 returned -1");
    }
  }
}
