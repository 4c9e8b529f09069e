package fr.tablee.app.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.app.Home;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.content.PackSnapshot;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.store.Workshops;
import fr.tablee.store.exchange.ForgedFile;
import fr.tablee.web.BadRequest;
import fr.tablee.web.History;
import fr.tablee.workshop.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workshops go from one table to another through a real file between two real stores; a file that
/// was touched, or made by somebody who means no good, lets nothing in.
class ParcelsTest {

  private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
  private static final Pack PACK = new PackLoader().load(Home.pack());
  private static final List<Entry> LOG = new MadeUpWorkshop(PACK, 7, NOW, 400).log();
  private static final String LOG_FILE = "workshops/un/log.jsonl";

  @TempDir private Path folder;

  private Store here;
  private Store there;

  @BeforeEach
  void open() {
    here = Store.open(folder.resolve("ici"));
    there = Store.open(folder.resolve("ailleurs"));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void aWorkshopArrivesWordForWordAndSaysWhereItComesFrom() throws IOException {
    keep(there, "un", LOG);
    there.notes().keep("un", "Une note d’« ailleurs »", NOW);

    History.Received received = receive(export());

    assertThat(received.added()).containsExactly("un");
    assertThat(received.table()).isEqualTo("table-ailleurs");
    assertThat(here.log().of("un")).isEqualTo(LOG);
    assertThat(here.workshops().packJson("un")).isEqualTo(there.workshops().packJson("un"));
    assertThat(here.notes().all()).containsEntry("un", "Une note d’« ailleurs »");
    Workshops.Origin origin = here.workshops().find("un").orElseThrow().origin().orElseThrow();
    assertThat(origin.table()).isEqualTo("table-ailleurs");
    assertThat(origin.signer()).matches("[0-9a-f]{4}-[0-9a-f]{4}").isEqualTo(received.signer());
    assertThat(there.workshops().find("un").orElseThrow().origin()).isEmpty();
  }

  @Test
  void aSecondTimeNothingIsDoubled() throws IOException {
    keep(there, "un", LOG);
    keep(there, "deux", LOG.subList(0, 50));
    receive(export());
    here.notes().keep("un", "Ma note à moi", NOW);

    History.Received again = receive(export());

    assertThat(again.added()).isEmpty();
    assertThat(again.known()).containsExactlyInAnyOrder("un", "deux");
    assertThat(here.workshops().all()).hasSize(2);
    assertThat(here.notes().all()).containsEntry("un", "Ma note à moi");
  }

  @Test
  void aFileComesHomeAndFindsItsWorkshopsThere() throws IOException {
    keep(there, "un", LOG);
    byte[] file = export();
    receive(file);
    assertThat(there(file).known()).containsExactly("un");
    assertThat(there.workshops().all()).hasSize(1);
  }

  @Test
  void aWorkshopThatWentOnReplacesTheShorterCopy() throws IOException {
    keep(there, "un", LOG.subList(0, 100));
    receive(export());
    there.log().append(lines("un", LOG.subList(100, LOG.size())));
    byte[] longer = export();

    assertThat(receive(longer).added()).containsExactly("un");
    assertThat(here.log().of("un")).isEqualTo(LOG);
    assertThat(receive(longer).known()).containsExactly("un");
  }

  @Test
  void anotherWorkshopOfTheSameNumberIsNotMixedIn() throws IOException {
    keep(there, "un", LOG);
    List<Entry> other = new MadeUpWorkshop(PACK, 8, NOW, 400).log();
    keep(here, "un", other);
    assertRefused(export(), "porte déjà ici le numéro un");
    assertThat(here.log().of("un")).isEqualTo(other);
  }

  @Test
  void anyChangeAnywhereIsNoticed() throws IOException {
    keep(there, "un", LOG);
    byte[] file = export();
    long seed = 20261124;
    SplittableRandom random = new SplittableRandom(seed);
    for (String name : ForgedFile.of(file).names()) {
      for (int i = 0; i < 12; i++) {
        ForgedFile forged = ForgedFile.of(file);
        byte[] content = forged.bytes(name).clone();
        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(7));
        if (!sameSignature(name, content, forged)) {
          assertRefused(forged.put(name, content).zip(), "");
        }
      }
    }
    assertRefused(ForgedFile.of(file).put("workshops/un/extra.txt", "?").zip(), "extra.txt");
    assertRefused(ForgedFile.of(file).remove(LOG_FILE).zip(), LOG_FILE);
    assertRefused(ForgedFile.of(file).remove("signature.txt").zip(), "signature.txt");
  }

