package fr.tablee.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.content.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Edits lie over a computed debrief and never change it.
class EditsTest {

  private static final String LATE = "surprises/date/mallette-ia/eliza";
  private static final Debrief COMPUTED =
      debrief(
          List.of(
              new Block(
                  "surprises",
                  "Ce qui a surpris",
                  List.of(
                      Block.Item.of(
                              LATE,
                              Phrases.FRENCH.count(
                                  "gap.late",
                                  Fact.of("years-off", "mallette-ia/eliza", 50),
                                  "ELIZA"),
                              "histoire")
                          .with("explanation", List.of("Un robot bavard."))
                          .asking(Optional.of("Et vous ?")))),
              new Block(
                  "time",
                  "Le temps",
                  List.of(Block.Item.of("time/whole/workshop", Told.words("Une heure."), "")))));

  @Test
  void withoutEditsNothingChanges() {
    assertThat(Edits.NONE.over(COMPUTED)).isEqualTo(COMPUTED);
  }

  @Test
  void aRewordedSentenceKeepsTheComputedOneBesideIt() {
    Debrief edited = over(new Edit(LATE, "surprises", Edit.Kind.REWORDED, "ELIZA étonne."));

    Sentence sentence = edited.quoi().getFirst().items().getFirst().sentence();
    assertThat(sentence.text()).isEqualTo("ELIZA étonne.");
    assertThat(sentence.computed()).contains("ELIZA\u00a0: carte placée 50 ans trop tard");
    assertThat(sentence.figures()).hasSize(1);
    assertThat(edited.edits())
        .containsExactly(
            new Edited(
                "quoi",
                "surprises",
                LATE,
                Edit.Kind.REWORDED,
                "ELIZA étonne.",
                "ELIZA\u00a0: carte placée 50 ans trop tard"));
  }

  @Test
  void aHiddenSentenceTakesWhatHangsOnItAlongAndIsStillTold() {
    Debrief edited = over(new Edit(LATE, "surprises", Edit.Kind.HIDDEN, ""));

    assertThat(edited.quoi().getFirst().items()).isEmpty();
    assertThat(edited.quoi().get(1)).isEqualTo(COMPUTED.quoi().get(1));
    assertThat(edited.edits())
        .extracting(Edited::computed)
        .containsExactly("ELIZA\u00a0: carte placée 50 ans trop tard");
  }

  @Test
  void anExplanationOrAQuestionIsEditedByItself() {
    Debrief edited =
        over(
            new Edit(LATE + "/explanation", "surprises", Edit.Kind.HIDDEN, ""),
            new Edit(LATE + "/question", "surprises", Edit.Kind.REWORDED, "Et toi ?"));

    Block.Item item = edited.quoi().getFirst().items().getFirst();
    assertThat(item.details()).isEmpty();
    assertThat(item.question()).map(Sentence::text).contains("Et toi ?");
    assertThat(item.text()).isEqualTo("ELIZA\u00a0: carte placée 50 ans trop tard");
  }

  @Test
  void anAddedSentenceStandsAtTheEndOfItsBlock() {
    Debrief edited = over(new Edit("added/1", "time", Edit.Kind.ADDED, "Il a plu."));

    assertThat(edited.quoi().get(1).items())
        .extracting(Block.Item::text)
        .containsExactly("Une heure.", "Il a plu.");
    assertThat(edited.quoi().get(1).items().getLast().sentence().isAdded()).isTrue();
  }

  @Test
  void whatWasAddedToABlockThatIsGoneIsNotLost() {
    Debrief edited = over(new Edit("added/1", "caveats", Edit.Kind.ADDED, "Il a plu."));

    assertThat(edited.etAlors().getLast().items())
        .extracting(Block.Item::text)
        .containsExactly("Il a plu.");
    assertThat(edited.edits()).hasSize(1);
  }

  @Test
  void anEditOfASentenceThatIsNoLongerComputedChangesNothing() {
    Debrief edited = over(new Edit("surprises/date/autre", "surprises", Edit.Kind.HIDDEN, ""));

    assertThat(edited).isEqualTo(COMPUTED);
  }

  @Test
  void anEditThatMakesNoSenseCannotBeMade() {
    assertThatThrownBy(() -> new Edit(LATE, "surprises", Edit.Kind.REWORDED, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Edit(LATE, "surprises", Edit.Kind.ADDED, "mots"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Edit("added/1", "surprises", Edit.Kind.HIDDEN, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theComputedDebriefIsNeverChanged() {
    String before = DebriefJson.text(COMPUTED);
    over(new Edit(LATE, "surprises", Edit.Kind.REWORDED, "ELIZA étonne."));
    assertThat(DebriefJson.text(COMPUTED)).isEqualTo(before);
  }

  @Test
  void markdownShowsTheEditedTextAndJsonBoth() {
    Debrief edited = over(new Edit(LATE, "surprises", Edit.Kind.REWORDED, "ELIZA étonne."));

    assertThat(DebriefMarkdown.text(edited)).contains("- ELIZA étonne.").doesNotContain("50 ans");
    assertThat(DebriefJson.text(edited)).contains("ELIZA étonne.").contains("placée 50 ans trop");
  }

  private static Debrief over(Edit... edits) {
    return new Edits(List.of(edits)).over(COMPUTED);
  }

  private static Debrief debrief(List<Block> quoi) {
    WorkshopFacts facts =
        new WorkshopFacts(
            "essai",
            "mallette-ia",
            "Mallette IA",
            "1",
            "fr",
            "",
            "closed",
            Optional.empty(),
            Optional.empty(),
            60,
            120);
    Participants nobody = new Participants(OptionalInt.empty(), Map.of());
    return new Debrief(
        Language.FRENCH.code(),
        facts,
        nobody,
        List.of(),
        new CraWriter(facts, nobody, List.of(), List.of(), Language.FRENCH).cra(),
        List.of(),
        quoi,
        List.of(),
        List.of(),
        List.of());
  }
}
