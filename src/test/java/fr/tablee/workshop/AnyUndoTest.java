package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Undo restores exactly what a command had changed, from any state: random inputs, the seed in
/// each message.
class AnyUndoTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCommandTakenBackAtOnceLeavesTheStateAsItWas(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = new Played();
    int undone = 0;
    for (int step = 0; step < 400 && played.state().phase() != Phase.CLOSED; step++) {
      played.after(1 + inputs.pauseMillis());
      Input input = inputs.next();
      State before = played.state();
      Turn turn = played.take(input);
      boolean undoable =
          input instanceof Input.Asked(Command command, _, _)
              && !(command instanceof Command.Undo)
              && !(command instanceof Command.Close)
              && before.activity().isPresent()
              && !turn.entries().isEmpty();
      if (undoable) {
        played.after(1).ask(new Command.Undo());
        undone++;
        String what = "seed %d, step %d, %s".formatted(seed, step, input);
        State then = plain(before);
        State now = plain(played.state());
        assertThat(now.board()).as(what).isEqualTo(then.board());
        assertThat(now.progress()).as(what).containsExactlyInAnyOrderEntriesOf(then.progress());
        assertThat(now.mementos()).as(what).isEqualTo(then.mementos());
        assertThat(now).as(what).isEqualTo(then);
        played.after(1).take(input);
      }
    }
    assertThat(undone).as("seed %d takes commands back", seed).isPositive();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tenCommandsTakenBackOneByOneLeaveTheBoardAndTheSheetAsTheyWere(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = Played.at("dates");
    for (int step = 0; step < 100; step++) {
      played.after(1 + inputs.pauseMillis()).take(new Input.Sensed(inputs.change()));
    }
    for (int round = 0; round < 10; round++) {
      State before = played.state();
      for (int done = 0; done < State.UNDO_DEPTH; ) {
        Command command = inputs.command();
        played.after(1 + inputs.pauseMillis());
        if (!(command instanceof Command.Undo)
            && !played.take(new Input.Asked(command, Actor.CONSOLE)).entries().isEmpty()) {
          done++;
        }
      }
      assertThat(played.console().undoable()).as("seed %d", seed).hasSize(State.UNDO_DEPTH);
      for (int undo = 0; undo < State.UNDO_DEPTH; undo++) {
        played.after(1).ask(new Command.Undo());
      }
      assertThat(plain(played.state().withMementos(List.of())))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(plain(before.withMementos(List.of())));
    }
  }

  /// The state without what undo rightly leaves: sequence, time, the count of placements, the
  /// oldest memento, a lapsed check, and what the debate found lying.
  private static State plain(State state) {
    Map<String, Progress> progress = new HashMap<>();
    state
        .progress()
        .forEach((id, one) -> {
          Progress plain =
              new Progress(
                  one.entered(),
                  new ActivityTimer(0, OptionalLong.empty(), one.timer().addedSeconds()),
                  one.policy(),
                  one.attempts().unasked(),
                  one.rungs(),
                  one.hints(),
                  id.equals("debat") ? Map.of() : one.topics(),
                  id.equals("debat") ? Talk.NONE : one.talk(),
                  one.round(),
                  one.voices(),
                  one.countdowns());
          if (!plain.equals(Progress.NONE)) {
            progress.put(id, plain);
          }
        });
    Board board = state.board();
    return new State(
        0,
        0,
        state.phase(),
        state.startedMillis(),
        state.closedMillis(),
        state.activity(),
        new Board(board.spots(), board.readers(), board.dead(), 0, 0),
        progress,
        state.participants(),
        state.sheet(),
        state.names(),
        state.corrections(),
        Journal.EMPTY,
        state.mementos().reversed().stream().limit(State.UNDO_DEPTH - 1L).toList());
  }
}