  /// Base64 has bits that say nothing.
  private static boolean sameSignature(String name, byte[] content, ForgedFile file) {
    try {
      return name.equals("signature.txt")
          && java.util.Arrays.equals(
              java.util.Base64.getMimeDecoder().decode(content),
              java.util.Base64.getMimeDecoder().decode(file.bytes(name)));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void aSentenceSaysWhichFileWasChanged() throws IOException {
    keep(there, "un", LOG);
    ForgedFile forged = ForgedFile.of(export());
    forged.put(LOG_FILE, forged.text(LOG_FILE).replace("\"console\"", "\"table\""));
    assertRefused(
        forged.zip(), "«\u00a0workshops/un/log.jsonl\u00a0» n’est plus tel que l’autre table");
  }

  @Test
  void whatIsNoFileOfWorkshopsIsRefusedKindly() throws IOException {
    keep(there, "un", LOG);
    byte[] file = export();
    assertRefused(new byte[0], "n’est pas un export de Tablée");
    assertRefused(
        "des crêpes".getBytes(java.nio.charset.StandardCharsets.UTF_8), "n’est pas un export");
    assertRefused(java.util.Arrays.copyOf(file, file.length / 2), "n’est pas un export");
    assertRefused(new ForgedFile().put("recette.txt", "farine").zip(), "manifest.json");
    for (String garbage : List.of("", "null", "[]", "{", "{}", "\u0000", "[".repeat(100_000))) {
      assertRefused(ForgedFile.of(file).put("manifest.json", garbage).zip(), "manifest.json");
    }
  }

  @Test
  void aHostileTableMaySignWhatItLikesAndGetsNothingIn() throws IOException {
    keep(there, "un", LOG);
    keep(there, "deux", LOG.subList(0, 60));
    byte[] file = export();
    String log = ForgedFile.of(file).text(LOG_FILE);
    List<String> lines = log.lines().toList();

    hostile(file, swapped(lines, 3, 4), "ne se suivent pas (à la ligne 4)");
    hostile(file, String.join("\n", lines.subList(1, lines.size())), "ne se suivent pas");
    hostile(file, lines.getFirst() + "\n" + log, "ne se suivent pas");
    hostile(file, "", "vide");
    hostile(file, log + "pas du JSON\n", "log.jsonl");
    hostile(file, log.replaceFirst("\"type\":\"started\"", "\"type\":\"exploded\""), "exploded");
    hostile(
        file,
        log.replaceFirst("\"version\":1,\"event\"", "\"version\":99,\"event\""),
        "version 99");
    hostile(
        file,
        log.replaceFirst("\"actor\":\"console\"", "\"actor\":\"root\""),
        "«\u00a0root\u00a0»");
    hostile(
        file, log.replaceFirst("\"wall\":\"[^\"]*\"", "\"wall\":\"hier\""), "«\u00a0hier\u00a0»");
    hostile(file, log.replaceFirst("\"slot\":\"[^\"]*\"", "\"slot\":\"nulle part\""), "");
    hostile(
        file,
        log.replaceFirst("\"elapsedMillis\":0", "\"elapsedMillis\":999999999"),
        "ne se suivent pas");
    hostile(
        file, log.replaceFirst("\"pack\":\"mallette-ia\"", "\"pack\":\"autre\""), "autre mallette");
    hostile(
        file,
        log.replaceFirst("(\"event\":\\{\"text\":\")", "$1" + "x".repeat(70_000))
            .replaceFirst(
                "\"type\":\"started\",\"version\":1,\"event\":\\{",
                "\"type\":\"note-taken\",\"version\":1,\"event\":{\"zone\":\"\",\"text\":\""
                    + "x".repeat(70_000)
                    + "\""),
        "démesurée");
  }

  private void hostile(byte[] file, String log, String sentence) throws IOException {
    assertRefused(
        ForgedFile.of(file).put(LOG_FILE, log).signed(folder.resolve("pirate")).zip(), sentence);
  }

  private static String swapped(List<String> lines, int one, int other) {
    List<String> mixed = new java.util.ArrayList<>(lines);
    java.util.Collections.swap(mixed, one, other);
    return String.join("\n", mixed);
  }

  @Test
  void aPackThatIsNoneIsRefused() throws IOException {
    keep(there, "un", LOG);
    ForgedFile forged = ForgedFile.of(export());
    String pack =
        forged.names().stream().filter(name -> name.startsWith("packs/")).findFirst().orElseThrow();
    assertRefused(
        forged.put(pack, "{\"format\":3,\"pack\":{}}").signed(folder.resolve("pirate")).zip(),
        "La mallette de l’atelier un ne se lit pas");
  }

  @Test
  void aFileOfANewerTableAsksForAnUpdate() throws IOException {
    keep(there, "un", LOG);
    ForgedFile forged = ForgedFile.of(export());
    forged.put(
        "manifest.json", forged.text("manifest.json").replace("\"version\":1", "\"version\":2"));
    assertRefused(forged.signedAsIs(folder.resolve("pirate")).zip(), "plus récente de Tablée");
  }

  @Test
  void aBombDoesNotGoOff() throws IOException {
    keep(there, "un", LOG);
    byte[] zeros = new byte[80 << 20];
    byte[] bomb = ForgedFile.of(export()).put("manifest.json", zeros).zip();
    assertThat(bomb.length).isLessThan(1 << 20);
    assertRefused(bomb, "par prudence");
    ForgedFile crowd = ForgedFile.of(export());
    for (int i = 0; i < 40_001; i++) {
      crowd.put("a" + i, new byte[0]);
    }
    assertRefused(crowd.zip(), "par prudence");
  }

  @Test
  void theKeyIsDrawnOnceAndOnlyItsOwnerMayReadIt() throws IOException {
    keep(there, "un", LOG);
    String first = receive(export()).signer();
    assertThat(there(export()).signer()).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(folder.resolve("ailleurs/signing-key")))
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  private void assertRefused(byte[] file, String sentence) {
    List<Workshops.Kept> before = here.workshops().all();
    assertThatThrownBy(() -> receive(file))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining(sentence)
        .hasMessageMatching("(?s)[A-ZÉ«].{20,600}[.!]");
    assertThat(here.workshops().all()).isEqualTo(before);
  }

  private byte[] export() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Parcels(there, folder.resolve("ailleurs"), "table-ailleurs", () -> NOW)
        .export(List.of(), out);
    return out.toByteArray();
  }

  private History.Received receive(byte[] file) {
    return new Parcels(here, folder.resolve("ici"), "table-ici", () -> NOW)
        .receive(new ByteArrayInputStream(file));
  }

  private History.Received there(byte[] file) {
    return new Parcels(there, folder.resolve("ailleurs"), "table-ailleurs", () -> NOW)
        .receive(new ByteArrayInputStream(file));
  }

  private static void keep(Store store, String id, List<Entry> log) {
    store
        .workshops()
        .create(
            id, NOW, PACK.id(), PACK.version(), new PackSnapshot().toJson(PACK), "trois-volets");
    store.log().append(lines(id, log));
  }

  private static List<LogWriter.Line> lines(String id, List<Entry> log) {
    return log.stream().map(entry -> new LogWriter.Line(id, entry)).toList();
  }
}
