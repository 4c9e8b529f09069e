package fr.tablee.app.scenario;

import fr.tablee.table.TableSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole workshop by taps, in virtual time: through the emulated PN532, and through our PC/SC
/// reader on an emulated terminal. [WandDebrief] says what may differ from the board.
class WandReplayTest {

  private static Replay.Outcome board;

  @BeforeAll
  static void playOnTheBoard() {
    board = WandDebrief.onTheBoard();
  }

  @ParameterizedTest
  @ValueSource(strings = {"baguette-pn532", "baguette-pcsc"})
  void aWandTablePlaysTheWholeWorkshopToTheSameDebrief(String table) {
    TableSpec spec = WandDebrief.spec(table);
    WandDebrief.assertTheSame(
        board, new Replay(WandDebrief.PACK, spec, WandDebrief.scenario(spec)).run());
  }
}
