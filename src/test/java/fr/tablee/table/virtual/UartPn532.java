package fr.tablee.table.virtual;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// An emulated PN532 strapped for its high-speed UART (user manual UM0701-02, 6.2.4): the frames of
/// the SPI, without its direction bytes and without a status to ask for.
///
/// ```
/// RX  55 55 00 00 ..                wakes the chip: five rising edges on the line, one 55 has them
/// RX  00 00 FF LEN LCS D4 CC .. 00  a command; whatever stands before its 00 FF is preamble
/// TX  00 00 FF 00 FF 00             acknowledged, unasked
/// TX  00 00 FF LEN LCS D5 CC+1 ..   answered, unasked
/// ```
///
/// The line takes no time here: a pseudo-terminal has no bit rate. One thread.
final class UartPn532 {

  private static final byte WAKES = 0x55;
  private static final int SAM_CONFIGURATION = 0x14;
  private static final int ACK_BYTES = 6;
  private static final byte[] NOTHING = {};

  private final Pn532Firmware firmware;
  private final HostFrameReader reader = new HostFrameReader();
  private final AnswerFrame frame = new AnswerFrame();
  private final ByteArrayOutputStream saying = new ByteArrayOutputStream();
  private byte[] heard = NOTHING;
  private boolean awake;
  private boolean lowVbat = true;
  private boolean working;

  UartPn532(RadioField field, long seed) {
    this.firmware = new Pn532Firmware(field, new Mischief(seed), Pn532Firmware.VERSION_1_6);
  }

  /// Bytes from the host.
  void hear(byte[] bytes, int count, long nowNanos) {
    int from = 0;
    while (!awake && from < count) {
      awake = bytes[from++] == WAKES;
    }
    int kept = heard.length;
    heard = Arrays.copyOf(heard, kept + count - from);
    System.arraycopy(bytes, from, heard, kept, count - from);
    int used = obey(nowNanos);
    while (used > 0) {
      heard = Arrays.copyOfRange(heard, used, heard.length);
      used = obey(nowNanos);
    }
  }

  /// What the chip sends now.
  byte[] say(long nowNanos) {
    if (working && firmware.answered(nowNanos)) {
      working = false;
      if (firmware.understood()) {
        frame.answer(firmware.reply(), firmware.replyLength());
      } else {
        frame.error();
      }
      send();
      awake = !firmware.fallsAsleep();
    }
    byte[] said = saying.toByteArray();
    saying.reset();
    return said;
  }

  /// Obeys the first whole frame.
  ///
  /// @return bytes used up, 0 while a frame is not whole
  private int obey(long nowNanos) {
    int end = endOfFrame();
    if (end > heard.length || end == 0) {
      return 0;
    }
    switch (reader.read(heard, 0, end)) {
      case ACK -> {
        firmware.abort();
        working = false;
      }
      case NACK -> send();
      case BROKEN -> {}
      case COMMAND -> command(nowNanos);
    }
    return end;
  }

  private void command(long nowNanos) {
    if (lowVbat && (heard[reader.from()] & 0xFF) != SAM_CONFIGURATION) {
      return;
    }
    lowVbat = false;
    frame.acknowledge();
    send();
    firmware.begin(heard, reader.from(), reader.length(), nowNanos);
    working = true;
  }

  private void send() {
    for (int i = 0; i < frame.length(); i++) {
      saying.write(frame.at(i));
    }
  }

  /// Where the first frame ends; 0 where none begins.
  private int endOfFrame() {
    for (int i = 0; i + 3 < heard.length; i++) {
      if (heard[i] == 0 && heard[i + 1] == (byte) 0xFF) {
        int len = heard[i + 2] & 0xFF;
        int lcs = heard[i + 3] & 0xFF;
        boolean data = ((len + lcs) & 0xFF) == 0 && len > 0;
        return i - 1 + ACK_BYTES - 1 + (data ? len + 1 : 0);
      }
    }
    return 0;
  }
}
