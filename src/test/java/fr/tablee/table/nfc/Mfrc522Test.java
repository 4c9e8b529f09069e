package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.nfc.ReaderFault.Remedy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The driver against written-out bytes (data sheet rev. 3.9; the checksums are those of NXP's and
/// the norm's examples or were reckoned by hand).
class Mfrc522Test {

  static final ChipSpec.Mfrc522 SPEC =
      new ChipSpec.Mfrc522(1_000, 5_000, 10_000, 1, 12_000, 50_000, 1_000, 200, 33);
  private static final long GUARD_NANOS = 5_100_000;

  /// Everything that a poll asks: VersionReg TModeReg, and twice ComIrqReg ErrorReg FIFOLevelReg
  /// ControlReg.
  private static final String LOOK = "EE D4 88 8C 94 98 88 8C 94 98 00";

  private static final String SILENCE = "00 92 80 45 00 00 10 45 00 00 10";
  private static final String WAITING = "00 92 80 44 00 00 10 44 00 00 10";

  private final SimulatedClock clock = new SimulatedClock();
  private final RecordingWires wires = new RecordingWires();
  private final Mfrc522Reader chip =
      new Mfrc522Reader(new SpiMfrc522Io(wires), clock, SPEC, GUARD_NANOS);

  private Progress run() {
    Progress progress = chip.poll();
    while (progress == Progress.WAITING) {
      clock.sleepUntil(chip.busyUntilNanos());
      progress = chip.poll();
    }
    return progress;
  }

  /// Received: so many bytes, bits of the last one.
  private static String received(int bytes, int lastBits) {
    String once = String.format("64 00 %02X %02X", bytes, 0x10 | lastBits);
    return "00 92 80 " + once + " " + once;
  }

  private static String error(int errors) {
    String once = String.format("66 %02X 05 10", errors);
    return "00 92 80 " + once + " " + once;
  }

  private void start() {
    wires.answering("00 92 00", "00 80 A9 40 3D 48 80");
    chip.beginStart();
    assertThat(run()).isEqualTo(Progress.ANSWERED);
    wires.taken();
  }

  /// The exchanges of a look at an NTAG with the number 04 A1 B2 C3 D4 E5 F6.
  private void queueActivation() {
    wires.answering(
        received(2, 0), "00 44 00",
        received(5, 0), "00 88 04 A1 B2 9F",
        received(3, 0), "00 04 DA 17",
        received(5, 0), "00 C3 D4 E5 F6 04",
        received(3, 0), "00 00 FE 51");
  }

  private void look() {
    chip.beginLook(true);
    assertThat(run()).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void anEmptySlotCostsOneWakeUpAndItsTimeout() {
    start();
    wires.answering(SILENCE);
    chip.beginLook(false);
    long begun = clock.nanos();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Nothing());
    assertThat(wires.sent)
        .containsExactly(
            "28 83", // TxControlReg: antenna on
            "02 00", // CommandReg: Idle
            "08 7F", // ComIrqReg: all cleared
            "14 80", // FIFOLevelReg: flushed
            "58 00", // TReloadReg: 40 ticks, 1 ms
            "5A 28", "12 52", // FIFODataReg: WUPA
            "02 0C", // CommandReg: Transceive
            "1A 87", // BitFramingReg: StartSend, 7 bits
            LOOK);
    assertThat(clock.nanos() - begun)
        .as("guard, seven bits, the timeout")
        .isEqualTo(GUARD_NANOS + 85_000 + 1_000_000);
  }

  @Test
  void aTagIsSelectedOverTwoCascadeLevels() {
    start();
    queueActivation();
    look();

    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Tag(new TagUid("04A1B2C3D4E5F6"), 0x00));
    assertThat(wires.sent.stream().filter(bytes -> bytes.startsWith("12 ")))
        .containsExactly(
            "12 52",
            "12 93 20",
            "12 93 70 88 04 A1 B2 9F AE 4B",
            "12 95 20",
            "12 95 70 C3 D4 E5 F6 04 9E 03");
    assertThat(wires.sent.stream().filter(bytes -> bytes.startsWith("5A")))
        .as("the timer is set once")
        .hasSize(1);
    assertThat(wires.sent.stream().filter(bytes -> bytes.startsWith("92")))
        .as("the buffer is read at its own length")
        .containsExactly(
            "92 92 00", "92 92 92 92 92 00", "92 92 92 00", "92 92 92 92 92 00", "92 92 92 00");
  }

  @Test
  void aShortNumberIsSelectedAtTheFirstLevel() {
    start();
    wires.answering(
        received(2, 0), "00 04 00",
        received(5, 0), "00 08 11 22 33 08",
        received(3, 0), "00 20 FC 70");
    look();

    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Tag(new TagUid("08112233"), 0x20));
    assertThat(wires.sent).contains("12 93 70 08 11 22 33 08 A7 FA");
  }

  @Test
  void aFieldThatStillStandsHaltsTheTagAndWakesIt() {
    start();
    queueActivation();
    look();
    wires.taken();
    wires.answering(SILENCE);
    queueActivation();
    look();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Tag.class);
    assertThat(wires.sent.stream().filter(bytes -> bytes.startsWith("12 ")).toList().subList(0, 2))
        .as("HLTA, and WUPA: REQA a halted tag would not hear")
        .containsExactly("12 50 00 57 CD", "12 52");
    assertThat(wires.sent).doesNotContain("28 83");
  }

  @Test
  void aTagThatIsKnownToLieThereIsCalledOnceMore() {
    start();
    wires.answering(SILENCE);
    queueActivation();
    look();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Tag.class);
  }

  @Test
  void onAFieldThatStillStandsSilenceIsBelievedTheSecondTime() {
    start();
    wires.answering(SILENCE);
    chip.beginLook(false);
    run();
    wires.answering(SILENCE);
    queueActivation();
    chip.beginLook(false);
    run();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Tag.class);
  }

  @Test
  void aByteOf88InTheSecondHalfOfANumberIsNoCascadeTag() {
    start();
    wires.answering(
        received(2, 0), "00 44 00",
        received(5, 0), "00 88 04 A1 B2 9F",
        received(3, 0), "00 04 DA 17",
        received(5, 0), "00 88 D4 E5 F6 4F",
        received(3, 0), "00 00 FE 51");
    look();

    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Tag(new TagUid("04A1B288D4E5F6"), 0));
  }

  @Test
  void twoTagsCollideTwiceAndAreSeveral() {
    start();
    wires.answering(received(2, 0), "00 44 00", error(0x08), received(2, 0), "00 44 00");
    wires.answering(error(0x08));
    look();

    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Several());
  }

  @Test
  void oneCollisionAtTheEdgeOfTheFieldIsReadAgain() {
    start();
    wires.answering(received(2, 0), "00 44 00", error(0x08), SILENCE);
    queueActivation();
    look();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Tag.class);
  }

  @ParameterizedTest
  @CsvSource({"02, parity", "01, form", "10, too much"})
  void aDisturbedAnswerIsNoiseAndNeverSilence(String errors, String why) {
    start();
    wires.answering(error(Integer.parseInt(errors, 16)));
    look();

    assertThat(chip.answer()).as(why).isInstanceOf(ReaderAnswer.Noise.class);
  }

  @Test
  void aWrongCheckByteIsNoise() {
    start();
    wires.answering(received(2, 0), "00 44 00", received(5, 0), "00 88 04 A1 B2 9E");
    look();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Noise.class);
  }

  @Test
  void aWrongChecksumOfASakIsNoise() {
    start();
    wires.answering(received(2, 0), "00 44 00", received(5, 0), "00 88 04 A1 B2 9F");
    wires.answering(received(3, 0), "00 04 DA 18");
    look();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Noise.class);
  }

  @Test
  void silenceInTheMiddleOfAnActivationIsNoise() {
    start();
    wires.answering(received(2, 0), "00 44 00", SILENCE);
    look();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Noise.class);
  }

  @Test
  void aReadGivesSixteenBytes() {
    start();
    String pages = "04 A1 B2 9F C3 D4 E5 F6 04 48 00 00 E1 10 12 00";
    wires.answering(received(18, 0), "00 " + pages + " 9C 3D");
    chip.beginPing();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Memory.class);
    assertThat(((ReaderAnswer.Memory) chip.answer()).bytes())
        .isEqualTo(RecordingPn532Io.bytes(pages));
    assertThat(wires.sent)
        .containsSubsequence("58 00", "5A C8", "12 30 00 02 A8", "02 0C", "1A 80");
  }

  @ParameterizedTest
  @CsvSource({
    "0, Refused",
    "4, Refused",
    "5, Refused",
    "1, Noise", // the tag heard a wrong checksum
    "A, Noise" // an ACK where memory was asked for
  })
  void fourBitsInsteadOfMemoryAreTheTagsWord(String nibble, String answer) {
    start();
    wires.answering(received(1, 4), "00 0" + nibble);
    chip.beginRead(4);

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer().getClass().getSimpleName()).isEqualTo(answer);
  }

  @Test
  void aReadWithAWrongChecksumIsNoise() {
    start();
    wires.answering(received(18, 0), "00 04 A1 B2 9F C3 D4 E5 F6 04 48 00 00 E1 10 12 01 9C 3D");
    chip.beginRead(0);
    run();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Noise.class);
  }

  @Test
  void aWriteWaitsTenMillisecondsForItsAck() {
    start();
    wires.answering(received(1, 4), "00 0A");
    chip.beginWrite(4, new byte[] {1, 2, 3, 4});

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Done());
    assertThat(wires.sent)
        .as("TReloadReg: 400 ticks")
        .containsSubsequence("58 01", "5A 90", "12 A2 04 01 02 03 04 78 57");
  }

  @Test
  void aLockedPageRefusesAWrite() {
    start();
    wires.answering(received(1, 4), "00 00");
    chip.beginWrite(4, new byte[] {1, 2, 3, 4});
    run();

    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Refused());
  }

  @Test
  void aTagLiftedInTheMiddleIsSilence() {
    start();
    wires.answering(SILENCE);
    chip.beginRead(4);
    run();

    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Nothing());
  }

  @Test
  void itLooksAgainUntilSomethingHasHappened() {
    start();
    wires.answering(WAITING, WAITING, SILENCE);
    chip.beginLook(false);

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(wires.sent.stream().filter(LOOK::equals)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "00 92 80 45 00 00 10 44 00 00 10, a timeout that was none",
    "00 92 80 44 00 00 10 64 00 02 10, an event under way",
    "00 92 80 64 08 02 10 64 00 02 10, a collision that was none",
    "00 92 80 64 00 03 10 64 00 12 10, an answer that still comes in"
  })
  void whatIsReadTwiceAndDisagreesIsLookedAtAgain(String miso, String why) {
    start();
    wires.answering(miso);
    queueActivation();
    look();

    assertThat(chip.answer()).as(why).isInstanceOf(ReaderAnswer.Tag.class);
  }

  @Test
  void whereSomebodyWasHeardOneSilenceIsNotBelieved() {
    start();
    wires.answering(error(0x02));
    chip.beginLook(false);
    run();
    chip.beginHush();
    run();
    wires.answering(SILENCE);
    queueActivation();
    chip.beginLook(false);
    run();

    assertThat(chip.answer()).isInstanceOf(ReaderAnswer.Tag.class);
  }

  @Test
  void afterThreeSilentLooksASlotIsCalledOnceAgain() {
    start();
    queueActivation();
    look();
    for (int i = 0; i < 3; i++) {
      chip.beginHush();
      run();
      wires.answering(SILENCE, SILENCE);
      chip.beginLook(false);
      run();
      assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Nothing());
    }
    chip.beginHush();
    run();
    wires.taken();
    wires.answering(SILENCE);
    chip.beginLook(false);
    run();

    assertThat(wires.sent.stream().filter("12 52"::equals)).hasSize(1);
  }

  @Test
  void nothingIsAskedOfTheBusBeforeItIsTime() {
    start();
    chip.beginLook(false);
    assertThat(wires.taken()).containsExactly("28 83");
    assertThat(chip.poll()).isEqualTo(Progress.WAITING);
    assertThat(wires.sent).isEmpty();
    assertThat(chip.busyUntilNanos()).isEqualTo(clock.nanos() + GUARD_NANOS);
  }

  @Test
  void aChipWithoutAnyEventIsAFaultAndNotAnEmptySlot() {
    start();
    for (int i = 0; i < 1_000; i++) {
      wires.answering(WAITING);
    }
    chip.beginRead(0);

    assertThat(run()).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isInstanceOf(ReaderFault.NoAnswer.class);
    assertThat(chip.fault().remedy()).isEqualTo(Remedy.RETRY);
  }

  @ParameterizedTest
  @CsvSource({
    "00 FF FF FF FF FF FF, floats",
    "00 00 00 00 00 00 00, held low",
    "00 82 80 04 00 00 00, drives MISO too",
    "00 92 00 14 00 00 10, lost its settings",
    "00 92 80 06 80 00 10 06 80 00 10, refused READ"
  })
  void whatMakesNoSenseThriceIsAFault(String miso, String told) {
    start();
    wires.answering(miso, miso, miso);
    chip.beginRead(0);

    assertThat(run()).isEqualTo(Progress.FAILED);
    assertThat(chip.fault().sentence()).contains(told);
  }

  @Test
  void whatMakesNoSenseOnceIsReadAgain() {
    start();
    wires.answering("00 FF FF FF FF FF FF", "00 92 00 14 00 00 10", SILENCE);
    chip.beginRead(0);

    assertThat(run()).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void hushSwitchesTheAntennaOff() {
    start();
    queueActivation();
    look();
    wires.taken();
    chip.beginHush();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Done());
    assertThat(wires.sent).containsExactly("28 80");
  }

  @Test
  void abortEndsWhatRuns() {
    start();
    chip.beginRead(0);
    wires.taken();
    chip.abort();

    assertThat(wires.sent).isEqualTo(List.of("02 00"));
  }

  @Test
  void aBusThatFailsIsAFaultAndNoException() {
    start();
    wires.breakBus();
    for (Runnable begin :
        List.<Runnable>of(
            chip::beginStart,
            () -> chip.beginLook(true),
            () -> chip.beginRead(0),
            chip::beginHush,
            chip::beginHealth)) {
      begin.run();
      assertThat(run()).isEqualTo(Progress.FAILED);
      assertThat(chip.fault()).isInstanceOf(ReaderFault.BusFailed.class);
      chip.abort();
    }
  }
}
