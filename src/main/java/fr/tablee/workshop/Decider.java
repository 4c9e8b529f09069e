package fr.tablee.workshop;

/// What the workshop makes of an input. Pure, and never fails: what cannot be done is refused with
/// its reason.
final class Decider {

  private final SensedDecider sensed;
  private final AskedDecider asked;
  private final LadderDecider ladder;
  private final Freshness freshness;

  Decider(PackIndex index) {
    ladder = new LadderDecider(index);
    asked = new AskedDecider(index, ladder);
    freshness = new Freshness(index);
    sensed = new SensedDecider(index, asked);
  }

  Ruling rule(State state, Input input, Moment now) {
    if (state.phase() == Phase.CLOSED) {
      return switch (input) {
        case Input.Asked _ -> Ruling.refused(Refusal.Reason.CLOSED);
        case Input.Sensed _, Input.Ticked _ -> Ruling.NOTHING;
      };
    }
    return switch (input) {
      case Input.Sensed(var change) -> sensed.rule(state, change, now);
      case Input.Asked(var command, _, var seen) ->
          freshness
              .changedSince(state, command, seen)
              .orElseGet(() -> asked.rule(state, command, now));
      case Input.Ticked _ -> ladder.tick(state, now);
    };
  }

  /// Who made an event happen. A card laid on the lectern is the table's doing, what it commands is
  /// the command card's.
  static Actor actor(Input input, Event event) {
    return switch (input) {
      case Input.Sensed _ -> ofTheTable(event) ? Actor.TABLE : Actor.COMMAND_CARD;
      case Input.Asked(_, Actor actor, _) -> actor;
      case Input.Ticked _ -> Actor.CLOCK;
    };
  }

  private static boolean ofTheTable(Event event) {
    return switch (event) {
      case Event.CardPlaced _,
          Event.CardLifted _,
          Event.ForeignSeen _,
          Event.TwoCardsSeen _,
          Event.SlotCleared _,
          Event.LecternShown _,
          Event.LecternCleared _,
          Event.ReaderLost _,
          Event.ReaderRecovering _,
          Event.ReaderBack _ ->
          true;
      case Event.Opened _,
          Event.Started _,
          Event.ActivityEntered _,
          Event.Paused _,
          Event.Resumed _,
          Event.TimeAdded _,
          Event.PolicyChosen _,
          Event.TableCleared _,
          Event.CheckAsked _,
          Event.Checked _,
          Event.Revealed _,
          Event.HintGiven _,
          Event.HintHidden _,
          Event.ExampleNamed _,
          Event.QuestionShown _,
          Event.NoteTaken _,
          Event.ParticipantsCounted _,
          Event.Committed _,
          Event.RunSheetChanged _,
          Event.ReaderDeclared _,
          Event.Corrected _,
          Event.SeatSpoke _,
          Event.GroupTimeSet _,
          Event.TurnGiven _,
          Event.CardNamed _,
          Event.Undone _,
          Event.Closed _ ->
          false;
    };
  }
}
