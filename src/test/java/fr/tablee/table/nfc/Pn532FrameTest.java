package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.table.nfc.Pn532FrameReader.Form;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Pn532FrameTest {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private final Pn532FrameReader reader = new Pn532FrameReader();

  private Form form(String hex) {
    byte[] bytes = RecordingPn532Io.bytes(hex);
    return reader.read(bytes, bytes.length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // User manual UM0701-02: the frame of each command's chapter, with the checksums of
        // 6.2.1.1.
        "GetFirmwareVersion 7.2.2 | 02 | 00 00 FF 02 FE D4 02 2A 00",
        "SAMConfiguration 7.2.10 | 14 01 14 01 | 00 00 FF 05 FB D4 14 01 14 01 02 00",
        "RFConfiguration 7.3.1, field off | 32 01 00 | 00 00 FF 04 FC D4 32 01 00 F9 00",
        "RFConfiguration 7.3.1, retries | 32 05 FF 01 01 | 00 00 FF 06 FA D4 32 05 FF 01 01 F4 00",
        "InListPassiveTarget 7.3.5 | 4A 01 00 | 00 00 FF 04 FC D4 4A 01 00 E1 00",
        "InDataExchange 7.3.8 | 40 01 30 04 | 00 00 FF 05 FB D4 40 01 30 04 B7 00",
      })
  void commandsAreFramedAsTheManualHasThem(String command, String payload, String frame) {
    byte[] framed = Pn532Frame.command(RecordingPn532Io.bytes(payload));

    assertThat(HEX.formatHex(framed)).as(command).isEqualTo(frame);
  }

  @Test
  void theCommandsOfTheTableAreTheseFrames() {
    assertThat(HEX.formatHex(Pn532Command.SAM_NORMAL.frame()))
        .isEqualTo("00 00 FF 05 FB D4 14 01 14 01 02 00");
    assertThat(HEX.formatHex(Pn532Command.retries(1).frame()))
        .isEqualTo("00 00 FF 06 FA D4 32 05 FF 01 01 F4 00");
    assertThat(HEX.formatHex(Pn532Command.LIST_TWO.frame()))
        .isEqualTo("00 00 FF 04 FC D4 4A 02 00 E0 00");
    assertThat(HEX.formatHex(Pn532Command.write(4, new byte[] {3, 0, (byte) 0xFE, 0}).frame()))
        .isEqualTo("00 00 FF 09 F7 D4 40 01 A2 04 03 00 FE 00 44 00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00 00 FF 00 FF 00 | ACK",
        "00 00 FF FF 00 00 | NACK",
        "00 00 FF 01 FF 7F 81 00 | ERROR",
        "00 00 FF 06 FA D5 03 32 01 06 07 E8 00 | ANSWER",
        "00 FF 06 FA D5 03 32 01 06 07 E8 00 | ANSWER",
        "00 00 00 00 FF 06 FA D5 03 32 01 06 07 E8 00 00 00 | ANSWER",
        "00 00 FF 06 FA D5 03 32 | CUT",
        "00 00 FF 06 FA D5 03 32 01 06 07 E9 00 | BROKEN",
        "00 00 FF 06 FB D5 03 32 01 06 07 E8 00 | BROKEN",
        "00 00 FF 06 FA D4 03 32 01 06 07 E9 00 | BROKEN",
        "00 00 00 00 00 00 | SILENCE",
        "FF FF FF FF FF FF | FLOATING",
        "12 34 56 78 9A BC | BROKEN",
      })
  void anAnswerIsTakenOnlyWithBothChecksums(String hex, Form expected) {
    assertThat(form(hex)).isEqualTo(expected);
  }

  @Test
  void anAnswerCutShortTellsHowLongItWouldBe() {
    assertThat(form("00 00 FF 0F F1 D5 4B 01 01 00")).isEqualTo(Form.CUT);
    assertThat(reader.frameBytes()).isEqualTo(22);
  }

  @Test
  void theAnswersPlaceIsItsCodeAndWhatFollows() {
    form("00 00 FF 06 FA D5 03 32 01 06 07 E8 00");

    assertThat(reader.from()).isEqualTo(6);
    assertThat(reader.length()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noSingleWrongBitGoesUnnoticed(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      byte[] payload = new byte[1 + random.nextInt(30)];
      random.nextBytes(payload);
      byte[] frame = Pn532Frame.command(payload);
      frame[5] = (byte) Pn532Frame.CHIP_TO_HOST;
      frame[frame.length - 2]--;
      assertThat(reader.read(frame, frame.length)).isEqualTo(Form.ANSWER);
      int bit = 8 * 3 + random.nextInt(8 * (frame.length - 4));
      frame[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(reader.read(frame, frame.length))
          .as("seed %d, round %d, bit %d", seed, round, bit)
          .isNotIn(Form.ANSWER, Form.ACK, Form.NACK);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void noBytesAtAllMakeTheReaderFail(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextBoolean() ? 0xFF * random.nextInt(2) : random.nextInt());
      }
      Form form = reader.read(bytes, bytes.length);
      if (form == Form.ANSWER) {
        assertThat(reader.from() + reader.length())
            .as("seed %d, round %d", seed, round)
            .isLessThan(bytes.length);
      }
    }
  }

  @Test
  void aCommandWithoutACodeIsRefused() {
    assertThatThrownBy(Pn532Frame::command).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pn532Command.write(4, new byte[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 bytes");
  }
}
