package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UndoTest {

  private static final SlotId A1 = SlotId.of("A1");

  @Test
  void aCheckIsTakenBackWithItsReveal() {
    Played played = Played.at("dates").put("rur", "A1").check();
    long first = played.log().get(played.log().size() - 2).seq();
    played.ask(new Command.Undo());

    assertThat(played.log().getLast().event()).isEqualTo(new Event.Undone(first));
    assertThat(played.activity().attempts()).isZero();
    assertThat(played.activity().reveal()).isEqualTo("placed");
    assertThat(played.view().result()).isNull();
    assertThat(played.state().progressOf("dates").attempts().first()).isEmpty();
  }

  @Test
  void aCheckThatHadToWaitIsTakenBackAsOne() {
    Played played = Played.at("dates").put("rur", "A1");
    played.ask(new Command.Check()).ask(new Command.Hint(false)).after(2000).tick();
    assertThat(played.activity().attempts()).isEqualTo(1);

    played.ask(new Command.Undo());
    assertThat(played.activity().hint()).isNull();
    assertThat(played.activity().attempts()).isEqualTo(1);
    played.ask(new Command.Undo());
    assertThat(played.activity().attempts()).isZero();
    assertThat(played.activity().checking()).isFalse();
  }

  @Test
  void theLadderGoesDownOneCommandAtATime() {
    Played played = Played.at("dates").put("rur", "A1").check().reveal().reveal().reveal();
    assertThat(Objects.requireNonNull(played.view().explanation()).number()).isEqualTo(2);

    played.ask(new Command.Undo());
    assertThat(Objects.requireNonNull(played.view().explanation()).number()).isEqualTo(1);
    played.ask(new Command.Undo());
    assertThat(played.activity().reveal()).isEqualTo("shown");
    played.ask(new Command.Undo());
    assertThat(played.activity().reveal()).isEqualTo("counted");
  }

  @Test
  void aRevealTakenBackDoesNotTakeBackTheCheckThatCameDueAfterIt() {
    Played played = Played.at("dates").put("rur", "A1").check().put("hal", "A4");
    played.ask(new Command.Check()).reveal().after(2000).tick();
    assertThat(played.activity().attempts()).isEqualTo(2);

    played.ask(new Command.Undo());
    assertThat(played.activity().attempts()).isEqualTo(2);
    assertThat(played.activity().reveal()).isEqualTo("counted");
  }

  @Test
  void aMoveByHandIsOneCommand() {
    Played played = Played.at("dates").put("rur", "A1").placeByHand("rur", "A2");
    assertThat(played.console().undoable().getFirst().words())
        .isEqualTo(new Deed("card-placed", List.of("Titre rur", "A2")));

    played.ask(new Command.Undo());
    assertThat(played.whereIs("rur")).containsExactly(A1);
    assertThat(played.slot("A1").byHand()).isFalse();
    assertThat(played.console().undoable().getFirst().words())
        .isEqualTo(new Deed("activity-entered", List.of("Titre dates")));
  }

  @Test
  void aLiftByHandPutsTheCardBackAsItLay() {
    Played played = Played.at("dates").put("rur", "A1").after(5000);
    State before = played.state();
    played.ask(new Command.Lift(A1)).after(100).ask(new Command.Undo());

    assertThat(played.state().board().spots()).isEqualTo(before.board().spots());
  }

  @Test
  void movementsOnTheTableAreNeverUndone() {
    Played played = Played.at("dates").ask(new Command.Hint(false)).put("rur", "A1");
    played.ask(new Command.Undo());

    assertThat(played.activity().hint()).isNull();
    assertThat(played.whereIs("rur")).containsExactly(A1);
  }

  @Test
  void whatWasTakenOffTheTableAfterALiftByHandDoesNotComeBack() {
    Played played = Played.at("dates").put("rur", "A1").ask(new Command.Lift(A1));
    played.lift("rur", "A1");

    played.ask(new Command.Undo());
    assertThat(played.whereIs("rur")).isEmpty();
    assertThat(played.activity().id()).as("undo took the command before").isEqualTo("carte");
  }

  @Test
  void aCardByHandDoesNotComeBackWhileItIsSensedElsewhere() {
    Played played = Played.at("dates").sense(new TableChange.ReaderLost(A1));
    played.placeByHand("rur", "A1").ask(new Command.Lift(A1)).put("rur", "B2");
    played.ask(new Command.Undo());

    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("B2"));
  }

  @Test
  void turningToTheNextActivityIsTakenBackWithTheClocks() {
    Played played = Played.at("carte").after(10_000).ask(new Command.Next()).after(5000);
    played.ask(new Command.Undo()).after(10_000);

    assertThat(played.activity().id()).isEqualTo("carte");
    assertThat(played.activity().remainingSeconds()).isEqualTo(880);
    assertThat(played.view().agenda().get(1).status()).isEqualTo("coming");
  }

  @Test
  void aPauseIsTakenBackAndTheClockRunsAgain() {
    Played played = Played.at("carte").ask(new Command.Pause()).after(5000);
    played.ask(new Command.Undo()).after(1000);

    assertThat(played.state().phase()).isEqualTo(Phase.RUNNING);
    assertThat(played.activity().remainingSeconds()).isEqualTo(899);
  }

  @Test
  void everySmallCommandIsTakenBack() {
    Played played = Played.at("dates");
    Progress before = played.state().progressOf("dates");
    played
        .ask(new Command.AddTime(60))
        .ask(new Command.ChoosePolicy(RevealPolicy.IMMEDIATE))
        .ask(new Command.Hint(false))
        .ask(new Command.Hint(true))
        .ask(new Command.Note("à revoir", ""))
        .ask(new Command.ShowQuestion("", 1))
        .ask(new Command.Participants(Map.of("total", 8)));
    for (int command = 0; command < 7; command++) {
      played.ask(new Command.Undo());
    }

    assertThat(played.state().progressOf("dates")).isEqualTo(before);
    assertThat(played.state().participants()).isEmpty();
  }

  @Test
  void aTopicChosenByHandIsTakenBack() {
    Played played = Played.at("debat").put("ceo", "A1").after(100).placeByHand("joconde", "A2");
    assertThat(played.view().groups().getFirst().card()).isEqualTo("essai/joconde");

    played.ask(new Command.Undo());
    assertThat(played.view().groups().getFirst().card()).isEqualTo("essai/ceo");
  }

  @Test
  void tenCommandsCanBeTakenBackAndNoMore() {
    Played played = Played.at("dates");
    for (int note = 1; note <= 12; note++) {
      played.ask(new Command.Note("note " + note, ""));
    }
    for (int undo = 1; undo <= 10; undo++) {
      played.ask(new Command.Undo());
    }

    assertThat(played.console().notes()).hasSize(2);
    assertThat(played.console().undoable()).isEmpty();
    assertThat(played.refused(new Command.Undo()).reason())
        .isEqualTo(Refusal.Reason.NOTHING_TO_UNDO);
  }

  @Test
  void askingForTheFirstActivityCannotBeTakenBack() {
    Played played = new Played().ask(new Command.Start());

    assertThat(played.refused(new Command.Undo()).reason())
        .isEqualTo(Refusal.Reason.NOTHING_TO_UNDO);
    assertThat(played.console().undoable()).isEmpty();
  }
}
