package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The emulated chip against the data sheet (rev. 3.9) and ISO/IEC 14443-3, register by register.
class EmulatedMfrc522Test {

  private static final int WUPA = 7;
  private static final byte[] UID = HexFormat.of().parseHex("04a1b2c3d4e5f6");
  private static final byte[] OTHER = HexFormat.of().parseHex("04a1b2c3d4e5f7");

  private final RegisterHost host = new RegisterHost();

  private void lay(byte[] uid) {
    host.field.lay(EmulatedNtag213.blank(uid));
  }

  private void select() {
    assertThat(host.transceive("52", WUPA, 500) & RegisterHost.RX).isNotZero();
    host.transceive("93 20", 0, 1_000);
    host.transceive("93 70 88 04 a1 b2 9f ae 4b", 0, 1_500);
    host.transceive("95 20", 0, 1_000);
    host.transceive("95 70 c3 d4 e5 f6 04 9e 03", 0, 1_500);
    assertThat(host.fifo()).as("SAK of a Type 2 tag, its checksum").isEqualTo("00 fe 51");
  }

  @Test
  void registersHaveTheirResetValues() {
    host.read(0x37);
    host.pass(1_000);

    assertThat(host.transfer("82 88 98 9c a2 a8 cc c8 00"))
        .as("Command ComIrq Control Coll Mode TxControl RFCfg ModWidth")
        .isEqualTo("00 20 14 10 a0 3f 80 48 26");
  }

