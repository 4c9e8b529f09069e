package fr.tablee.table.nfc;

/// The registers of the MFRC522 that the driver uses (product data sheet rev. 3.9, chapter 9.3),
/// each with its address and what its bits mean here.
enum Mfrc522Register {
  /// 9.3.1.2: `- - RcvOff PowerDown Command(4)`. PowerDown reads 1 until the oscillator runs.
  COMMAND(0x01),
  /// 9.3.1.5: `Set1 TxIRq RxIRq IdleIRq HiAlertIRq LoAlertIRq ErrIRq TimerIRq`. Written with Set1 =
  /// 0, every 1 clears its bit.
  COM_IRQ(0x04),
  /// 9.3.1.7: `WrErr TempErr - BufferOvfl CollErr CRCErr ParityErr ProtocolErr`.
  ERROR(0x06),
  /// 9.3.1.9: bit 3, MFCrypto1On: after a MIFARE Classic authentication nothing else is understood.
  STATUS2(0x08),
  /// 9.3.1.10: in and out of the 64-byte buffer.
  FIFO_DATA(0x09),
  /// 9.3.1.11: `FlushBuffer FIFOLevel(7)`.
  FIFO_LEVEL(0x0A),
  /// 9.3.1.13: `TStopNow TStartNow - - - RxLastBits(3)`: valid bits of the last byte, 0 for all.
  CONTROL(0x0C),
  /// 9.3.1.14: `StartSend RxAlign(3) - TxLastBits(3)`: bits of the last byte to send, 0 for all.
  BIT_FRAMING(0x0D),
  /// 9.3.1.15: `ValuesAfterColl - CollPosNotValid CollPos(5)`.
  COLL(0x0E),
  /// 9.3.2.2: `MSBFirst - TxWaitRF - PolMFin - CRCPreset(2)`.
  MODE(0x11),
  /// 9.3.2.5: bits 1 and 0, Tx2RFEn and Tx1RFEn: the antenna.
  TX_CONTROL(0x14),
  /// 9.3.2.6: bit 6, Force100ASK: the modulation that type A wants.
  TX_ASK(0x15),
  /// 9.3.3.6: `- RxGain(3) -`.
  RF_CFG(0x26),
  /// 9.3.3.10: `TAuto TGated(2) TAutoRestart TPrescaler_Hi(4)`.
  T_MODE(0x2A),
  /// 9.3.3.10: TPrescaler_Lo.
  T_PRESCALER(0x2B),
  /// 9.3.3.11, upper byte.
  T_RELOAD_HIGH(0x2C),
  /// 9.3.3.11, lower byte.
  T_RELOAD_LOW(0x2D),
  /// 9.3.4.8: `chip type(4) version(4)`, see [Mfrc522Version].
  VERSION(0x37);

  private final int address;

  Mfrc522Register(int address) {
    this.address = address;
  }

  int address() {
    return address;
  }
}
