package fr.tablee.content;

import static fr.tablee.content.EditedPack.FRISE;
import static fr.tablee.content.EditedPack.RECETTE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Ordering.Rule;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a good pack gives.
class PackLoaderTest {

  @TempDir Path folder;

  private final Pack pack = new PackLoader().load(EditedPack.original());

  @Test
  void activitiesComeInTheOrderOfTheRunSheetEachOfItsKind() {
    assertThat(pack.activities())
        .extracting(Activity::kind)
        .containsExactly("open", "timeline", "sorting", "ordering", "debate", "commitment");
  }

  @Test
  void everyCardIsThereWithItsKind() {
    assertThat(pack.cards().map(card -> card.ref().card() + " " + card.kind().word()))
        .containsExactlyInAnyOrder(
            "vierge-1 blank",
            "vierge-2 blank",
            "talos play",
            "rur play",
            "eliza play",
            "menu play",
            "code play",
            "fievre play",
            "def-tri definition",
            "vierge-3 blank",
            "farine play",
            "puits play",
            "oeufs play",
            "sel play",
            "portrait debate",
            "apprendre action",
            "parler action",
            "valider command",
            "annuler command");
  }

  @Test
  void aFrameSaysWhatTheFileSays() {
    Frame frame = pack.activity("frise").orElseThrow().frame();

    assertThat(frame.title()).isEqualTo("La frise");
    assertThat(frame.planned()).isEqualTo(Duration.ofMinutes(20));
    assertThat(frame.accent()).isEqualTo("#b5532a");
    assertThat(frame.reveal()).isEqualTo(RevealPolicy.AT_CHECK);
    assertThat(frame.script().closing()).isEqualTo("Merci à tous.");
    assertThat(frame.hints()).containsExactly("Regardez bien.", "Parlez-vous.");
    assertThat(pack.activity("tri").orElseThrow().frame().reveal())
        .isEqualTo(RevealPolicy.IMMEDIATE);
    assertThat(pack.activity("debat").orElseThrow().frame().reveal())
        .isEqualTo(RevealPolicy.AT_END);
  }

  @Test
  void theRowsOfATimelineShareTheTimeOfTheirColumns() {
    Mat mat = pack.activity("frise").orElseThrow().frame().mat();

    assertThat(mat.positionOf(SlotId.of("A7"))).hasValue(7);
    assertThat(mat.positionOf(SlotId.of("B7"))).hasValue(7);
    assertThat(mat.zoneOf(SlotId.of("B7")).map(Mat.Zone::id)).contains("realite");
    assertThat(mat.positionOf(SlotId.LECTERN)).isEmpty();
  }

  @Test
  void datesAreYearsSpansAndYearsBeforeOurEra() {
    Timeline timeline = (Timeline) pack.activity("frise").orElseThrow();

    assertThat(timeline.entries())
        .extracting(Timeline.Entry::date)
        .containsExactly(
            new YearSpan(-300, -300), new YearSpan(1920, 1921), new YearSpan(1966, 1966));
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::shown)
        .containsExactly("300 av. J.-C.", "1920 ou 1921", "1966");
    assertThat(timeline.entries().get(0).tolerated()).isEqualTo(new YearSpan(-400, -200));
    assertThat(timeline.entries().get(2).trap()).contains("Elle ne comprenait rien.");
  }

  @Test
  void aCardOfTwoZonesIsDebatable() {
    Sorting sorting = (Sorting) pack.activity("tri").orElseThrow();

    assertThat(sorting.entries().get(1).accepts()).isEqualTo(Set.of("garde"));
    assertThat(sorting.entries().get(2).debatable()).isTrue();
  }

  @Test
  void aSlotRangeIsTheOrderOfSteps() {
    Mat mat = pack.activity("recette").orElseThrow().frame().mat();

    assertThat(mat.positionOf(SlotId.of("A3"))).hasValue(3);
    assertThat(mat.positionOf(SlotId.of("B3"))).isEmpty();
  }

  @Test
  void stepsListedAgainstTheirRulesAreGivenInARightOrder() {
    EditedPack edited = EditedPack.in(folder);
    edited.append(RECETTE, "  - {before: sel, after: farine, because: Le sel d’abord.}\n");

    assertThat(edited.load().activity("recette").orElseThrow().deck())
        .extracting(card -> card.ref().card())
        .containsExactly("sel", "farine", "puits", "oeufs");
  }

  @Test
  void aStrictOrderComposesARuleForEachPairOfNeighbours() {
    EditedPack edited = EditedPack.in(folder);
    String text = edited.read(RECETTE);
    edited.write(RECETTE, text.substring(0, text.indexOf("rules:")) + "strict: true\n");

    assertThat(((Ordering) edited.load().activity("recette").orElseThrow()).rules())
        .containsExactly(
            new Rule(
                "farine",
                "puits",
                "« Verser la farine » vient avant « Creuser un puits ».",
                List.of()),
            new Rule(
                "puits",
                "oeufs",
                "« Creuser un puits » vient avant « Casser les œufs ».",
                List.of()),
            new Rule(
                "oeufs", "sel", "« Casser les œufs » vient avant « Ajouter le sel ».", List.of()));
  }

  @Test
  void commandsAndAttributionAreKept() {
    assertThat(pack.commands())
        .extracting(CommandCard::action)
        .containsExactly(CommandCard.Action.CHECK, CommandCard.Action.UNDO);
    assertThat(pack.attribution().updated()).isEqualTo("2025");
    assertThat(pack.card(CardRef.parse("petite/eliza")).orElseThrow().links())
        .containsExactly(new Card.Link("Pour aller plus loin", "https://example.org/plus"));
  }

  @Test
  void numbersAreGoodTexts() {
    EditedPack edited = EditedPack.in(folder);
    edited.edit(FRISE, "title: R.U.R.", "title: 1984").edit("pack.yaml", "\"1\"", "2026.10");

    Pack read = edited.load();

    assertThat(read.version()).isEqualTo("2026.10");
    assertThat(read.card(CardRef.parse("petite/rur")).orElseThrow().title()).isEqualTo("1984");
  }

  @Test
  void aDebateKeepsItsSheets() {
    Debate debate = (Debate) pack.activity("debat").orElseThrow();

    assertThat(debate.sheets())
        .singleElement()
        .satisfies(sheet -> {
          assertThat(sheet.essentials()).hasSize(1);
          assertThat(sheet.questions()).isEqualTo(List.of("Qui choisit les exemples ?"));
          assertThat(sheet.supports()).hasSize(1);
        });
  }
}
