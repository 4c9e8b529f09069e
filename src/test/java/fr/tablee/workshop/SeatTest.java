package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.PublicState.GroupView;
import fr.tablee.workshop.PublicState.SpeakingView;
import fr.tablee.workshop.PublicState.TurnView;
import fr.tablee.workshop.Refusal.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Turns, talking time and the groups' own times.
class SeatTest {

  @Test
  void eachCardPlacedForTheFirstTimeIsTheNextSeatsTurn() {
    Played played = Played.at("dates").ask(new Command.Participants(Map.of("total", 2)));
    assertThat(played.view().turn()).isEqualTo(new TurnView(1, 2));

    played.put("rur", "A1");
    assertThat(played.view().turn()).isEqualTo(new TurnView(2, 2));
    played.lift("rur", "A1").put("rur", "A3");
    assertThat(played.view().turn()).as("moved only").isEqualTo(new TurnView(2, 2));
    played.put("hal", "A5");
    assertThat(played.view().turn()).as("round the table").isEqualTo(new TurnView(1, 2));
  }

  @Test
  void aTurnGivenGoesOnFromThere() {
    Played played = Played.at("dates").ask(new Command.Participants(Map.of("total", 5)));
    played.put("rur", "A1").ask(new Command.GiveTurn(5));
    assertThat(played.view().turn()).isEqualTo(new TurnView(5, 5));

    played.put("hal", "A5");
    assertThat(played.view().turn()).isEqualTo(new TurnView(1, 5));
    played.ask(new Command.Undo());
    assertThat(played.view().turn()).as("as if never given").isEqualTo(new TurnView(3, 5));
  }

  @Test
  void aPlacementByHandThatIsTakenBackGivesItsTurnBack() {
    Played played = Played.at("dates").ask(new Command.Participants(Map.of("total", 5)));
    played.placeByHand("rur", "A1");
    assertThat(played.view().turn()).isEqualTo(new TurnView(2, 5));

    played.ask(new Command.Undo());
    assertThat(played.view().turn()).isEqualTo(new TurnView(1, 5));
  }

  @Test
  void nobodyCountedIsATurnWithoutANumber() {
    Played played = Played.at("dates").put("rur", "A1");

    assertThat(played.view().turn()).isEqualTo(new TurnView(null, null));
    assertThat(played.refused(new Command.GiveTurn(1)).reason()).isEqualTo(Reason.NO_SEATS);
  }

  @Test
  void turnsAreForTimelinesAndUntilAllLies() {
    assertThat(Played.at("tri").view().turn()).isNull();
    Played played = Played.at("dates");
    SmallPack.activity("dates")
        .deck()
        .forEach(card -> played.put(card.ref().card(), "A" + (played.view().board().size() + 1)));

    assertThat(played.view().turn()).isNull();
  }

  @Test
  void talkingTimeIsCountedBySeat() {
    Played played = Played.at("debat").ask(new Command.Participants(Map.of("total", 3)));
    played.ask(new Command.Speak("gauche", 2)).after(30_000);
    played.ask(new Command.Speak("gauche", 3)).after(10_000);
    played.ask(new Command.Pause()).after(60_000).ask(new Command.Resume()).after(5000);

    assertThat(played.console().speaking())
        .containsExactly(new SpeakingView("gauche", 3, Map.of(1, 0L, 2, 30L, 3, 15L)));
    played.ask(new Command.Speak("gauche", 0)).after(60_000);
    assertThat(played.console().speaking().getFirst().seconds()).containsEntry(3, 15L);
    assertThat(played.console().speaking().getFirst().seat()).isZero();
  }

  @Test
  void talkingTimeStaysOffUntilItIsUsed() {
    assertThat(Played.at("debat").console().speaking()).isEmpty();
  }

  @Test
  void aWrongSeatTakenBackLeavesTheSpeakerSpeaking() {
    Played played = Played.at("debat").ask(new Command.Speak("", 1)).after(10_000);
    played.ask(new Command.Speak("", 2)).after(5000).ask(new Command.Undo()).after(5000);

    assertThat(played.console().speaking().getFirst().seconds()).isEqualTo(Map.of(1, 20L));
  }

  @Test
  void seatsAreNumbersOfTheTable() {
    Played played = Played.at("debat").ask(new Command.Participants(Map.of("total", 4)));

    assertThat(played.refused(new Command.Speak("", 5)))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "seat", "0", "4"));
    assertThat(played.refused(new Command.Speak("ailleurs", 1)).reason())
        .isEqualTo(Reason.UNKNOWN_ZONE);
  }

  @Test
  void aGroupHasItsOwnTimeThatStandsWithTheClock() {
    Played played = Played.at("debat").ask(new Command.GroupTime("centre", 600)).after(60_000);
    assertThat(timer(played, "centre")).isEqualTo(540);
    assertThat(timer(played, "gauche")).isNull();

    played.ask(new Command.Pause()).after(60_000);
    assertThat(timer(played, "centre")).isEqualTo(540);
    played.ask(new Command.Resume()).after(600_000);
    assertThat(timer(played, "centre")).isEqualTo(-60);
    played.ask(new Command.GroupTime("centre", 0));
    assertThat(timer(played, "centre")).isNull();
    played.ask(new Command.Undo());
    assertThat(timer(played, "centre")).isEqualTo(-60);
  }

  @Test
  void aGroupsTimeIsForDebates() {
    assertThat(Played.at("tri").refused(new Command.GroupTime("partage", 60)).reason())
        .isEqualTo(Reason.WRONG_ACTIVITY);
    assertThat(Played.at("debat").refused(new Command.GroupTime("centre", 3601)).reason())
        .isEqualTo(Reason.OUT_OF_RANGE);
  }

  private static @Nullable Long timer(Played played, String zone) {
    return played.view().groups().stream()
        .filter(group -> group.zone().equals(zone))
        .findFirst()
        .map(GroupView::timer)
        .orElse(null);
  }
}
