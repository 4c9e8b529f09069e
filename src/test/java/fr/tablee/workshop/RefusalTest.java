package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RefusalTest {

  private static final Command REVEAL = new Command.Reveal(Optional.empty());

  static final List<Command> NEED_A_START =
      List.of(
          new Command.Check(),
          REVEAL,
          new Command.Hint(false),
          new Command.Hint(true),
          new Command.Pause(),
          new Command.Resume(),
          new Command.AddTime(60),
          new Command.Next(),
          new Command.GoTo("tri"),
          new Command.ChoosePolicy(RevealPolicy.AT_END),
          new Command.Note("texte", ""),
          new Command.NameExample("usages", ""),
          new Command.ShowQuestion("", 0),
          new Command.Commit(SmallPack.ref("former"), "semaine", 1));

  static final List<Command> ALL =
      Stream.concat(
              NEED_A_START.stream(),
              Stream.of(
                  new Command.Start(),
                  new Command.Place(SmallPack.ref("rur"), SlotId.of("A1")),
                  new Command.Lift(SlotId.of("A1")),
                  new Command.Undo(),
                  new Command.Participants(Map.of("total", 3)),
                  new Command.Close()))
          .toList();

  @ParameterizedTest
  @FieldSource("NEED_A_START")
  void beforeTheStart(Command command) {
    assertThat(new Played().refused(command)).isEqualTo(Refusal.because(Reason.NOT_STARTED));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void onceClosed(Command command) {
    Played played = Played.at("dates").put("rur", "A1").ask(new Command.Close());

    assertThat(played.refused(command)).isEqualTo(Refusal.because(Reason.CLOSED));
  }

  @Test
  void startingTwice() {
    assertThat(Played.at("carte").refused(new Command.Start()).reason())
        .isEqualTo(Reason.ALREADY_STARTED);
  }

  @Test
  void inAPauseTheBoardIsNotJudged() {
    Played played = Played.at("dates").put("rur", "A1").check().ask(new Command.Pause());
    for (Command command :
        List.of(new Command.Check(), REVEAL, new Command.Hint(false), new Command.Pause())) {
      assertThat(played.refused(command).reason()).as("%s", command).isEqualTo(Reason.PAUSED);
    }
  }

  @Test
  void resumingWhatIsNotPaused() {
    assertThat(Played.at("carte").refused(new Command.Resume()).reason())
        .isEqualTo(Reason.NOT_PAUSED);
  }

  @Test
  void judgingAnActivityWithoutAKey() {
    for (String activity : List.of("carte", "debat", "agir")) {
      Played played = Played.at(activity).put("ceo", "A1").after(2000);
      for (Command command :
          List.of(new Command.Check(), REVEAL, new Command.ChoosePolicy(RevealPolicy.AT_END))) {
        assertThat(played.refused(command).reason())
            .as("%s in %s", command, activity)
            .isEqualTo(Reason.NO_KEY);
      }
    }
  }

  @Test
  void checkingABoardWithoutACardOfTheDeck() {
    Played played = Played.at("dates").put("menu", "A1").put("rur", "P").after(3000);

    assertThat(played.refused(new Command.Check()).reason()).isEqualTo(Reason.EMPTY_BOARD);
  }

  @Test
  void revealingBeforeAnyCheck() {
    for (String activity : List.of("dates", "tri", "pas")) {
      assertThat(Played.at(activity).refused(REVEAL).reason()).isEqualTo(Reason.NOT_CHECKED);
    }
  }

  @Test
  void goingDownTheLadder() {
    Played played = Played.at("dates").put("rur", "A1").check().reveal();

    assertThat(played.refused(new Command.Reveal(Optional.of(RevealStep.COUNTED))).reason())
        .isEqualTo(Reason.NOT_DOWN);
  }

  @Test
  void moreHintsThanThereAre() {
    Played played = Played.at("dates").ask(new Command.Hint(false)).ask(new Command.Hint(false));

    assertThat(played.refused(new Command.Hint(false)).reason()).isEqualTo(Reason.NO_HINT);
  }

  @Test
  void goingBeyondTheLastActivity() {
    assertThat(Played.at("agir").refused(new Command.Next()).reason())
        .isEqualTo(Reason.LAST_ACTIVITY);
  }

  @Test
  void namesThatDoNotExist() {
    Played played = Played.at("carte");

    assertThat(played.refused(new Command.GoTo("ailleurs")))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_ACTIVITY, "ailleurs"));
    assertThat(played.refused(new Command.Place(SmallPack.ref("nulle"), SlotId.of("A1"))))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_CARD, "essai/nulle"));
    assertThat(played.refused(new Command.Place(SmallPack.ref("rur"), SlotId.of("C1"))))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_SLOT, "C1"));
    assertThat(played.refused(new Command.Lift(SlotId.of("A13"))))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_SLOT, "A13"));
    assertThat(played.refused(new Command.NameExample("ailleurs", "")))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_ZONE, "ailleurs"));
    assertThat(played.refused(new Command.Note("texte", "ailleurs")))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_ZONE, "ailleurs"));
    assertThat(played.refused(new Command.ShowQuestion("", 2)))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_QUESTION, "3"));
    assertThat(played.refused(new Command.ShowQuestion("", -1)))
        .isEqualTo(Refusal.because(Reason.UNKNOWN_QUESTION, "0"));
  }

  @Test
  void placingOnASlotThatIsTakenAndLiftingFromAnEmptyOne() {
    Played played = Played.at("dates").put("rur", "A1");

    assertThat(played.refused(new Command.Place(SmallPack.ref("hal"), SlotId.of("A1"))))
        .isEqualTo(Refusal.because(Reason.SLOT_TAKEN, "A1", "Titre rur"));
    assertThat(played.refused(new Command.Lift(SlotId.of("A2"))))
        .isEqualTo(Refusal.because(Reason.SLOT_EMPTY, "A2"));
  }

  @Test
  void nothingToUndo() {
    assertThat(new Played().refused(new Command.Undo()).reason()).isEqualTo(Reason.NOTHING_TO_UNDO);
  }

  @Test
  void emptyTexts() {
    assertThat(Played.at("carte").refused(new Command.Note(" \n ", "")).reason())
        .isEqualTo(Reason.EMPTY_TEXT);
  }

  @Test
  void numbersAndTextsBeyondWhatMakesSense() {
    Played played = Played.at("carte");

    assertThat(played.refused(new Command.AddTime(Integer.MIN_VALUE)))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "seconds", "-3600", "3600"));
    assertThat(played.refused(new Command.Participants(Map.of("total", -1))))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "total", "0", "500"));
    assertThat(played.refused(new Command.Participants(manyCounts())).reason())
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(played.refused(new Command.Note("x".repeat(2001), "")))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "text", "1", "2000"));
    assertThat(played.refused(new Command.NameExample("usages", "x".repeat(121))))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "text", "0", "120"));
  }

  @Test
  void takingBackMorePledgesThanThereAre() {
    Played played = Played.at("agir");
    played.ask(new Command.Commit(SmallPack.ref("former"), "semaine", 2));

    assertThat(played.refused(new Command.Commit(SmallPack.ref("former"), "semaine", -3)))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "people", "-2", "498"));
  }

  @Test
  void commandsOfAnotherKindOfActivity() {
    Played played = Played.at("dates");
    for (Command command :
        List.of(
            new Command.NameExample("usages", ""),
            new Command.ShowQuestion("gauche", 0),
            new Command.Commit(SmallPack.ref("former"), "semaine", 1))) {
      assertThat(played.refused(command).reason()).isEqualTo(Reason.WRONG_ACTIVITY);
    }
  }

  private static Map<String, Integer> manyCounts() {
    return IntStream.range(0, 65)
        .boxed()
        .collect(Collectors.toMap(number -> "compte " + number, number -> number));
  }
}