  @Test
  void theOscillatorHasToStartFirst() {
    assertThat(host.read(0x01) & 0x10).as("PowerDown").isNotZero();
    host.write(0x15, 0x40);
    host.pass(1_000);
    assertThat(host.read(0x01) & 0x10).isZero();
    assertThat(host.read(0x15)).as("what was written before is not kept").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x92, 0x91, 0x88, 0x12})
  void theVersionIsTheChips(int version) {
    assertThat(new RegisterHost(version).read(0x37)).isEqualTo(version);
  }

  @Test
  void severalRegistersAreReadInOneTransfer() {
    host.ready();

    assertThat(host.transfer("ee d4 d6 da aa 00")).isEqualTo("00 92 80 a9 28 40");
  }

  @Test
  void manyBytesAreWrittenToOneRegister() {
    host.ready();
    host.transfer("12 01 02 03");

    assertThat(host.read(0x0A)).isEqualTo(3);
    assertThat(host.transfer("92 92 92 92 00"))
        .as("and 0 from an empty buffer")
        .isEqualTo("00 01 02 03 00");
  }

  @Test
  void theBufferHoldsSixtyFourBytes() {
    host.ready();
    host.transfer("12" + " aa".repeat(65));

    assertThat(host.read(0x0A)).isEqualTo(64);
    assertThat(host.read(0x06) & 0x10).as("BufferOvfl").isNotZero();
    host.write(0x0A, 0x80);
    assertThat(host.read(0x0A)).isZero();
    assertThat(host.read(0x06)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"00 00, a0, 1e", "12 34, 26, cf", "30 00, 02, a8", "50 00, 57, cd"})
  void theCoprocessorReckonsTheChecksumsOfTheNorm(String bytes, String low, String high) {
    host.ready();
    host.write(0x01, 0x00).write(0x05, 0x04).write(0x0A, 0x80);
    host.transfer("12 " + bytes);
    host.write(0x01, 0x03);

    assertThat(host.read(0x05) & 0x04).as("CRCIRq").isNotZero();
    assertThat(host.read(0x22)).isEqualTo(Integer.parseInt(low, 16));
    assertThat(host.read(0x21)).isEqualTo(Integer.parseInt(high, 16));
  }

  @Test
  void anEmptyFieldEndsByTheTimer() {
    host.ready();

    assertThat(host.transceive("52", WUPA, 900) & 0x61).as("TxIRq alone").isEqualTo(0x40);
    host.pass(300);
    assertThat(host.read(0x04) & 0x61).as("TxIRq, TimerIRq").isEqualTo(0x41);
    assertThat(host.fifo()).isEmpty();
  }

  @Test
  void withoutTAutoNothingEverEnds() {
    host.ready();
    host.write(0x2A, 0);

    assertThat(host.transceive("52", WUPA, 1_000_000) & 0x21).isZero();
  }

  @Test
  void aTagAnswersWupaWithItsAtqa() {
    lay(UID);
    host.ready();

    assertThat(host.transceive("52", WUPA, 500) & 0x61).isEqualTo(0x60);
    assertThat(host.fifo()).isEqualTo("44 00");
    assertThat(host.read(0x06)).isZero();
  }

  @Test
  void aTagHearsNothingBeforeTheGuardTimeNorWithoutFullModulation() {
    lay(UID);
    host.ready();
    host.write(0x14, 0x80).write(0x14, 0x83);
    assertThat(host.transceive("52", WUPA, 500) & 0x20).isZero();
    host.pass(5_000);
    host.write(0x15, 0);
    assertThat(host.transceive("52", WUPA, 500) & 0x20).isZero();
    host.write(0x15, 0x40);
    assertThat(host.transceive("52", WUPA, 500) & 0x20).isNotZero();
  }

  @Test
  void aNumberOfSevenBytesComesInTwoLevels() {
    lay(UID);
    host.ready();
    host.transceive("52", WUPA, 500);
    host.transceive("93 20", 0, 1_000);
    assertThat(host.fifo()).isEqualTo("88 04 a1 b2 9f");
    host.transceive("93 70 88 04 a1 b2 9f ae 4b", 0, 1_500);
    assertThat(host.fifo()).as("SAK with the cascade bit").isEqualTo("04 da 17");
    host.transceive("95 20", 0, 1_000);
    assertThat(host.fifo()).isEqualTo("c3 d4 e5 f6 04");
  }

  @Test
  void aSelectWithAWrongChecksumIsNotHeard() {
    lay(UID);
    host.ready();
    host.transceive("52", WUPA, 500);
    host.transceive("93 20", 0, 1_000);

    assertThat(host.transceive("93 70 88 04 a1 b2 9f ae 4c", 0, 3_000) & 0x21).isEqualTo(0x01);
  }

  @Test
  void readGivesFourPagesWithTheirChecksum() {
    lay(UID);
    host.ready();
    select();

    assertThat(host.transceive("30 00 02 a8", 0, 2_500) & 0x20).isNotZero();
    assertThat(host.fifo()).isEqualTo("04 a1 b2 9f c3 d4 e5 f6 04 48 00 00 e1 10 12 00 9c 3d");
    assertThat(host.read(0x0C) & 7).as("RxLastBits: whole bytes").isZero();
  }

  @Test
  void theChipCanAddAndTakeTheChecksumsItself() {
    lay(UID);
    host.ready();
    select();
    host.write(0x12, 0x80).write(0x13, 0x80);
    host.transceive("30 00", 0, 2_500);

    assertThat(host.fifo()).isEqualTo("04 a1 b2 9f c3 d4 e5 f6 04 48 00 00 e1 10 12 00");
  }

  @Test
  void aWriteIsAcknowledgedByFourBitsWhenItIsDone() {
    lay(UID);
    host.ready();
    host.write(0x2C, 0x01).write(0x2D, 0x90);
    select();

    assertThat(host.transceive("a2 04 01 02 03 04 78 57", 0, 2_000) & 0x21)
        .as("the tag is still writing")
        .isZero();
    host.pass(4_000);
    assertThat(host.read(0x04) & 0x21).isEqualTo(0x20);
    assertThat(host.fifo()).isEqualTo("0a");
    assertThat(host.read(0x0C) & 7).as("RxLastBits").isEqualTo(4);
    assertThat(host.read(0x06)).as("four bits are no error").isZero();
  }

  @Test
  void aTimeoutOfOneMillisecondIsTooShortForAWrite() {
    lay(UID);
    host.ready();
    select();

    assertThat(host.transceive("a2 04 01 02 03 04 78 57", 0, 8_000) & 0x21).isEqualTo(0x01);
  }

  @Test
  void aPageThatIsNotThereIsRefusedByFourBits() {
    lay(UID);
    host.ready();
    select();
    byte[] frame = {0x30, (byte) 0xF0, 0, 0};
    CrcA.append(frame, 0, 2);
    host.transceive(HexFormat.ofDelimiter(" ").formatHex(frame), 0, 2_500);

    assertThat(host.fifo()).isEqualTo("00");
    assertThat(host.read(0x0C) & 7).isEqualTo(4);
  }

  @Test
  void aWrongChecksumIsToldByTheTag() {
    lay(UID);
    host.ready();
    select();
    host.transceive("30 00 02 a9", 0, 2_500);

    assertThat(host.fifo()).isEqualTo("01");
  }

  @Test
  void aHaltedTagHearsWupaAndNotReqa() {
    lay(UID);
    host.ready();
    select();
    assertThat(host.transceive("50 00 57 cd", 0, 2_500) & 0x21)
        .as("HLTA has no answer")
        .isEqualTo(0x01);
    assertThat(host.transceive("26", WUPA, 2_000) & 0x21).as("REQA").isEqualTo(0x01);
    assertThat(host.transceive("52", WUPA, 2_000) & 0x21).as("WUPA").isEqualTo(0x20);
  }

  @Test
  void aSelectedTagAnswersOnlyTheSecondWupa() {
    lay(UID);
    host.ready();
    select();
    assertThat(host.transceive("52", WUPA, 2_000) & 0x21).isEqualTo(0x01);
    assertThat(host.transceive("52", WUPA, 2_000) & 0x21).isEqualTo(0x20);
  }

  @Test
  void twoTagsCollideWhereTheirNumbersDiffer() {
    lay(UID);
    lay(OTHER);
    host.ready();
    host.transceive("52", WUPA, 500);
    assertThat(host.fifo()).as("the same ATQA").isEqualTo("44 00");
    host.transceive("93 20", 0, 1_000);
    assertThat(host.fifo()).as("the same first level").isEqualTo("88 04 a1 b2 9f");
    host.transceive("93 70 88 04 a1 b2 9f ae 4b", 0, 1_500);

    assertThat(host.transceive("95 20", 0, 1_000) & RegisterHost.ERR).isNotZero();
    assertThat(host.read(0x06) & 0x08).as("CollErr").isNotZero();
    assertThat(host.read(0x0E) & 0x3F).as("CollPos: bit 25, the lowest of F6 and F7").isEqualTo(25);
  }

  @Test
  void aHostMayResolveACollisionBitByBit() {
    lay(UID);
    lay(OTHER);
    host.ready();
    host.transceive("52", WUPA, 500);
    host.transceive("93 20", 0, 1_000);
    host.transceive("93 70 88 04 a1 b2 9f ae 4b", 0, 1_500);
    host.transceive("95 20", 0, 1_000);
    // 24 bits are agreed, the 25th is chosen as 1: NVB 51, one bit of the last byte, RxAlign 1.
    assertThat(host.transceive("95 51 c3 d4 e5 01", 0x11, 1_000) & 0x22).isEqualTo(0x20);
    assertThat(host.fifo()).as("the rest, behind the bit that is known").isEqualTo("f6 05");
  }

  @Test
  void theAntennaFeedsTheField() {
    host.ready();
    assertThat(host.field.isOn()).isTrue();
    host.write(0x14, 0x80);
    assertThat(host.field.isOn()).isFalse();
    host.write(0x14, 0x83);
    host.write(0x01, 0x0F);
    assertThat(host.field.isOn()).as("after SoftReset").isFalse();
  }

  @Test
  void everyFaultOfTheChipIsFeltAtItsRegisters() {
    lay(UID);
    host.ready();
    feel(VirtualFault.MUTE);
    assertThat(host.transceive("52", WUPA, 100_000) & 0x61).as("mute").isZero();
    feel(VirtualFault.NACK);
    assertThat(host.transceive("52", WUPA, 2_000) & 0x63).as("nack").isEqualTo(0x02);
    assertThat(host.read(0x06) & 0x80).as("WrErr").isNotZero();
    feel(VirtualFault.CHECKSUM);
    host.transceive("52", WUPA, 2_000);
    assertThat(host.read(0x06) & 0x02).as("checksum: ParityErr").isNotZero();
    feel(VirtualFault.FORGETFUL);
    host.pass(3_000_000);
    assertThat(host.read(0x2A)).as("forgetful: TModeReg").isZero();
  }

  private void feel(VirtualFault fault) {
    host.chip.feel(fault, host.nanos);
  }

  @Test
  void aLateChipAnswersThirtyMillisecondsLateEverySecondTime() {
    lay(UID);
    host.ready();
    feel(VirtualFault.LATE);
    int late = 0;
    for (int i = 0; i < 200; i++) {
      host.write(0x14, 0x80).write(0x14, 0x83).pass(5_100);
      late += (host.transceive("52", WUPA, 5_000) & 0x20) == 0 ? 1 : 0;
    }
    assertThat(late).as("of 200, seed 1").isBetween(70, 130);
  }

  @Test
  void aSplitAnswerComesInTwoPieces() {
    lay(UID);
    host.ready();
    feel(VirtualFault.SPLIT);
    for (int i = 0; i < 100; i++) {
      host.write(0x14, 0x80).write(0x14, 0x83).pass(5_100);
      host.transceive("52", WUPA, 500);
      if (host.read(0x0A) == 1) {
        assertThat(host.read(0x0A)).as("the rest, a moment later").isEqualTo(2);
        return;
      }
    }
    throw new AssertionError("no answer in two pieces, seed 1");
  }
}
