package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.nfc.ReaderFault.Remedy;
import org.junit.jupiter.api.Test;

/// The driver against written-out bytes (user manual UM0701-02).
class Pn532Test {

  private static final String ACK = "00 00 FF 00 FF 00";
  private static final String NACK = "00 00 FF FF 00 00";
  private static final String ERROR = "00 00 FF 01 FF 7F 81 00";
  private static final String VERSION = "00 00 FF 06 FA D5 03 32 01 06 07 E8 00";
  private static final String NO_TARGET = "00 00 FF 03 FD D5 4B 00 E0 00";
  private static final String ONE_TARGET =
      "00 00 FF 0F F1 D5 4B 01 01 00 44 00 07 04 A1 B2 C3 D4 E5 F6 CA 00";

  private static final ChipSpec.Pn532 SPEC = (ChipSpec.Pn532) EmulatedRoom.SPEC.readers().chip();

  private final SimulatedClock clock = new SimulatedClock();
  private final RecordingPn532Io io = new RecordingPn532Io();
  private final Pn532 chip = new Pn532(io, clock, SPEC);

  private Progress run(Pn532Command command) {
    chip.begin(command, 200_000);
    Progress progress = chip.poll();
    while (progress == Progress.WAITING) {
      clock.sleepUntil(chip.busyUntilNanos());
      progress = chip.poll();
    }
    return progress;
  }

