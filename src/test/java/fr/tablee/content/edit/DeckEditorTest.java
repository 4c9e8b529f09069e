package fr.tablee.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// YAML, console, YAML: whatever is typed comes back, and everything else stays as it was.
class DeckEditorTest {

  private static final long FIRST_SEED = 20_261_124;
  private static final int EDITS = 40;

  /// All but the id, which is printed on the card.
  private static final List<CardField> EDITABLE =
      Stream.of(CardField.values()).filter(field -> field != CardField.ID).toList();

  private static final List<String> PIECES =
      List.of(
          "é",
          "’",
          "« ",
          " »",
          "\u00A0: ",
          ": ",
          " #",
          "#",
          "- ",
          "\"",
          "'",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "?",
          "~",
          "null",
          "true",
          "1966",
          "0x1F",
          "---",
          "\uD83D\uDE00",
          "une carte",
          "qui dit",
          "quelque chose de vraiment long",
          " ",
          "=",
          "<<",
          "a: b");

  /// Cards with every kind of comment, spacing and style in one file.
  private static final String TANGLED =
      """
      # En tête.
      id: essai   # l’id
      kind: timeline
      cards:
        # Avant la première.
        - id: un   # le un
          title: Un   # le titre
          # entre deux
          text: >-   # replié
            Un texte
            sur deux lignes.

          easy: "Un."
          date: 1900..1901 # à peu près
          # les sources
          sources:
            # la meilleure
            - {label: A, url: "https://a.example/"} # sûre
            # l’autre
            - label: B # un livre
          zone: haut
          explanation: Voilà.
        # Entre les cartes.

        - {id: deux, title: Deux, text: "Le deux : là", easy: 'L''autre', date: -300, zone: bas, explanation: Bon., sources: [{label: C}]} # au bout
        # Après la dernière.
      # En bas.
      """;

