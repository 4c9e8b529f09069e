package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.ConsoleState.UndoView;
import fr.tablee.workshop.Refusal.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the console lists of what happened.
class JournalTest {

  @Test
  void theLastTenAreListedForUndoNewestFirst() {
    Played played = Played.at("carte");
    for (int number = 1; number <= 12; number++) {
      played.ask(new Command.Note("note " + number, ""));
    }
    List<UndoView> undoable = played.console().undoable();
    assertThat(undoable).hasSize(10);
    assertThat(undoable.getFirst().words())
        .isEqualTo(new Deed("note-taken", List.of("", "note 12")));
    assertThat(undoable.getLast().words().args()).contains("note 3");

    for (int undo = 0; undo < 10; undo++) {
      played.ask(new Command.Undo());
    }
    assertThat(played.console().undoable()).isEmpty();
    assertThat(played.console().notes()).hasSize(2);
    assertThat(played.refused(new Command.Undo()).reason()).isEqualTo(Reason.NOTHING_TO_UNDO);
  }

  @Test
  void theJournalTellsTheNewestFirst() {
    Played played = Played.at("dates").after(65_000).put("rur", "A1");

    assertThat(played.console().journal().getFirst().words())
        .isEqualTo(new Deed("card-placed", List.of("Titre rur", "A1")));
    assertThat(played.console().journal().getFirst().elapsed()).isEqualTo(65);
    assertThat(played.console().journal().getFirst().actor()).isEqualTo("table");
    assertThat(played.console().journal().getLast().words().key()).isEqualTo("started");
  }
}
