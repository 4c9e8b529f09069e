package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.app.Home;
import fr.tablee.app.Pi4jCapture;
import fr.tablee.table.CardRef;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.Sighting;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.table.virtual.capture.CaptureException;
import fr.tablee.table.virtual.capture.CaptureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run whose every byte is kept, and played back to the same drivers.
class CaptureTest {

  private static final String NAME = "trois-volets.yaml";
  private static final TableSpec SPEC = TableFile.load(Home.virtualTable());

  @TempDir private Path folder;
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<TimedChange> changes = new ArrayList<>();

  @Test
  void aRunWithEveryFaultIsSeenAgainSightingBySighting() throws IOException {
    Path file = folder.resolve("essai.capture.gz");
    record(file, new SimulatedClock(), 6);

    assertThat(changes).isNotEmpty();
    seenAgain(file);
  }

  @Test
  void aRunInRealTimeIsSeenAgainToo() throws IOException {
    Path file = folder.resolve("essai.capture");
    record(file, new SystemClock(), 2);

    seenAgain(file);
  }

  @Test
  void theFirstByteThatDiffersEndsItWithItsTimeAndPlace() throws IOException {
    Path file = folder.resolve("essai.capture");
    record(file, new SimulatedClock(), 1);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int middle = lines.size() / 2;
    while (!lines.get(middle).startsWith("s ")) {
      middle++;
    }
    String[] parts = lines.get(middle).split(" ");
    parts[3] = (parts[3].startsWith("4") ? "8" : "4") + parts[3].substring(1);
    lines.set(middle, String.join(" ", parts));
    Files.write(file, lines);

    assertThatThrownBy(() -> play(file, new ArrayList<>(), new ArrayList<>()))
        .isInstanceOf(CaptureException.class)
        .hasMessageContaining("s’écarte de l’enregistrement à 0,")
        .hasMessageContaining("spidev" + parts[2] + " ← " + parts[3]);
    Said said = Said.by("capture", "--replay", file.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("Tablée s’arrête", "s’écarte", "événement");
  }

  @Test
  void aFileThatIsCutOrNoneIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("essai.capture");
    record(file, new SimulatedClock(), 1);
    List<String> lines = Files.readAllLines(file);
    int last = lines.size();
    while (!lines.get(last - 1).startsWith("s ")) {
      last--;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, last - 1));
    cut.add(lines.get(last - 1).substring(0, 8));
    Files.write(file, cut);

    Said.by("capture", "--replay", file.toString()).isOneSentence("ligne " + last, "coupée");
    Path other = Files.writeString(folder.resolve("autre"), "bonjour\n");
    Said.by("capture", "--replay", other.toString()).isOneSentence("n’est pas un enregistrement");
    Said.by("capture", "--replay", folder.resolve("absent").toString()).isOneSentence("absent");
  }

  @Test
  void theCommandTellsWhatTheReadersSawAndSeesItAgain() {
    String file = folder.resolve("essai.gz").toString();
    Said kept =
        Said.by(
            "capture",
            "--for",
            "3",
            "--out",
            file,
            "--put",
            "A3=mallette-ia/eliza",
            "--fault",
            "B6=unplugged");
    Said again = Said.by("capture", "--replay", file);

    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(Said.plain(kept.out()))
        .contains("A3   carte posée : mallette-ia/eliza", "B6   lecteur perdu", "Enregistré : 3 s");
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(Said.plain(again.out())).contains("Rejoué jusqu’au bout : 3,");
    assertThat(again.out().lines().filter(line -> line.startsWith(" ")).toList())
        .isEqualTo(kept.out().lines().filter(line -> line.startsWith(" ")).toList());
  }

  @Test
  void whatCannotBeIsRefused() {
    Said.by("capture").isMisuse("--out", "--replay");
    Said.by("capture", "--out", "a", "--replay", "b").isMisuse("--out", "--replay");
    Said.by("capture", "--out", "a", "--for", "0").isMisuse("3600");
    Said.by("capture", "--out", folder.resolve("pas/ici").toString()).isOneSentence("--out");
    Said.by("capture", "--out", folder.resolve("a").toString(), "--put", "C1=a/b")
        .isMisuse("« C1 »");
    Said.by("capture", "--out", folder.resolve("a").toString(), "--put", "A1=rien")
        .isMisuse("« rien »");
  }

  private void record(Path file, MonotonicClock clock, int seconds) throws IOException {
    Pi4jCapture.record(
        SPEC,
        NAME,
        Files.readString(Home.virtualTable()),
        clock,
        true,
        seconds,
        file,
        CaptureTest::layAndBreak,
        sightings::add,
        changes::add);
  }

  /// A card on each of the slots of the first row, and every fault there is under one of them.
  private static void layAndBreak(VirtualTable table) {
    VirtualFault[] faults = VirtualFault.values();
    for (int i = 0; i < SPEC.slots().size(); i++) {
      var slot = SPEC.slots().get(i).id();
      if (i % 2 == 0) {
        byte[] pages = CardTag.pages(CardRef.parse("essai/carte-" + i));
        table.put(slot, EmulatedNtag213.holding(table.newUid(), pages));
      }
      table.fault(slot, faults[i % faults.length]);
    }
  }

  private void seenAgain(Path file) {
    List<Sighting> again = new ArrayList<>();
    List<TimedChange> changedAgain = new ArrayList<>();
    play(file, again, changedAgain);

    assertThat(sightings).hasSizeGreaterThan(100);
    assertThat(again).isEqualTo(sightings);
    assertThat(changedAgain).isEqualTo(changes);
  }

  private static void play(Path file, List<Sighting> seen, List<TimedChange> changed) {
    CaptureFile capture = CaptureFile.read(file);
    Pi4jCapture.play(
        TableFile.parse(capture.tableName(), capture.tableText()),
        capture,
        seen::add,
        changed::add);
  }
}
