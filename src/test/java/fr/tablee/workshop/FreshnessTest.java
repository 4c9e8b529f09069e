package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.workshop.Refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands decided on a view that somebody has changed since.
class FreshnessTest {

  @Test
  void twoFacilitatorsWhoPressNextTogetherTurnOnce() {
    Played played = Played.at("carte");
    long seen = played.state().seq();
    played.ask(new Command.Next());

    assertThat(asked(played, new Command.Next(), seen))
        .contains(Refusal.because(Reason.OUTDATED, "activity-entered", "Titre dates"));
    assertThat(played.activity().id()).isEqualTo("dates");
  }

  static List<Command> tappedTwice() {
    return List.of(
        new Command.Check(),
        new Command.Reveal(Optional.empty()),
        new Command.Hint(false),
        new Command.Next(),
        new Command.Pause(),
        new Command.Skip("tri", true),
        new Command.Move("debat", 3),
        new Command.Plan("tri", 600),
        new Command.Fit(90),
        new Command.Place(SmallPack.ref("hal"), SlotId.of("A8")),
        new Command.Lift(SlotId.of("A1")),
        new Command.Declare(SlotId.of("A1"), true),
        new Command.GiveTurn(3),
        new Command.NameCard(SmallPack.ref("v-1"), "Siri", ""),
        new Command.ShowQuestion("", 1),
        new Command.Undo());
  }

  @ParameterizedTest
  @MethodSource("tappedTwice")
  void aDoubleTapActsOnce(Command command) {
    Played played = Played.at("dates").put("rur", "A1").check().after(2000);
    played.ask(new Command.Participants(Map.of("total", 6)));
    long seen = played.state().seq();

    assertThat(asked(played, command, seen)).as("first tap").isEmpty();
    State once = played.state();
    assertThat(once.seq()).isGreaterThan(seen);
    assertThat(asked(played, command, seen).map(Refusal::reason)).contains(Reason.OUTDATED);
    assertThat(played.state()).isEqualTo(once);
  }

  static List<Command> onlyAdds() {
    return List.of(
        new Command.Note("une note", ""),
        new Command.NameExample("usages", "Siri"),
        new Command.Participants(Map.of("total", 9)),
        new Command.AddTime(60),
        new Command.Speak("", 2));
  }

  @ParameterizedTest
  @MethodSource("onlyAdds")
  void whatOnlyAddsIsNeverOutdated(Command command) {
    Played played = Played.at("carte");
    long seen = played.state().seq();
    played.ask(new Command.Pause()).ask(new Command.Resume()).ask(new Command.Hint(false));

    assertThat(asked(played, command, seen)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("onlyAdds")
  void andTakesNobodysGround(Command command) {
    Played played = Played.at("carte");
    long seen = played.state().seq();
    played.ask(command);

    assertThat(asked(played, new Command.Next(), seen)).isEmpty();
    assertThat(asked(played, new Command.Undo(), seen).map(Refusal::reason))
        .as("but undo would take back something else")
        .contains(Reason.OUTDATED);
  }

  @Test
  void whatTheTableSensesNeverMakesAViewOutdated() {
    Played played = Played.at("dates");
    long seen = played.state().seq();
    played.put("rur", "A1").lift("rur", "A1").put("rur", "A2");

    assertThat(asked(played, new Command.Next(), seen)).isEmpty();
  }

  @Test
  void aCommandCardIsSomebodyToo() {
    Played played = Played.at("carte");
    long seen = played.state().seq();
    played.put("suivant", "P");

    assertThat(asked(played, new Command.Next(), seen).map(Refusal::reason))
        .contains(Reason.OUTDATED);
  }

  @Test
  void whatLiesElsewhereIsNobodysConcern() {
    Played played = Played.at("dates").put("rur", "A1");
    long seen = played.state().seq();
    played.placeByHand("hal", "A5");

    assertThat(asked(played, place("eliza", "A6"), seen)).isEmpty();
    assertThat(asked(played, place("turc", "A5"), seen).map(Refusal::reason))
        .as("the slot")
        .contains(Reason.OUTDATED);
    assertThat(asked(played, place("hal", "A7"), seen).map(Refusal::reason))
        .as("the card")
        .contains(Reason.OUTDATED);
  }

  @Test
  void theLastThingThatChangedIsTold() {
    Played played = Played.at("dates");
    long seen = played.state().seq();
    played.placeByHand("hal", "A5").ask(new Command.Lift(SlotId.of("A5")));
    played.ask(new Command.Note("sans rapport", ""));

    assertThat(asked(played, place("rur", "A5"), seen))
        .contains(Refusal.because(Reason.OUTDATED, "card-lifted", "Titre hal", "A5"));
  }

  @Test
  void aViewFromLongAgoIsOutdatedWhateverHappened() {
    Played played = Played.at("carte");
    long seen = played.state().seq();
    for (int note = 0; note < 60; note++) {
      played.ask(new Command.Note("note", ""));
    }
    assertThat(asked(played, new Command.Next(), seen).map(Refusal::reason))
        .contains(Reason.OUTDATED);
    assertThat(asked(played, new Command.Next(), played.state().seq())).isEmpty();
  }

  private static Command place(String card, String slot) {
    return new Command.Place(SmallPack.ref(card), SlotId.of(slot));
  }

  private static Optional<Refusal> asked(Played played, Command command, long seen) {
    return played.take(new Input.Asked(command, Actor.CONSOLE, OptionalLong.of(seen))).refusal();
  }
}