  @Test
  void aCommandIsWrittenAcknowledgedAndAnswered() {
    io.answering(ACK, VERSION);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.ANSWERED);
    assertThat(io.written).containsExactly("00 00 FF 02 FE D4 02 2A 00");
    assertThat(io.readLengths).containsExactly(6, 13);
    assertThat(chip.complete().at(0)).as("IC").isEqualTo(0x32);
    assertThat(chip.complete().at(3)).as("support").isEqualTo(0x07);
  }

  @Test
  void itLooksAgainUntilTheChipIsReady() {
    io.answering(
        RecordingPn532Io.NOT_READY,
        RecordingPn532Io.NOT_READY,
        ACK,
        RecordingPn532Io.NOT_READY,
        VERSION);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void nothingIsAskedOfTheBusBeforeItIsTime() {
    io.answering(ACK, VERSION);
    chip.begin(Pn532Command.GET_FIRMWARE_VERSION, 5_000_000);

    assertThat(chip.poll()).isEqualTo(Progress.WAITING);
    assertThat(io.readLengths).isEmpty();
    clock.sleepUntil(chip.busyUntilNanos());
    assertThat(chip.poll()).isEqualTo(Progress.WAITING);
    assertThat(io.readLengths).as("the ACK").containsExactly(6);
    assertThat(chip.busyUntilNanos()).isEqualTo(5_000_000);
  }

  @Test
  void anAnswerLongerThanLikelyIsAskedForAgainAtItsWholeLength() {
    io.answering(ACK, ONE_TARGET, ONE_TARGET);

    assertThat(run(Pn532Command.LIST_ONE)).isEqualTo(Progress.ANSWERED);
    assertThat(io.readLengths).containsExactly(6, 10, 22);
    assertThat(io.written).containsExactly("00 00 FF 04 FC D4 4A 01 00 E1 00", NACK);
    assertThat(chip.complete().targets()).isEqualTo(1);
    assertThat(chip.complete().selRes()).isZero();
    assertThat(chip.complete().uid()).isEqualTo(new TagUid("04A1B2C3D4E5F6"));
  }

  @Test
  void anEmptySlotIsAnAnswerAndNoFault() {
    io.answering(ACK, NO_TARGET);

    assertThat(run(Pn532Command.LIST_TWO)).isEqualTo(Progress.ANSWERED);
    assertThat(chip.complete().targets()).isZero();
  }

  @Test
  void aBrokenAnswerIsAskedForAgain() {
    io.answering(ACK, VERSION.replace("E8", "E9"), VERSION);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.ANSWERED);
    assertThat(io.written).last().isEqualTo(NACK);
  }

  @Test
  void anAnswerBrokenThriceIsAFault() {
    String broken = VERSION.replace("E8", "E9");
    io.answering(ACK, broken, broken, broken);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isEqualTo(new ReaderFault.BrokenFrame("GetFirmwareVersion"));
    assertThat(chip.fault().remedy()).isEqualTo(Remedy.RETRY);
  }

  @Test
  void theAnswerToAnotherCommandIsNotTaken() {
    io.answering(ACK, NO_TARGET, VERSION);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.ANSWERED);
    assertThat(chip.complete().at(0)).isEqualTo(0x32);
  }

  @Test
  void aSpoiltAckIsLetPassAndTheAnswerTells() {
    io.answering("00 00 FF 00 EF 00", VERSION);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void zerosAreNoAnswerYet() {
    io.answering("00 00 00 00 00 00", ACK, "00 00 00", VERSION);

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void aFloatingLineIsAFaultAtOnce() {
    io.answering("FF FF FF FF FF FF");

    assertThat(run(Pn532Command.GET_FIRMWARE_VERSION)).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isEqualTo(new ReaderFault.Floating());
    assertThat(chip.fault().remedy()).isEqualTo(Remedy.RESTART);
  }

  @Test
  void theErrorFrameIsARefusal() {
    io.answering(ACK, ERROR);

    assertThat(run(Pn532Command.LIST_ONE)).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isEqualTo(new ReaderFault.Refused("InListPassiveTarget"));
  }

  @Test
  void noAckWithinFifteenMillisecondsIsAFault() {
    assertThat(run(Pn532Command.LIST_ONE)).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isEqualTo(new ReaderFault.NoAcknowledge("InListPassiveTarget"));
    assertThat(clock.nanos()).isBetween(15_000_000L, 16_000_000L);
  }

  @Test
  void noAnswerWithinTheTablesLimitIsAFault() {
    io.answering(ACK);

    assertThat(run(Pn532Command.LIST_ONE)).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isInstanceOf(ReaderFault.NoAnswer.class);
    assertThat(clock.nanos()).isBetween(100_000_000L, 101_000_000L);
  }

  @Test
  void aBusThatFailsIsAFaultAndNoException() {
    io.breakBus();

    assertThat(run(Pn532Command.LIST_ONE)).isEqualTo(Progress.FAILED);
    assertThat(chip.fault().sentence()).contains("SPI transfer failed").contains("-1");
  }

  @Test
  void abortSendsAnAck() {
    chip.abort();

    assertThat(io.written).containsExactly(ACK);
  }

  @Test
  void aStartSetsTheChipUpInOrderAndKnowsItsIdentity() {
    io.answering(
        ACK,
        "00 00 FF 02 FE D5 15 16 00",
        ACK,
        VERSION,
        ACK,
        "00 00 FF 02 FE D5 33 F8 00",
        ACK,
        "00 00 FF 02 FE D5 33 F8 00",
        ACK,
        "00 00 FF 02 FE D5 33 F8 00");

    assertThat(start()).isEqualTo(Progress.ANSWERED);
    assertThat(io.written.getFirst()).as("chip select low, to wake it").matches("00( 00)*");
    assertThat(io.written.subList(1, io.written.size()))
        .containsExactly(
            "00 00 FF 05 FB D4 14 01 14 01 02 00",
            "00 00 FF 02 FE D4 02 2A 00",
            "00 00 FF 06 FA D4 32 05 FF 01 01 F4 00",
            "00 00 FF 06 FA D4 32 02 00 0B 08 E5 00",
            "00 00 FF 04 FC D4 32 01 00 F9 00");
  }

  @Test
  void anotherChipThanAPn532IsNotTaken() {
    io.answering(ACK, "00 00 FF 02 FE D5 15 16 00", ACK, "00 00 FF 06 FA D5 03 33 01 06 07 E7 00");

    assertThat(start()).isEqualTo(Progress.FAILED);
    assertThat(start.fault()).isEqualTo(new ReaderFault.WrongChip("PN532", 0x33));
    assertThat(start.fault().remedy()).isEqualTo(Remedy.NONE);
  }

  @Test
  void aStepThatFailsOnceIsTriedAgain() {
    io.answering(
        ACK,
        ERROR,
        ACK,
        "00 00 FF 02 FE D5 15 16 00",
        ACK,
        VERSION,
        ACK,
        "00 00 FF 02 FE D5 33 F8 00",
        ACK,
        "00 00 FF 02 FE D5 33 F8 00",
        ACK,
        "00 00 FF 02 FE D5 33 F8 00");

    assertThat(start()).isEqualTo(Progress.ANSWERED);
  }

  private final Pn532Start start = new Pn532Start(chip, SPEC);

  private Progress start() {
    start.begin();
    Progress progress = Progress.WAITING;
    while (progress == Progress.WAITING) {
      clock.sleepUntil(chip.busyUntilNanos());
      progress = start.step();
    }
    return progress;
  }
}
