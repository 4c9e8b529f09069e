package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for any workshop, whatever the table and its people do: random inputs, the seed in
/// each message.
class AnyWorkshopTest {

  private static final int INPUTS = 500;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPrefixOfTheLogGivesTheStateThatTheLiveWorkshopHad(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = new Played();
    List<State> lived = new ArrayList<>(List.of(played.state()));
    for (int input = 0; input < INPUTS; input++) {
      int before = played.log().size();
      State was = played.state();
      played.after(inputs.pauseMillis());
      Turn turn = played.take(inputs.next());
      if (turn.entries().isEmpty()) {
        assertThat(turn.state()).as("seed %d, input %d", seed, input).isEqualTo(was);
      }
      for (Entry entry : played.log().subList(before, played.log().size())) {
        was = Played.WORKSHOP.apply(was, entry);
        lived.add(was);
      }
      assertThat(played.state()).as("seed %d, input %d", seed, input).isEqualTo(was);
    }

    State folded = Played.WORKSHOP.initial();
    for (int entry = 0; entry < played.log().size(); entry++) {
      assertThat(played.log().get(entry).seq()).as("seed %d", seed).isEqualTo(entry + 1L);
      folded = Played.WORKSHOP.apply(folded, played.log().get(entry));
      assertThat(folded).as("seed %d, entry %d", seed, entry).isEqualTo(lived.get(entry));
    }
    assertThat(played.log().size()).as("seed %d plays something", seed).isGreaterThan(30);
  }

  @Test
  void theRandomInputsReachEveryKindOfEventAndEveryRung() {
    Set<Object> seen = new HashSet<>();
    seeds()
        .forEach(seed -> {
          RandomInputs inputs = new RandomInputs(seed);
          Played played = new Played();
          for (int input = 0; input < INPUTS; input++) {
            played.after(inputs.pauseMillis()).take(inputs.next());
          }
          played.log().forEach(entry -> seen.add(entry.event().getClass()));
          played.state().progress().values().forEach(one -> seen.add(one.rungs().step()));
        });

    assertThat(seen).contains((Object[]) Event.class.getPermittedSubclasses());
    assertThat(seen).contains((Object[]) RevealStep.values());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decidingChangesNothingAndAgreesWithTheTurnTaken(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = new Played();
    for (int step = 0; step < INPUTS; step++) {
      played.after(inputs.pauseMillis());
      Input input = inputs.next();
      Decision decision = Played.WORKSHOP.decide(played.state(), input, played.now());
      Turn turn = played.take(input);
      switch (decision) {
        case Decision.Accepted(List<Event> events) ->
            assertThat(turn.entries().stream().map(Entry::event))
                .as("seed %d, step %d", seed, step)
                .isEqualTo(events);
        case Decision.Refused(Refusal refusal) -> assertThat(turn.refusal()).contains(refusal);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noCardIsPlacedByHandTwiceAndTheBoardHoldsOnlyCardsOfThePack(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = new Played();
    for (int step = 0; step < INPUTS; step++) {
      played.after(inputs.pauseMillis()).take(inputs.next());
      Set<Object> byHand = new HashSet<>();
      for (SlotId slot : played.state().board().spots().keySet()) {
        played
            .state()
            .board()
            .cardAt(slot)
            .ifPresent(one -> {
              assertThat(SmallPack.PACK.card(one.card())).as("seed %d", seed).isPresent();
              if (one.byHand()) {
                assertThat(byHand.add(one.card())).as("seed %d: %s", seed, one).isTrue();
              }
            });
      }
    }
  }

  /// A log of another pack or of a later program must not stop a restart.
  @ParameterizedTest
  @MethodSource("seeds")
  void anyLogFoldsEvenWhenItMakesNoSense(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = new Played();
    for (int step = 0; step < 200; step++) {
      played.after(inputs.pauseMillis()).take(inputs.next());
    }
    State state = Played.WORKSHOP.initial();
    for (Entry entry : played.log().reversed()) {
      state = Played.WORKSHOP.apply(state, entry);
      Played.WORKSHOP.console(state, "w", entry.at());
      Played.WORKSHOP.lights(state, entry.at());
    }
    assertThat(state.seq()).isEqualTo(1);
  }
}
