package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SimulatedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who answers as an MFRC522, how it is set up, and whether it still is (data sheet rev. 3.9).
class Mfrc522StartTest {

  private final SimulatedClock clock = new SimulatedClock();
  private final RecordingWires wires = new RecordingWires();
  private final Mfrc522Reader chip =
      new Mfrc522Reader(new SpiMfrc522Io(wires), clock, Mfrc522Test.SPEC, 5_100_000);

  private Progress run() {
    Progress progress = chip.poll();
    while (progress == Progress.WAITING) {
      clock.sleepUntil(chip.busyUntilNanos());
      progress = chip.poll();
    }
    return progress;
  }

  private void start() {
    wires.answering("00 92 00", "00 80 A9 40 3D 48 80");
    chip.beginStart();
    assertThat(run()).isEqualTo(Progress.ANSWERED);
    wires.taken();
  }

  @Test
  void aStartResetsTheChipKnowsItAndSetsItUp() {
    wires.answering("00 92 30", "00 92 20", "00 80 A9 40 3D 48 80");
    chip.beginStart();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Ready("MFRC522 2.0"));
    assertThat(wires.resets).isEqualTo(1);
    assertThat(wires.sent)
        .containsExactly(
            "EE 82 00", // PowerDown is still set
            "EE 82 00",
            "54 80", // TModeReg: TAuto
            "56 A9", // TPrescalerReg: 25 microseconds
            "2A 40", // TxASKReg: 100 % ASK
            "22 3D", // ModeReg
            "4C 48", // RFCfgReg: 33 dB
            "28 80", // TxControlReg: antenna off
            "D4 D6 AA A2 CC A8 00");
  }

  @Test
  void withoutAResetLineTheChipResetsItself() {
    wires.resetWired = false;
    wires.answering("00 92 00", "00 80 A9 40 3D 48 80");
    chip.beginStart();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(wires.sent.getFirst()).as("CommandReg: SoftReset").isEqualTo("02 0F");
  }

  @ParameterizedTest
  @CsvSource({
    "90, MFRC522 0.0",
    "91, MFRC522 1.0",
    "92, MFRC522 2.0",
    "88, FM17522 (88)",
    "B2, FM17522E (B2)",
    "12, MFRC522 clone (12)"
  })
  void chipsAndTheirClonesAreKnownByTheirVersion(String version, String name) {
    wires.answering("00 " + version + " 00", "00 80 A9 40 3D 48 80");
    chip.beginStart();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Ready(name));
  }

  @ParameterizedTest
  @CsvSource({
    "82, another reader drives MISO too",
    "00, held low",
    "FF, floats",
    "A7, not a MFRC522: it calls itself A7"
  })
  void whoIsNoMfrc522IsToldAndNotTaken(String version, String told) {
    String answer = "00 " + version + " " + version;
    wires.answering(answer, answer, answer);
    chip.beginStart();

    assertThat(run()).isEqualTo(Progress.FAILED);
    assertThat(chip.fault().sentence()).contains(told);
  }

  @Test
  void oneWrongBitInTheVersionIsReadAgain() {
    wires.answering("00 82 00", "00 92 00", "00 80 A9 40 3D 48 80");
    chip.beginStart();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
  }

  @Test
  void aSettingThatDoesNotStayIsAFault() {
    String wrong = "00 80 A9 00 3D 48 80";
    wires.answering("00 92 00", wrong, wrong, wrong);
    chip.beginStart();

    assertThat(run()).isEqualTo(Progress.FAILED);
    assertThat(chip.fault().sentence()).contains("TX_ASK");
  }

  @Test
  void healthReadsEverySettingBack() {
    start();
    wires.answering("00 92 00", "00 80 A9 40 3D 48 80");
    chip.beginHealth();

    assertThat(run()).isEqualTo(Progress.ANSWERED);
    assertThat(chip.answer()).isEqualTo(new ReaderAnswer.Ready("MFRC522 2.0"));
    assertThat(wires.sent).containsExactly("EE 82 00", "D4 D6 AA A2 CC A8 00");
  }

  @Test
  void anAntennaThatIsOnWithoutBeingAskedIsNoHealth() {
    start();
    String on = "00 80 A9 40 3D 48 83";
    wires.answering("00 92 00", on, "00 92 00", on, "00 92 00", on);
    chip.beginHealth();

    assertThat(run()).isEqualTo(Progress.FAILED);
    assertThat(chip.fault()).isEqualTo(new ReaderFault.SettingsLost());
  }
}
