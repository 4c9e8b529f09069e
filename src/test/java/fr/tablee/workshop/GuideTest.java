package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.ConsoleState.NextStep;
import fr.tablee.workshop.ConsoleState.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideTest {

  private static NextStep step(String command) {
    return new NextStep(command, null);
  }

  @Test
  void theNextStepLeadsThroughAWholeWorkshop() {
    Played played = new Played();
    List<String> path = new ArrayList<>();
    while (!played.state().phase().equals(Phase.CLOSED)) {
      NextStep next = played.console().next();
      path.add(next.to() == null ? next.command() : next.command() + " " + next.to());
      played.after(2500);
      switch (next.command()) {
        case "start" -> played.ask(new Command.Start());
        case "next" -> played.ask(new Command.Next());
        case "close" -> played.ask(new Command.Close());
        case "check" -> putSomething(played).check();
        case "reveal" ->
            played.ask(new Command.Reveal(Optional.of(RevealStep.valueOf(upper(next.to())))));
        default -> throw new AssertionError(next.toString());
      }
    }
    assertThat(played.console().next()).isEqualTo(step("open"));
    assertThat(String.join(", ", path))
        .isEqualTo(
            "start, next, "
                + "check, reveal shown, "
                + "reveal explained, ".repeat(4)
                + "next, "
                + "check, "
                + "reveal explained, ".repeat(3)
                + "next, "
                + "check, reveal counted, reveal shown, "
                + "reveal explained, ".repeat(3)
                + "next, next, close");
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static Played putSomething(Played played) {
    return switch (played.activity().id()) {
      case "dates" -> played.put("rur", "A1");
      case "tri" -> played.put("menu", "A2");
      default -> played.put("lait", "A3");
    };
  }

  @Test
  void afterMovesTheNextStepIsAnotherCheck() {
    Played played = Played.at("dates").put("rur", "A1").check();
    assertThat(played.console().next()).isEqualTo(new NextStep("reveal", "shown"));

    assertThat(played.put("hal", "A2").console().next()).isEqualTo(step("check"));
    assertThat(played.check().console().next()).isEqualTo(new NextStep("reveal", "shown"));
    assertThat(played.ask(new Command.Pause()).console().next()).isEqualTo(step("resume"));
  }

  @Test
  void theScriptFollowsTheMoment() {
    Played played = new Played();
    assertThat(played.console().say()).isEqualTo("résumé");

    played.ask(new Command.Start()).ask(new Command.Next());
    assertThat(played.console().say()).isEqualTo("ouvrir dates");
    assertThat(played.put("rur", "A1").console().say()).isEqualTo("jouer dates");
    assertThat(played.check().console().say()).isEqualTo("valider");
    assertThat(played.reveal().console().say()).isEqualTo("dévoiler");
    for (int card = 0; card < 4; card++) {
      played.reveal();
    }
    assertThat(played.console().say()).isEqualTo("clore dates");

    played.ask(new Command.GoTo("debat"));
    assertThat(played.console().say()).isEqualTo("ouvrir debat");
    assertThat(played.put("ceo", "A2").console().say()).isEqualTo("jouer debat");
    assertThat(played.after(40 * 60_000).console().say()).isEqualTo("clore debat");
  }

  @Test
  void theConsoleKnowsAnswersAndHowFarEachCardIsOff() {
    Played played =
        Played.at("dates").put("turc", "B1").put("eliza", "B2").put("rur", "A3").put("hal", "A4");
    assertThat(played.console().key())
        .extracting(key -> key.answer())
        .startsWith("ANNEE-turc · Zone realite", "ANNEE-rur · Zone fiction");
    assertThat(played.console().key()).allMatch(key -> key.verdict() == null);

    played.check();
    assertThat(played.console().key())
        .filteredOn(key -> "move".equals(key.verdict()))
        .singleElement()
        .satisfies(key -> assertThat(key.direction()).isIn("TOO_EARLY", "TOO_LATE"))
        .satisfies(key -> assertThat(key.years()).isPositive());
  }

  @Test
  void theConsoleWarnsOfWhatAsksForAnEye() {
    Played played = Played.at("dates").put("rur", "A1").put("menu", "A2");
    played.sense(new TableChange.ReaderLost(SlotId.of("A1")));
    played.sense(new TableChange.ForeignPlaced(SlotId.of("A3")));
    played.sense(new TableChange.TwoCards(SlotId.of("B1")));
    played.sense(new TableChange.ReaderRecovering(SlotId.of("B12")));

    assertThat(played.console().warnings())
        .containsExactly(
            new Warning("reader-lost", "A1", "essai/rur"),
            new Warning("wrong-deck", "A2", "essai/menu"),
            new Warning("foreign", "A3", null),
            new Warning("two-cards", "B1", null),
            new Warning("reader-lost", "B12", null));
  }

  @Test
  void theDeckSaysWhereEachCardLies() {
    Played played = Played.at("tri").placeByHand("menu", "A2").put("def-tri", "P");

    assertThat(played.console().deck())
        .contains(
            new ConsoleState.DeckView("essai/menu", "play", "Titre menu", "A2", true),
            new ConsoleState.DeckView("essai/caf", "play", "Titre caf", null, false),
            new ConsoleState.DeckView("essai/def-tri", "definition", "Titre def-tri", "P", false),
            new ConsoleState.DeckView("essai/v-3", "blank", "Titre v-3", null, false));
  }

  @Test
  void theRunSheetSaysWhatIsDone() {
    Played played = Played.at("carte").ask(new Command.GoTo("tri"));

    assertThat(played.view().agenda())
        .extracting(line -> line.status())
        .containsExactly("done", "coming", "current", "coming", "coming", "coming");
  }

  @Test
  void participantsAreCountedBitByBit() {
    Played played = new Played().ask(new Command.Participants(Map.of("total", 8)));
    played.ask(new Command.Participants(Map.of("moins-de-12", 2)));

    assertThat(played.state().participants()).isEqualTo(Map.of("total", 8, "moins-de-12", 2));
    assertThat(Objects.requireNonNull(played.view().workshop()).participants()).isEqualTo(8);
  }
}
