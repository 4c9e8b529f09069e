package fr.tablee.table.virtual;

import java.util.Arrays;

/// The registers of the contactless unit that an emulated PN532 lets its host read and write (user
/// manual UM0701-02, 7.2.4 and 7.2.5; PN532/C1 data sheet, 8.6.23).
///
/// ```
/// 6302  CIU_TxMode      CRC, speed, framing of what is sent      6338  CIU_Status2     Crypto1 on, state
/// 6303  CIU_RxMode      the same of what is heard                633D  CIU_BitFraming  bits of the last byte
/// 630D  CIU_ManualRCV   parity left out
/// ```
///
/// All are 00 after reset and keep what is written. The firmware sets them when it lists targets.
/// What the raw exchange heeds of them stands in [RawExchange]; the others are memory only. Bus
/// thread.
final class Pn532Registers {

  private static final int FIRST = 0x6300;
  private static final int COUNT = 0x40;
  private static final int TX_MODE = 0x02;
  private static final int RX_MODE = 0x03;
  private static final int CHECKSUM = 0x80;
  private static final int FRAMING = 0x03;

  private final byte[] values = new byte[COUNT];

  void reset() {
    Arrays.fill(values, (byte) 0);
  }

  /// What InListPassiveTarget leaves here: 106 kbit/s, type A, checksums by the chip.
  void setForTypeA() {
    values[TX_MODE] = (byte) CHECKSUM;
    values[RX_MODE] = (byte) CHECKSUM;
  }

  boolean speaksTypeA() {
    return (values[TX_MODE] & FRAMING) == 0;
  }

  boolean addsChecksum() {
    return (values[TX_MODE] & CHECKSUM) != 0;
  }

  boolean checksChecksum() {
    return (values[RX_MODE] & CHECKSUM) != 0;
  }

  /// ReadRegister: `06 (ADRH ADRL)...`, answered by `07 VAL...`.
  ///
  /// @return bytes written, 0 when the command makes no sense
  int read(byte[] command, int length, byte[] reply, int at) {
    if (length < 3 || length % 2 == 0) {
      return 0;
    }
    for (int i = 1; i < length; i += 2) {
      int place = place(command, i);
      reply[at + i / 2] = place < 0 ? 0 : values[place];
    }
    return length / 2;
  }

  /// WriteRegister: `08 (ADRH ADRL VAL)...`.
  ///
  /// @return whether the command makes sense
  boolean write(byte[] command, int length) {
    if (length < 4 || length % 3 != 1) {
      return false;
    }
    for (int i = 1; i < length; i += 3) {
      int place = place(command, i);
      if (place >= 0) {
        values[place] = command[i + 2];
      }
    }
    return true;
  }

  /// A register's place here, or -1 for one of another unit: those read 0.
  private static int place(byte[] command, int at) {
    int address = (command[at] & 0xFF) << 8 | (command[at + 1] & 0xFF);
    int place = address - FIRST;
    return place >= 0 && place < COUNT ? place : -1;
  }
}
