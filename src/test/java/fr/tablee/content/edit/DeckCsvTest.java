package fr.tablee.content.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Decks in a spreadsheet and back.
class DeckCsvTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("tablee.home"), "content", "mallette-ia");

  @TempDir Path folder;

  @BeforeEach
  void copyThePack() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(SHIPPED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private Deck deck(String activity) {
    return new PackEditor(folder)
        .decks().stream().filter(d -> d.activity().equals(activity)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"histoire", "donnees", "algorithmes", "debat", "agir"})
  void aDeckComesBackFromItsSpreadsheetWithoutAChangedLetter(String activity) throws IOException {
    Path file = folder.resolve("activities/" + activity + ".yaml");
    String before = Files.readString(file);
    Deck deck = deck(activity);
    String csv = DeckCsv.write(deck);

    assertThat(csv).startsWith("\uFEFFIdentifiant;Titre;Image;Texte;");
    List<DeckCsv.Row> rows = DeckCsv.read(csv, deck.kind());
    assertThat(rows)
        .extracting(DeckCsv.Row::form)
        .isEqualTo(deck.cards().stream().map(Deck.Entry::form).toList());
    List<CardEdit> edits =
        rows.stream()
            .map(row -> (CardEdit) new CardEdit.Change(row.form(), Optional.empty()))
            .toList();
    assertThat(new PackEditor(folder).save(activity, edits).faults()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theSeparatorOfTheSpreadsheetIsFound(String sign) {
    String csv =
        String.join(sign, "Titre", "Texte", "Facile à lire")
            + "\nUn"
            + sign
            + "\"Deux"
            + sign
            + " trois\""
            + sign
            + "Quatre\n";

    assertThat(DeckCsv.read(csv, "commitment"))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.line()).isEqualTo(2);
          assertThat(row.form().get(CardField.TEXT))
              .isEqualTo(
                  new CardForm(java.util.Map.of(CardField.TEXT, "Deux" + sign + " trois"))
                      .get(CardField.TEXT));
          assertThat(row.columns()).containsEntry(CardField.EASY, 3);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Titre;Bidule | ligne 1, colonne 2 : « Bidule » n’est pas un titre connu",
        "Texte;Facile à lire | ligne 1 : il manque la colonne « Titre »",
        "Titre;Texte | le fichier n’a aucune carte"
      })
  void aTableThatIsNoDeckSaysWhereAndWhy(String head, String sentence) {
    assertThatThrownBy(() -> DeckCsv.read(head + "\n", "sorting"))
        .isInstanceOf(DeckCsv.UnfitException.class)
        .hasMessageContaining(sentence.replaceAll(" (?=[:»])", "\u00a0").replace("« ", "«\u00a0"));
  }

  @Test
  void aRowWithTooManyCellsSaysItsLine() {
    assertThatThrownBy(() -> DeckCsv.read("Titre;Texte\nUn;Deux\nTrois;Quatre;Cinq\n", "sorting"))
        .hasMessageStartingWith("ligne 3\u00a0: 3 colonnes, mais 2 titres");
  }

  @Test
  void aFaultyCardOfManyStopsThemAllAndIsToldAtItsField() throws IOException {
    String before = Files.readString(folder.resolve("activities/histoire.yaml"));
    Deck deck = deck("histoire");
    CardForm good = deck.cards().get(0).form().with(CardField.TITLE, "Talos le grand");
    CardForm bad = deck.cards().get(1).form().with(CardField.DATE, "hier");
    Outcome outcome =
        new PackEditor(folder)
            .save(
                "histoire",
                List.of(
                    new CardEdit.Change(good, Optional.empty()),
                    new CardEdit.Change(bad, Optional.empty())));

    assertThat(outcome.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.card()).isEqualTo("canard");
          assertThat(fault.field()).contains(CardField.DATE);
        });
    assertThat(Files.readString(folder.resolve("activities/histoire.yaml"))).isEqualTo(before);
  }

  @Test
  void aMissingFieldIsToldByItsNameInTheForm() {
    CardForm card = deck("donnees").cards().getLast().form().with(CardField.EXPLANATION, "");
    Outcome outcome =
        new PackEditor(folder)
            .save("donnees", List.of(new CardEdit.Change(card, Optional.empty())));

    assertThat(outcome.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.field()).contains(CardField.EXPLANATION);
          assertThat(fault.sentence()).startsWith("«\u00a0Explication\u00a0» manque");
        });
  }

  @Test
  void anOldFaultElsewhereDoesNotStopAGoodEdit() throws IOException {
    Path agir = folder.resolve("activities/agir.yaml");
    Files.writeString(agir, Files.readString(agir).replace("minutes: 15", "minutes: 0"));
    CardForm card = deck("histoire").cards().getFirst().form().with(CardField.TITLE, "Talos !");

    assertThat(
            new PackEditor(folder)
                .save("histoire", List.of(new CardEdit.Change(card, Optional.empty())))
                .isSaved())
        .isTrue();
  }

  @Test
  void anIdIsMadeOfTheTitleAndOfNoOther() {
    assertThat(CardId.of("L’œuvre : été", java.util.Set.of(), 20)).isEqualTo("l-oeuvre-ete");
    assertThat(CardId.of("Un", java.util.Set.of("un", "un-2"), 20)).isEqualTo("un-3");
    assertThat(CardId.of("Une carte au titre interminable", java.util.Set.of(), 12))
        .isEqualTo("une-carte-au");
    assertThat(CardId.of("???", java.util.Set.of(), 12)).isEqualTo("carte");
  }
}
