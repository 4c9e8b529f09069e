package fr.tablee.table.nfc;

/// The frames of the PN532 (user manual UM0701-02, 6.2.1).
///
/// ```
/// normal information frame (6.2.1.1), command            answer
///   00        preamble                                    00
///   00 FF     start of frame                              00 FF
///   LEN       number of bytes from TFI to PDn             LEN
///   LCS       LEN + LCS = 00 in eight bits                LCS
///   D4        TFI: host to chip                           D5  chip to host
///   PD0..PDn  command code, parameters                    command code + 1, result
///   DCS       TFI + PD0 + .. + PDn + DCS = 00             DCS
///   00        postamble                                   00
///
/// ACK   (6.2.1.3)   00 00 FF 00 FF 00           NACK (6.2.1.4)   00 00 FF FF 00 00
/// error (6.2.1.5)   00 00 FF 01 FF 7F 81 00     the command made no sense
/// ```
///
/// The chip may send more or fewer preamble bytes than one: a reader looks for `00 FF`.
final class Pn532Frame {

  static final int HOST_TO_CHIP = 0xD4;
  static final int CHIP_TO_HOST = 0xD5;

  /// Bytes of a frame around its payload: preamble, start, LEN, LCS, TFI, DCS, postamble.
  static final int AROUND_PAYLOAD = 8;

  /// Bytes of an ACK, a NACK.
  static final int SHORT_BYTES = 6;

  private static final byte[] ACK = {0x00, 0x00, (byte) 0xFF, 0x00, (byte) 0xFF, 0x00};
  private static final byte[] NACK = {0x00, 0x00, (byte) 0xFF, (byte) 0xFF, 0x00, 0x00};
  private static final int LONGEST_PAYLOAD = 254;

  private Pn532Frame() {}

  /// From the chip: the command has arrived. To the chip: drop the command that runs.
  static byte[] ack() {
    return ACK.clone();
  }

  /// To the chip: send the last answer again.
  static byte[] nack() {
    return NACK.clone();
  }

  /// The frame of a command.
  ///
  /// @param payload command code and parameters
  static byte[] command(byte... payload) {
    if (payload.length == 0 || payload.length > LONGEST_PAYLOAD) {
      throw new IllegalArgumentException("A command has 1 to 254 bytes, not " + payload.length);
    }
    byte[] frame = new byte[payload.length + AROUND_PAYLOAD];
    int length = payload.length + 1;
    frame[2] = (byte) 0xFF;
    frame[3] = (byte) length;
    frame[4] = (byte) -length;
    frame[5] = (byte) HOST_TO_CHIP;
    int sum = HOST_TO_CHIP;
    for (int i = 0; i < payload.length; i++) {
      frame[6 + i] = payload[i];
      sum += payload[i];
    }
    frame[6 + payload.length] = (byte) -sum;
    return frame;
  }
}
