package fr.tablee.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.content.PackLoader;
import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableFile;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Board;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Input;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Readers that are declared dead, and what lies there once they are heard again.
class DeclaredReaderTest {

  private static final SlotId A1 = SlotId.of("A1");
  private static final CardRef ELIZA = new CardRef("mallette-ia", "eliza");
  private static final CardRef TALOS = new CardRef("mallette-ia", "talos");

  private final WorkshopRun run =
      new WorkshopRun(
          new PackLoader().load(Home.pack()),
          TableFile.load(Home.virtualTable()),
          new MemoryJournal(),
          new SimulatedClock(),
          () -> Instant.EPOCH);

  @Test
  void whatWasLaidMeanwhileLiesThereOnceTheReaderIsAlive() {
    declare(true);
    run.sense(new TableChange.CardPlaced(A1, ELIZA));
    assertThat(board().spots()).isEmpty();

    declare(false);
    assertThat(board().cardAt(A1).orElseThrow().card()).isEqualTo(ELIZA);
    assertThat(board().cardAt(A1).orElseThrow().byHand()).isFalse();
  }

  @Test
  void whatWasTakenAwayMeanwhileIsGone() {
    run.sense(new TableChange.CardPlaced(A1, ELIZA));
    declare(true);
    run.sense(new TableChange.CardLifted(A1, ELIZA));
    assertThat(board().cardAt(A1)).isPresent();

    declare(false);
    assertThat(board().spots()).isEmpty();
  }

  @Test
  void theReaderIsBelievedAgainstTheHand() {
    declare(true);
    run.handle(new Input.Asked(new Command.Place(TALOS, A1), Actor.CONSOLE));
    run.sense(new TableChange.CardPlaced(A1, ELIZA));
    declare(false);

    assertThat(board().cardAt(A1).orElseThrow().card()).isEqualTo(ELIZA);
  }

  @Test
  void aReaderThatIsStillLostTakesNothingAway() {
    declare(true);
    run.sense(new TableChange.ReaderLost(A1));
    run.handle(new Input.Asked(new Command.Place(TALOS, A1), Actor.CONSOLE));
    declare(false);

    assertThat(board().cardAt(A1).orElseThrow().card()).isEqualTo(TALOS);
    assertThat(board().reader(A1)).isEqualTo(ReaderState.LOST);
  }

  @Test
  void aDeclarationTakenBackIsHeardAgainToo() {
    declare(true);
    run.sense(new TableChange.CardPlaced(A1, ELIZA));
    run.handle(new Input.Asked(new Command.Undo(), Actor.CONSOLE));

    assertThat(board().cardAt(A1).orElseThrow().card()).isEqualTo(ELIZA);
  }

  @Test
  void aDeadReaderIsDeadInTheNextWorkshopToo() {
    declare(true);
    run.sense(new TableChange.CardPlaced(A1, ELIZA));
    run.open();

    assertThat(board().dead(A1)).isTrue();
    assertThat(board().spots()).isEmpty();
  }

  private void declare(boolean dead) {
    assertThat(run.handle(new Input.Asked(new Command.Declare(A1, dead), Actor.CONSOLE))).isEmpty();
  }

  private Board board() {
    return run.now().state().board();
  }
}
