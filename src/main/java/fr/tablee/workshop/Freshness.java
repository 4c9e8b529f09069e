package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Whether a person decided on a view that another person has changed since. What only adds (notes,
/// examples, pledges, counts, time, who speaks) never collides; neither does what the table senses.
final class Freshness {

  private final PackIndex index;

  Freshness(PackIndex index) {
    this.index = index;
  }

  /// What a command takes for granted.
  private sealed interface Ground {

    /// Nothing: it only adds.
    record None() implements Ground {}

    /// The ladder, the hints and the activity they are about.
    record Ladder() implements Ground {}

    /// Where the workshop stands in its run, and how far the ladder is up.
    record Run() implements Ground {}

    record Sheet() implements Ground {}

    /// What lies on a slot, and where a card lies.
    record Lies(Optional<CardRef> card, SlotId slot) implements Ground {}

    /// What lies anywhere on the table.
    record Table() implements Ground {}

    record Reader(SlotId slot) implements Ground {}

    /// What a zone is about: its question, its time.
    record Zone(String zone) implements Ground {}

    record Turn() implements Ground {}

    record Name(CardRef card) implements Ground {}

    /// What an entry says.
    record Line(long seq) implements Ground {}

    /// The last thing that was done.
    record Last() implements Ground {}
  }

  /// The refusal of a command that collides with what people did since the view it was decided on.
  Optional<Ruling> changedSince(State state, Command command, OptionalLong seen) {
    if (seen.isEmpty() || ground(command) instanceof Ground.None) {
      return Optional.empty();
    }
    Ground ground = ground(command);
    List<Journal.Line> acts =
        state
            .journal()
            .actsSince(seen.getAsLong())
            .map(since ->
                since.stream().filter(act -> shakes(act.entry().event(), ground, state)).toList())
            .orElse(state.journal().acts());
    return acts.isEmpty() ? Optional.empty() : Optional.of(outdated(state, acts.getLast()));
  }

  private Ruling outdated(State state, Journal.Line act) {
    Deed deed = Deed.of(index, state, act.entry().event());
    List<String> arguments = new ArrayList<>(List.of(deed.key()));
    arguments.addAll(deed.args());
    return Ruling.refused(Refusal.Reason.OUTDATED, arguments.toArray(String[]::new));
  }

  private static Ground ground(Command command) {
    return switch (command) {
      case Command.AddTime _,
          Command.Note _,
          Command.Participants _,
          Command.NameExample _,
          Command.Commit _,
          Command.Speak _ ->
          new Ground.None();
      case Command.Check _, Command.Reveal _, Command.Hint _, Command.ChoosePolicy _ ->
          new Ground.Ladder();
      case Command.Start _,
          Command.Pause _,
          Command.Resume _,
          Command.Next _,
          Command.GoTo _,
          Command.Close _ ->
          new Ground.Run();
      case Command.Move _, Command.Plan _, Command.Skip _, Command.Fit _ -> new Ground.Sheet();
      case Command.Place place -> new Ground.Lies(Optional.of(place.card()), place.slot());
      case Command.Lift lift -> new Ground.Lies(Optional.empty(), lift.slot());
      case Command.Clear _ -> new Ground.Table();
      case Command.Declare declare -> new Ground.Reader(declare.slot());
      case Command.ShowQuestion show -> new Ground.Zone(show.zone());
      case Command.GroupTime time -> new Ground.Zone(time.zone());
      case Command.GiveTurn _ -> new Ground.Turn();
      case Command.NameCard name -> new Ground.Name(name.card());
      case Command.Correct correct -> new Ground.Line(correct.seq());
      case Command.Undo _ -> new Ground.Last();
    };
  }

  /// Whether what happened takes away the ground that a command stands on.
  private static boolean shakes(Event event, Ground ground, State state) {
    if (ground instanceof Ground.Last || event instanceof Event.Undone) {
      return true;
    }
    return switch (event) {
      case Event.CheckAsked _,
          Event.Checked _,
          Event.Revealed _,
          Event.HintGiven _,
          Event.HintHidden _,
          Event.PolicyChosen _ ->
          ground instanceof Ground.Ladder || ground instanceof Ground.Run;
      case Event.Paused _, Event.Resumed _ ->
          ground instanceof Ground.Ladder || ground instanceof Ground.Run;
      case Event.Opened _, Event.Started _, Event.ActivityEntered _, Event.Closed _ ->
          !(ground instanceof Ground.Reader || ground instanceof Ground.Line);
      case Event.RunSheetChanged _ ->
          ground instanceof Ground.Sheet || ground instanceof Ground.Run;
      case Event.TableCleared _ -> ground instanceof Ground.Lies || ground instanceof Ground.Table;
      case Event.CardPlaced placed -> lies(ground, placed.slot(), Optional.of(placed.card()));
      case Event.CardLifted lifted -> lies(ground, lifted.slot(), Optional.of(lifted.card()));
      case Event.SlotCleared cleared -> lies(ground, cleared.slot(), Optional.empty());
      case Event.LecternShown shown -> lies(ground, SlotId.LECTERN, Optional.of(shown.card()));
      case Event.LecternCleared _ -> lies(ground, SlotId.LECTERN, Optional.empty());
      case Event.Corrected corrected ->
          (ground instanceof Ground.Line(long seq) && seq == corrected.seq())
              || (ground instanceof Ground.Lies && placement(state, corrected.seq()));
      case Event.ReaderDeclared declared ->
          ground instanceof Ground.Reader(SlotId slot) && slot.equals(declared.slot());
      case Event.QuestionShown shown ->
          ground instanceof Ground.Zone(String zone) && zone.equals(shown.zone());
      case Event.GroupTimeSet set ->
          ground instanceof Ground.Zone(String zone) && zone.equals(set.zone());
      case Event.TurnGiven _ -> ground instanceof Ground.Turn;
      case Event.CardNamed named ->
          ground instanceof Ground.Name(CardRef card) && card.equals(named.card());
      case Event.TimeAdded _,
          Event.ForeignSeen _,
          Event.TwoCardsSeen _,
          Event.ReaderLost _,
          Event.ReaderRecovering _,
          Event.ReaderBack _,
          Event.ExampleNamed _,
          Event.NoteTaken _,
          Event.ParticipantsCounted _,
          Event.Committed _,
          Event.SeatSpoke _,
          Event.Undone _ ->
          false;
    };
  }

  private static boolean lies(Ground ground, SlotId slot, Optional<CardRef> card) {
    return ground instanceof Ground.Table
        || (ground instanceof Ground.Lies(Optional<CardRef> wanted, SlotId where)
            && (where.equals(slot) || (wanted.isPresent() && wanted.equals(card))));
  }

  private static boolean placement(State state, long seq) {
    return state
        .journal()
        .standing(seq)
        .filter(line -> line.entry().event() instanceof Event.CardPlaced)
        .isPresent();
  }
}
