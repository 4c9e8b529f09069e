package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.Layout;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.light.LightMeaning;
import fr.tablee.workshop.ConsoleState.Warning;
import fr.tablee.workshop.Refusal.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadReaderTest {

  private static final SlotId A1 = SlotId.of("A1");

  @Test
  void whatADeadReaderSaysIsIgnored() {
    Played played = Played.at("dates").ask(new Command.Declare(A1, true));
    long seq = played.state().seq();
    played.put("rur", "A1").lift("rur", "A1");
    played.sense(new TableChange.ReaderLost(A1)).sense(new TableChange.ForeignPlaced(A1));

    assertThat(played.state().seq()).isEqualTo(seq);
    assertThat(played.view().readers()).containsEntry(A1, "dead");
    assertThat(played.console().declared()).containsExactly("A1");
    assertThat(played.console().warnings()).contains(new Warning("reader-dead", "A1", null));
  }

  @Test
  void itsSlotIsPlayedByHandAndCounts() {
    Played played = Played.at("dates").sense(new TableChange.ReaderLost(A1));
    played.ask(new Command.Declare(A1, true)).placeByHand("rur", "A1").check();

    assertThat(played.result().placed()).isEqualTo(1);
    assertThat(played.slot("A1").status()).isEqualTo("placed");
  }

  @Test
  void aPersonVouchesForWhatLayThereWhenItWasDeclared() {
    Played played = Played.at("dates").put("rur", "A1").sense(new TableChange.ReaderLost(A1));
    assertThat(played.light("A1")).isEqualTo(LightMeaning.UNSURE);

    played.ask(new Command.Declare(A1, true));
    assertThat(played.slot("A1").status()).isEqualTo("placed");
    assertThat(played.light("A1")).isEqualTo(LightMeaning.READ);
  }

  @Test
  void aliveItIsHeardAgain() {
    Played played = Played.at("dates").ask(new Command.Declare(A1, true));
    played.ask(new Command.Declare(A1, false)).put("rur", "A1");

    assertThat(played.whereIs("rur")).containsExactly(A1);
    assertThat(played.view().readers()).containsEntry(A1, "ok");
  }

  @Test
  void aDeclarationIsTakenBack() {
    Played played = Played.at("dates").ask(new Command.Declare(A1, true));
    played.ask(new Command.Undo());

    assertThat(played.console().declared()).isEmpty();
  }

  @Test
  void onlySlotsOfTheTableHaveReaders() {
    Workshop small = new Workshop(SmallPack.PACK, Layout.board(List.of(A1)));
    Turn turn =
        small.take(
            small.initial(),
            new Input.Asked(new Command.Declare(SlotId.of("B2"), true), Actor.CONSOLE),
            new Moment(Instant.EPOCH, 0));

    assertThat(turn.refusal().map(Refusal::reason)).contains(Reason.UNKNOWN_SLOT);
  }
}
