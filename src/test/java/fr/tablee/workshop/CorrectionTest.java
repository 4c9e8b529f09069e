package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.workshop.ConsoleState.CorrectionView;
import fr.tablee.workshop.ConsoleState.JournalView;
import fr.tablee.workshop.ConsoleState.NoteView;
import fr.tablee.workshop.Refusal.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  @Test
  void aNoteSaysTheCorrectedTextAtItsOldPlace() {
    Played played = Played.at("carte").ask(new Command.Note("un", ""));
    long seq = played.state().seq();
    played.ask(new Command.Note("deux", "")).ask(correct(seq, "premier"));

    assertThat(played.console().notes().stream().map(NoteView::text))
        .containsExactly("premier", "deux");
    assertThat(line(played, seq).correction()).isEqualTo(new CorrectionView(false, "premier"));
    assertThat(line(played, seq).said()).isEqualTo("premier");
  }

  @Test
  void theLogItselfNeverChanges() {
    Played played = Played.at("carte").ask(new Command.Note("un", ""));
    List<Entry> before = List.copyOf(played.log());
    played.ask(strike(played.state().seq()));

    assertThat(played.log()).startsWith(before.toArray(Entry[]::new)).hasSize(before.size() + 1);
  }

  @Test
  void whatWasStruckOutCanBeSaidAgain() {
    Played played = Played.at("carte").ask(new Command.NameExample("usages", "Siri"));
    long seq = played.state().seq();
    played.ask(strike(seq));
    assertThat(played.view().families().getFirst().count()).isZero();

    played.ask(correct(seq, "Alexa"));
    assertThat(played.view().families().getFirst().examples()).containsExactly("Alexa");
    played.ask(new Command.Undo());
    assertThat(played.view().families().getFirst().count()).isZero();
    played.ask(new Command.Undo());
    assertThat(played.view().families().getFirst().examples()).containsExactly("Siri");
  }

  @Test
  void aCorrectionReachesAnEarlierActivity() {
    Played played = Played.at("carte").ask(new Command.NameExample("usages", "Sirri"));
    long seq = played.state().seq();
    played.ask(new Command.Next()).ask(correct(seq, "Siri")).ask(new Command.GoTo("carte"));

    assertThat(played.view().families().getFirst().examples()).containsExactly("Siri");
  }

  @Test
  void pledgesAndPeopleAreCountedAnew() {
    Played played =
        Played.at("agir").ask(new Command.Commit(SmallPack.ref("former"), "semaine", 5));
    long pledge = played.state().seq();
    played.ask(new Command.Participants(Map.of("total", 8, "moins-de-12", 2)));
    long count = played.state().seq();
    played.ask(correct(pledge, "3")).ask(correct(count, "7"));

    assertThat(played.view().commitments().getFirst().people()).isEqualTo(3);
    assertThat(played.state().participants()).isEqualTo(Map.of("total", 7, "moins-de-12", 2));
    played.ask(strike(count));
    assertThat(played.state().participants()).isEmpty();
  }

  @Test
  void strikingTheLastCountLeavesTheOneBefore() {
    Played played = new Played().ask(new Command.Participants(Map.of("total", 6)));
    played.ask(new Command.Participants(Map.of("total", 60)));
    played.ask(strike(played.state().seq()));

    assertThat(played.state().participants()).isEqualTo(Map.of("total", 6));
  }

  @Test
  void pledgesNeverBecomeFewerThanNone() {
    Played played =
        Played.at("agir").ask(new Command.Commit(SmallPack.ref("former"), "semaine", 3));
    long three = played.state().seq();
    played.ask(new Command.Commit(SmallPack.ref("former"), "semaine", -2));

    assertThat(played.refused(strike(three)).reason()).isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void aCardThatWasReadWronglyLayElsewhereAtTheCheck() {
    Played played = Played.at("dates").put("hal", "A2").put("rur", "A3");
    long seq = played.state().seq();
    played.check();
    assertThat(played.result().moves()).isEqualTo(1);
    played.lift("rur", "A3").ask(correct(seq, "A1"));

    assertThat(played.result().moves()).as("where it really lay").isZero();
    assertThat(played.whereIs("rur")).as("and it lies nowhere now").isEmpty();
    played.ask(new Command.Undo());
    assertThat(played.result().moves()).isEqualTo(1);
  }

  @Test
  void aPlacementThatNeverWasIsNotOnTheBoardOfTheCheck() {
    Played played = Played.at("dates").put("hal", "A1").put("rur", "A2");
    long seq = played.state().seq();
    played.check();
    assertThat(played.result().placed()).isEqualTo(2);
    played.ask(strike(seq));

    assertThat(played.result().placed()).isEqualTo(1);
    assertThat(played.whereIs("rur")).isEmpty();
    played.ask(new Command.Undo());
    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("A2"));
    assertThat(played.slot("A2").byHand()).isFalse();
  }

  @Test
  void aCardThatStillLiesMovesByHandAndThenFollowsItsReader() {
    Played played = Played.at("dates").put("rur", "A5");
    played.ask(correct(played.state().seq(), "A6"));
    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("A6"));
    assertThat(played.slot("A6").byHand()).isTrue();

    played.put("rur", "A8");
    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("A8"));
  }

  @Test
  void aSlotThatIsTakenIsRefused() {
    Played played = Played.at("dates").put("hal", "A6").put("rur", "A5");

    assertThat(played.refused(correct(played.state().seq(), "A6")))
        .isEqualTo(Refusal.because(Reason.SLOT_TAKEN, "A6", "Titre hal"));
  }

  @Test
  void whatCannotBeSaidThereIsRefused() {
    Played played = Played.at("dates").put("rur", "A5");
    long placed = played.state().seq();
    played.ask(new Command.Participants(Map.of("total", 6)));
    long counted = played.state().seq();
    played.ask(new Command.Note("un", ""));
    long note = played.state().seq();
    played.ask(new Command.Hint(false));

    assertThat(played.refused(correct(placed, "Z9")).reason()).isEqualTo(Reason.UNKNOWN_SLOT);
    assertThat(played.refused(correct(placed, "P")).reason()).isEqualTo(Reason.UNKNOWN_SLOT);
    assertThat(played.refused(correct(counted, "beaucoup")).reason())
        .isEqualTo(Reason.BAD_CORRECTION);
    assertThat(played.refused(correct(counted, "-1")).reason()).isEqualTo(Reason.BAD_CORRECTION);
    assertThat(played.refused(correct(note, "  ")).reason()).isEqualTo(Reason.BAD_CORRECTION);
    assertThat(played.refused(strike(played.state().seq())).reason())
        .as("a hint was given, that is so")
        .isEqualTo(Reason.NOT_CORRECTABLE);
    assertThat(played.refused(strike(9999)).reason()).isEqualTo(Reason.NOT_CORRECTABLE);
  }

  @Test
  void whatWasTakenBackIsNotThereToCorrect() {
    Played played = Played.at("carte").ask(new Command.Note("un", ""));
    long seq = played.state().seq();
    played.ask(new Command.Undo());

    assertThat(played.refused(strike(seq)).reason()).isEqualTo(Reason.NOT_CORRECTABLE);
    assertThat(line(played, seq).undone()).isTrue();
    assertThat(line(played, seq).correct()).isNull();
  }

  @Test
  void theSameWordsAgainAreNoCorrection() {
    Played played = Played.at("carte").ask(new Command.Note("un", ""));
    long seq = played.state().seq();
    played.ask(correct(seq, " un "));

    assertThat(played.state().seq()).isEqualTo(seq);
  }

  @Test
  void aNamedCardIsNamedAnew() {
    Played played =
        Played.at("carte").ask(new Command.NameCard(SmallPack.ref("v-1"), "Sirri", "usages"));
    played.ask(correct(played.state().seq() - 1, "Siri"));

    assertThat(played.slot("A1").title()).isEqualTo("Siri");
    assertThat(played.view().names()).isEqualTo(Map.of("essai/v-1", "Siri"));
  }

  private static Command correct(long seq, String text) {
    return new Command.Correct(seq, Optional.of(text));
  }

  private static Command strike(long seq) {
    return new Command.Correct(seq, Optional.empty());
  }

  private static JournalView line(Played played, long seq) {
    return played.console().journal().stream()
        .filter(line -> line.seq() == seq)
        .findFirst()
        .orElseThrow();
  }
}
