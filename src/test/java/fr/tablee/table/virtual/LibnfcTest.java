package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.SystemTool;
import fr.tablee.SystemTool.Spoken;
import fr.tablee.table.CardRef;
import fr.tablee.table.Sighting;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.Pi4jReaderBank;
import fr.tablee.table.nfc.WriteOutcome;
import fr.tablee.table.nfc.WritePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The emulated chip and tag before a judge that is not ours: the programs of libnfc, over a serial
/// port. What our writer wrote on a tag, they read; what they write, our scanner reads.
class LibnfcTest {

  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");

  @TempDir private Path folder;

  @BeforeEach
  void need() {
    SystemTool.need("socat", "nfc-list", "nfc-mfultralight");
  }

  @Test
  void itOpensTheChipAndFindsNothingOnAnEmptyReader() {
    Spoken said = over(new RadioField(new Mischief(1)), "", "nfc-list", "-t", "1", "-v");

    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("0 ISO14443A passive target(s) found.");
  }

  @Test
  void itFindsTheTagByItsNumberAmongAllKindsOfCard() {
    RadioField field = new RadioField(new Mischief(1));
    field.lay(EmulatedNtag213.blank(new byte[] {0x04, (byte) 0xA1, 0, (byte) 0xFF, 0x10, 2, 3}));

    Spoken said = over(field, "", "nfc-list");

    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text())
        .contains("1 ISO14443A passive target(s) found:", "04  a1  00  ff  10  02  03")
        .doesNotContain("error", "ERROR");
  }

  @Test
  void itFindsBothOfTwoCardsOnOneReader() {
    RadioField field = new RadioField(new Mischief(1));
    field.lay(EmulatedNtag213.blank(new byte[] {0x04, 1, 1, 1, 1, 1, 1}));
    field.lay(EmulatedNtag213.blank(new byte[] {0x04, 2, 2, 2, 2, 2, 2}));

    Spoken said = over(field, "", "nfc-list", "-t", "1");

    assertThat(said.text())
        .contains("2 ISO14443A", "04  01  01  01  01  01  01", "04  02  02  02  02  02  02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mallette-ia/eliza", "mallette-ia/recommandations", "a/b"})
  void itReadsByteForByteWhatOurWriterWrote(String card) throws IOException {
    EmulatedNtag213 tag = EmulatedNtag213.blank(new byte[] {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0});
    assertThat(writtenByUs(tag, CardRef.parse(card))).isInstanceOf(WriteOutcome.Written.class);
    RadioField field = new RadioField(new Mischief(1));
    field.lay(tag);
    Path dump = folder.resolve("dump.mfd");

    Spoken said = over(field, "", "nfc-mfultralight", "r", dump.toString());

    assertThat(said.text()).contains("NTAG213", "45 of 45 pages read");
    assertThat(Files.readAllBytes(dump)).isEqualTo(tag.memory());
    assertThat(new String(tag.memory(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("tablee.fr:card" + card);
  }

  @Test
  void aCardThatItWritesIsReadByOurScanner() throws IOException {
    EmulatedNtag213 ours = EmulatedNtag213.blank(new byte[] {0x04, 9, 9, 9, 9, 9, 9});
    writtenByUs(ours, ELIZA);
    Path dump = Files.write(folder.resolve("eliza.mfd"), ours.memory());
    EmulatedNtag213 blank = EmulatedNtag213.blank(new byte[] {0x04, 7, 7, 7, 7, 7, 7});
    RadioField field = new RadioField(new Mischief(1));
    field.lay(blank);

    Spoken said = over(field, "n\nn\nn\nn\nn\n", "nfc-mfultralight", "w", dump.toString());

    assertThat(seenByUs(blank)).as(said.text()).contains(new TagContent.Identity(ELIZA));
  }

  private Spoken over(RadioField field, String input, String... words) {
    try (UartLine line = new UartLine(new UartPn532(field, 1), folder.resolve("tty"))) {
      return SystemTool.run(
          Map.of("LIBNFC_AUTO_SCAN", "false", "LIBNFC_DEFAULT_DEVICE", "pn532_uart:" + line.port()),
          input,
          words);
    }
  }

  private static WriteOutcome writtenByUs(EmulatedNtag213 tag, CardRef card) {
    SimulatedClock clock = new SimulatedClock();
    try (VirtualTable table = new VirtualTable(ManualHost.SPEC, clock, 1);
        Pi4jReaderBank bank = Pi4jReaderBank.open(table.context(), ManualHost.SPEC, clock)) {
      table.put(SlotId.LECTERN, tag);
      bank.scanner().cycle(_ -> {});
      return bank.scanner()
          .write(SlotId.LECTERN, new TagContent.Identity(card), WritePolicy.OVERWRITE, _ -> {});
    }
  }

  private static List<TagContent> seenByUs(EmulatedNtag213 tag) {
    SimulatedClock clock = new SimulatedClock();
    List<TagContent> seen = new ArrayList<>();
    try (VirtualTable table = new VirtualTable(ManualHost.SPEC, clock, 1);
        Pi4jReaderBank bank = Pi4jReaderBank.open(table.context(), ManualHost.SPEC, clock)) {
      table.put(SlotId.of("B6"), tag);
      bank.scanner()
          .cycle(sighting -> {
            if (sighting instanceof Sighting.Tag read) {
              seen.add(read.content());
            }
          });
    }
    return seen;
  }
}
