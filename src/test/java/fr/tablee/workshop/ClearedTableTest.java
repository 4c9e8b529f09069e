package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.Refusal.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// The whole table lifted by hand in one command.
class ClearedTableTest {

  private final Played played = Played.withAWandAt("dates");

  @Test
  void everythingIsLiftedByHand() {
    played.put("rur", "A1").placeByHand("eliza", "B2").put("eliza", "P");
    int before = played.log().size();
    played.ask(new Command.Clear());

    assertThat(played.state().board().spots()).isEmpty();
    assertThat(played.events(before))
        .containsExactly(
            new Event.TableCleared(),
            new Event.CardLifted(SlotId.of("A1"), SmallPack.ref("rur")),
            new Event.CardLifted(SlotId.of("B2"), SmallPack.ref("eliza")),
            new Event.LecternCleared());
    assertThat(played.log().subList(before, played.log().size()))
        .allMatch(entry -> entry.actor() == Actor.CONSOLE);
  }

  @Test
  void oneUndoPutsEverythingBackAsItLay() {
    played.put("rur", "A1").placeByHand("eliza", "B2").sense(new TableChange.ForeignPlaced(P));
    Map<SlotId, Lying> lay = played.state().board().spots();
    played.ask(new Command.Clear());
    assertThat(played.console().undoable().getFirst().words().key()).isEqualTo("table-cleared");
    played.ask(new Command.Undo());

    assertThat(played.state().board().spots()).isEqualTo(lay);
    assertThat(played.console().journal())
        .filteredOn(line -> line.words().key().equals("card-lifted"))
        .hasSize(2)
        .allMatch(ConsoleState.JournalView::undone);
  }

  @Test
  void aCardThatIsPutSomewhereSinceStaysThere() {
    played.put("rur", "A1").placeByHand("eliza", "B2").ask(new Command.Clear()).put("eliza", "A1");
    played.ask(new Command.Undo());

    assertThat(played.whereIs("eliza")).containsExactly(SlotId.of("A1"));
    assertThat(played.whereIs("rur")).isEmpty();
  }

  @Test
  void aLiftAfterItIsAStepOfItsOwn() {
    played.put("rur", "A1").ask(new Command.Clear()).placeByHand("eliza", "B2");
    played.ask(new Command.Lift(SlotId.of("B2"))).ask(new Command.Undo());

    assertThat(played.whereIs("eliza")).containsExactly(SlotId.of("B2"));
    assertThat(played.whereIs("rur")).isEmpty();
  }

  @Test
  void anEmptyTableIsNotCleared() {
    assertThat(played.refused(new Command.Clear()).reason()).isEqualTo(Reason.TABLE_EMPTY);
  }

  @Test
  void whoDidNotSeeWhatAnotherPlacedByHandIsAskedToLookFirst() {
    played.put("rur", "A1");
    long seen = played.state().seq();
    played.placeByHand("eliza", "B2");
    Optional<Refusal> refusal =
        played
            .take(new Input.Asked(new Command.Clear(), Actor.CONSOLE, OptionalLong.of(seen)))
            .refusal();

    assertThat(refusal.map(Refusal::reason)).contains(Reason.OUTDATED);
  }

  @Test
  void onlyATableWithoutReadersUnderItsSlotsIsOfferedIt() {
    assertThat(played.console().clearable()).isFalse();
    assertThat(played.put("rur", "A1").console().clearable()).isTrue();
    assertThat(Played.at("dates").put("rur", "A1").console().clearable()).isFalse();
  }

  private static final SlotId P = SlotId.LECTERN;
}
