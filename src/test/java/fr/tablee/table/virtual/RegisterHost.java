package fr.tablee.table.virtual;

import java.util.HexFormat;

/// A host that does what the MFRC522's data sheet says, register by register, over the chip's own
/// SPI bytes in simulated time.
final class RegisterHost {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  /// ComIrqReg.
  static final int TX = 0x40;

  static final int RX = 0x20;
  static final int ERR = 0x02;
  static final int TIMER = 0x01;

  final RadioField field;
  final EmulatedMfrc522 chip;
  long nanos;

  RegisterHost(int version) {
    Mischief mischief = new Mischief(1);
    this.field = new RadioField(mischief);
    this.chip = new EmulatedMfrc522(field, mischief, version);
  }

  RegisterHost() {
    this(0x92);
  }

  /// One stretch of chip select.
  String transfer(String mosi) {
    byte[] bytes = HEX.parseHex(mosi);
    byte[] answer = new byte[bytes.length];
    chip.transfer(nanos, nanos + 8_000L * bytes.length, bytes, 0, answer, 0, bytes.length);
    nanos += 8_000L * bytes.length;
    return HEX.formatHex(answer);
  }

  RegisterHost write(int register, int... values) {
    StringBuilder mosi = new StringBuilder(hex(register << 1));
    for (int value : values) {
      mosi.append(' ').append(hex(value));
    }
    transfer(mosi.toString());
    return this;
  }

  int read(int register) {
    String miso = transfer(hex(register << 1 | 0x80) + " 00");
    return Integer.parseInt(miso.substring(3), 16);
  }

  RegisterHost pass(long micros) {
    nanos += micros * 1_000;
    return this;
  }

  /// Wakes it, sets it up for tags with a timeout of 1 ms, and lets the field stand.
  RegisterHost ready() {
    read(0x37);
    pass(1_000);
    write(0x2A, 0x80).write(0x2B, 0xA9).write(0x2C, 0).write(0x2D, 0x28);
    write(0x15, 0x40).write(0x14, 0x83);
    return pass(5_100);
  }

  /// Transceive: sends a frame and waits so long.
  ///
  /// @param framing BitFramingReg without StartSend
  /// @return ComIrqReg
  int transceive(String frame, int framing, long waitMicros) {
    write(0x01, 0x00).write(0x04, 0x7F).write(0x0A, 0x80);
    transfer("12 " + frame);
    write(0x01, 0x0C).write(0x0D, 0x80 | framing);
    pass(waitMicros);
    return read(0x04);
  }

  /// What the buffer holds.
  String fifo() {
    int level = read(0x0A);
    StringBuilder mosi = new StringBuilder();
    for (int i = 0; i < level; i++) {
      mosi.append("92 ");
    }
    return level == 0 ? "" : transfer(mosi + "00").substring(3);
  }

  private static String hex(int value) {
    return HEX.toHexDigits((byte) value);
  }
}
