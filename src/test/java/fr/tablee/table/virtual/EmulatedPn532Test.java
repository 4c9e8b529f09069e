package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The chip by its bytes; frames as the PN532 user manual (UM0701-02) writes them.
class EmulatedPn532Test {

  private final ManualHost host = new ManualHost();

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void anAddressWithoutAReaderFloats() {
    assertThat(host.address(31).transfer("02 00 00")).isEqualTo("ff ff ff");
  }

  @Test
  void aChipThatSleepsFloatsAndHearsNothing() {
    assertThat(host.transfer("02 00")).isEqualTo("ff ff");
    assertThat(host.send("00 00 ff 03 fd d4 14 01 17 00").ready()).isFalse();
  }

  @Test
  void inLowVbatNothingButSamConfigurationIsObeyed() {
    host.transfer("02 00");
    host.clock.sleepNanos(3_000_000);
    assertThat(host.transfer("02 00")).isEqualTo("00 00");

    // 7.2.2, GetFirmwareVersion
    assertThat(host.send("00 00 ff 02 fe d4 02 2a 00").readyWithin(50)).isFalse();
    // 7.2.10, SAMConfiguration, normal mode
    assertThat(host.send("00 00 ff 03 fd d4 14 01 17 00").readyWithin(5)).isTrue();
    assertThat(host.fetch(6)).isEqualTo(ManualHost.ACK);
    assertThat(host.readyWithin(5)).isTrue();
    assertThat(host.fetch(9)).isEqualTo("00 00 ff 02 fe d5 15 16 00");
  }

  @Test
  void theFirmwareVersionIsThatOfTheManual() {
    host.wake().send("00 00 ff 02 fe d4 02 2a 00");
    assertThat(host.readyWithin(5)).isTrue();
    assertThat(host.fetch(6)).isEqualTo(ManualHost.ACK);
    assertThat(host.readyWithin(5)).isTrue();
    assertThat(host.fetch(13)).isEqualTo("00 00 ff 06 fa d5 03 32 01 06 07 e8 00");
    assertThat(host.ready()).isFalse();
  }

  @Test
  void aFrameReadInPiecesPutsTheNextByteUnderTheSecondDirectionByte() {
    host.wake().send("00 00 ff 02 fe d4 02 2a 00");
    host.readyWithin(5);
    host.fetch(6);
    host.readyWithin(5);
    assertThat(host.transfer("03 00 00 00 00 00")).endsWith("00 00 ff 06 fa");
    assertThat(host.transfer("00")).as("a look that does not shift").isEqualTo("d5");
    assertThat(host.transfer("03 00 00 00")).isEqualTo("d5 03 32 01");
    assertThat(host.transfer("03 00 00 00 00")).isEqualTo("06 07 e8 00 00");
  }

  @Test
  void wrongChecksumsAreNotAnswered() {
    host.wake();
    assertThat(host.send("00 00 ff 02 fd d4 02 2a 00").readyWithin(20)).as("LCS").isFalse();
    assertThat(host.send("00 00 ff 02 fe d4 02 2b 00").readyWithin(20)).as("DCS").isFalse();
    assertThat(host.send("00 00 ff 02 fe d5 02 29 00").readyWithin(20)).as("TFI").isFalse();
    assertThat(host.send("00 00 ff 09 f7 d4 02").readyWithin(20)).as("too short").isFalse();
    assertThat(host.call("02")).isEqualTo("03 32 01 06 07");
  }

  @Test
  void aCommandThatMakesNoSenseGetsTheErrorFrame() {
    assertThat(host.wake().call("3f")).isEqualTo("7f");
    assertThat(host.call("4a 03 00")).as("three targets").isEqualTo("7f");
    assertThat(host.call("32 05 00")).as("a setting cut short").isEqualTo("7f");
  }

  @Test
  void aNackAsksForTheAnswerAgain() {
    assertThat(host.wake().call("02")).isEqualTo("03 32 01 06 07");
    host.send("00 00 ff ff 00 00");
    assertThat(host.ready()).isTrue();
    assertThat(ManualHost.unwrap(host.fetch(13))).isEqualTo("03 32 01 06 07");
  }