  static Stream<Path> activities() throws IOException {
    Path content = Path.of(System.getProperty("tablee.home"), "content");
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(
              file -> file.toString().contains("activities") && file.toString().endsWith("yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("activities")
  void anyEditOfAShippedPackKeepsEveryCommentAndEveryOtherCard(Path file) throws IOException {
    String original = Files.readString(file);
    List<String> ids = ids(original);
    IntStream.range(0, ids.isEmpty() ? 0 : EDITS)
        .forEach(edit -> edited(original, ids, FIRST_SEED + edit, file.toString()));
  }

  @Test
  void anyEditOfATangledFileKeepsEveryCommentToo() {
    IntStream.range(0, 500)
        .forEach(edit -> edited(TANGLED, List.of("un", "deux"), FIRST_SEED + edit, "tangled"));
  }

  private static void edited(String original, List<String> ids, long seed, String file) {
    Random random = new Random(seed);
    String id = ids.get(random.nextInt(ids.size()));
    CardForm form = form(original, id);
    CardForm wanted = form;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      CardField field = EDITABLE.get(random.nextInt(EDITABLE.size()));
      wanted = wanted.with(field, value(field, random));
    }
    DeckEditor editor = new DeckEditor(original);
    assertThat(editor.change(wanted)).isTrue();
    String what = "%s, %s, seed %d\n%s".formatted(file, id, seed, editor.text());

    assertThat(form(editor.text(), id)).as(what).isEqualTo(wanted);
    assertThat(YamlTree.comments(editor.text()))
        .as(what)
        .containsExactlyInAnyOrderElementsOf(YamlTree.comments(original));
    for (String other : ids) {
      if (!other.equals(id)) {
        assertThat(form(editor.text(), other)).as(what).isEqualTo(form(original, other));
      }
    }
    assertThat(ids(editor.text())).as(what).isEqualTo(ids);

    // And back: the original card in the original place.
    DeckEditor back = new DeckEditor(editor.text());
    back.change(form);
    assertThat(form(back.text(), id)).as(what).isEqualTo(form);
  }

  @ParameterizedTest
  @MethodSource("activities")
  void anUnchangedFormChangesNoLetter(Path file) throws IOException {
    String original = Files.readString(file);
    DeckEditor editor = new DeckEditor(original);
    ids(original).forEach(id -> editor.change(form(original, id)));

    assertThat(editor.text()).isEqualTo(original);
  }

  @ParameterizedTest
  @MethodSource("activities")
  void anAddedCardStandsLastAndDisturbsNobody(Path file) throws IOException {
    String original = Files.readString(file);
    DeckTree deck = DeckTree.of(original).orElseThrow();
    if (deck.kind().equals("open")) {
      assertThat(new DeckEditor(original).add(new CardForm(java.util.Map.of()), "")).isFalse();
      return;
    }
    String sheet = deck.cards().getLast().sheet();
    CardForm added =
        form(original, ids(original).getLast())
            .with(CardField.ID, "une-nouvelle")
            .with(CardField.TITLE, "Une nouvelle : « la #1 »");
    DeckEditor editor = new DeckEditor(original);
    assertThat(editor.add(added, sheet)).isTrue();

    assertThat(form(editor.text(), "une-nouvelle")).isEqualTo(added);
    List<String> all = new ArrayList<>(ids(original));
    all.add("une-nouvelle");
    assertThat(ids(editor.text())).isEqualTo(all);
    assertThat(YamlTree.comments(editor.text())).isEqualTo(YamlTree.comments(original));
    assertThat(editor.text().lines().toList()).containsAll(original.lines().toList());
  }

  @Test
  void aChangedTextTouchesItsOwnLinesOnly() {
    DeckEditor editor = new DeckEditor(TANGLED);
    editor.change(form(TANGLED, "un").with(CardField.TITLE, "Le premier"));

    assertThat(editor.text())
        .isEqualTo(TANGLED.replace("title: Un   # le titre", "title: Le premier   # le titre"));
  }

  @Test
  void aLongTextIsFoldedAsOursAre() {
    DeckEditor editor = new DeckEditor(TANGLED);
    String words = "Un texte assez long pour deux lignes ".repeat(5).strip();
    editor.change(form(TANGLED, "un").with(CardField.TEXT, words));

    assertThat(editor.text()).contains("\n    text: >-\n      Un texte assez");
    assertThat(editor.text().lines()).allMatch(line -> line.length() < 180);
    assertThat(YamlTree.comments(editor.text())).contains(" replié");
  }

  @Test
  void aBlankLeavesTheListThatItStoodIn() {
    DeckEditor editor =
        new DeckEditor("kind: sorting\nblanks: [vierge-1, vierge-2, vierge-3] # à la main\n");

    assertThat(editor.removeBlank("vierge-2")).isTrue();
    assertThat(editor.text())
        .isEqualTo("kind: sorting\nblanks: [vierge-1, vierge-3] # à la main\n");
    assertThat(editor.removeBlank("vierge-1")).isTrue();
    assertThat(editor.removeBlank("vierge-3")).isTrue();
    assertThat(editor.text()).isEqualTo("kind: sorting\nblanks: [] # à la main\n");
    assertThat(editor.removeBlank("vierge-9")).isFalse();
  }

  @Test
  void anExampleJoinsThoseOfItsZone() {
    DeckEditor editor =
        new DeckEditor(
            "zones:\n  - {id: a, title: A, slots: A1, examples: [un, deux]} # a\n  - id: b\n    title: B\n    slots: A2\n");

    assertThat(editor.addExample("a", "trois, puis quatre")).isTrue();
    assertThat(editor.addExample("b", "cinq")).isTrue();
    assertThat(editor.addExample("c", "six")).isFalse();
    assertThat(editor.text())
        .isEqualTo(
            "zones:\n  - {id: a, title: A, slots: A1, examples: [un, deux, \"trois, puis quatre\"]} # a\n  - id: b\n    title: B\n    slots: A2\n    examples: [cinq]\n");
  }

  private static String value(CardField field, Random random) {
    if (random.nextInt(6) == 0) {
      return "";
    }
    return switch (field.form()) {
      case NUMBER -> String.valueOf(random.nextInt(-500, 2100));
      case ZONE, WORD -> "zone-" + random.nextInt(9);
      case ZONES -> "zone-1, zone-" + (2 + random.nextInt(8));
      case LINKS -> {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          String label = words(random, 4).replace("|", "").strip();
          lines.add(
              (label.isEmpty() ? "x" : label) + " | https://example.org/" + random.nextInt(99));
        }
        yield String.join("\n", lines);
      }
      default -> words(random, 2 + random.nextInt(20));
    };
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  private static List<String> ids(String text) {
    return DeckTree.of(text).orElseThrow().cards().stream()
        .map(place -> CardReading.id(place.node()))
        .toList();
  }

  private static CardForm form(String text, String id) {
    return CardReading.form(DeckTree.of(text).orElseThrow().card(id).orElseThrow().node());
  }
}