  @Test
  void withEndlessRetriesAnEmptySlotNeverAnswersUntilAnAckEndsTheCommand() {
    host.wake().send(ManualHost.frame("4a 01 00"));
    host.readyWithin(5);
    host.fetch(6);
    assertThat(host.readyWithin(5_000)).isFalse();

    host.send(ManualHost.ACK);
    assertThat(host.call("02")).isEqualTo("03 32 01 06 07");
  }

  @Test
  void withEndlessRetriesACardThatComesLateIsFound() {
    host.wake().send(ManualHost.frame("4a 01 00"));
    host.readyWithin(5);
    host.fetch(6);
    assertThat(host.readyWithin(1_000)).isFalse();
    host.table.put(
        SlotId.of("A1"), EmulatedNtag213.blank(HexFormat.of().parseHex("04112233445566")));
    assertThat(host.readyWithin(20)).isTrue();
  }

  @Test
  void theAddressLinesChooseTheChip() {
    host.select("A1").wake();
    assertThat(host.select("A2").transfer("02 00")).as("never woken").isEqualTo("ff ff");
    assertThat(host.select("A1").call("02")).isEqualTo("03 32 01 06 07");
    assertThat(host.select("P").transfer("02 00")).isEqualTo("ff ff");
    assertThat(host.select("P").wake().call("02")).isEqualTo("03 32 01 06 07");
  }

  @Test
  void theGeneralStatusTellsFieldAndTargets() {
    assertThat(host.wake().call("04")).isEqualTo("05 00 00 00 00");
    host.call("32 01 01");
    assertThat(host.call("04")).isEqualTo("05 00 01 00 00");
  }

  @Test
  void registersKeepWhatIsWritten() {
    host.wake();
    assertThat(host.call("06 63 02 63 3d")).as("after reset").isEqualTo("07 00 00");
    assertThat(host.call("08 63 02 80 63 3d 07")).isEqualTo("09");
    assertThat(host.call("06 63 02 63 03 63 3d")).isEqualTo("07 80 00 07");
    assertThat(host.call("06 63")).as("half an address").isEqualTo("7f");
    assertThat(host.call("08 63 02")).as("no value").isEqualTo("7f");
  }

  @Test
  void afterPowerDownTheChipSleepsUntilChipSelectAndRemembersItsMode() {
    assertThat(host.wake().call("16 20")).isEqualTo("17 00");
    assertThat(host.transfer("02 00")).as("asleep").isEqualTo("ff ff");
    host.clock.sleepNanos(3_000_000);
    assertThat(host.call("02")).as("no SAMConfiguration needed").isEqualTo("03 32 01 06 07");
  }

  @Test
  void diagnoseEchoesItsBytes() {
    assertThat(host.wake().call("00 00 ca fe")).isEqualTo("01 00 ca fe");
  }

  @Test
  void severalTablesLiveInOneProgram() {
    try (ManualHost other = new ManualHost()) {
      host.wake();
      assertThat(other.transfer("02 00")).isEqualTo("ff ff");
      assertThat(other.wake().call("02")).isEqualTo("03 32 01 06 07");
      assertThat(host.call("02")).isEqualTo("03 32 01 06 07");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noBytesOfAHostCanUpsetTheChip(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    host.wake();
    host.table.put(SlotId.of("A1"), EmulatedNtag213.blank(host.table.newUid()));
    host.table.put(SlotId.of("A1"), new EmulatedPass(HexFormat.of().parseHex("08010203")));
    int[] codes = {
      0x00, 0x02, 0x04, 0x06, 0x08, 0x12, 0x14, 0x32, 0x40, 0x42, 0x44, 0x4A, 0x52, 0x54
    };
    for (int round = 0; round < 3_000; round++) {
      byte[] data = new byte[random.nextInt(1, random.nextInt(10) == 0 ? 255 : 8)];
      random.nextBytes(data);
      data[0] = (byte) codes[random.nextInt(codes.length)];
      String frame = ManualHost.frame(HexFormat.ofDelimiter(" ").formatHex(data));
      if (random.nextInt(4) == 0) {
        frame = frame.substring(0, 3 * random.nextInt(1, 7) - 1);
      }
      host.send(frame);
      host.clock.sleepNanos(random.nextLong(20_000_000));
      host.fetch(random.nextInt(1, 300));
      host.transfer("0" + random.nextInt(10) + " 00".repeat(random.nextInt(20)));
    }
    host.send(ManualHost.ACK);
    assertThat(host.call("02")).as("seed %d", seed).isEqualTo("03 32 01 06 07");
  }
}
