package fr.tablee.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The end of the log as a person looks back on it. Immutable.
///
/// @param lines what a person would recognise, oldest first
/// @param acts what people did, oldest first
public record Journal(List<Line> lines, List<Line> acts) {

  private static final int MOST_LINES = 300;
  private static final int MOST_ACTS = 40;

  static final Journal EMPTY = new Journal(List.of(), List.of());

  public Journal {
    lines = List.copyOf(lines);
    acts = List.copyOf(acts);
  }

  /// One entry.
  ///
  /// @param entry the entry
  /// @param activity the activity that was current after it; empty for none
  /// @param rank of a placement: its rank on the board; otherwise 0
  /// @param undone whether it was taken back
  public record Line(Entry entry, String activity, long rank, boolean undone) {

    public long seq() {
      return entry.seq();
    }

    private Line takenBack() {
      return new Line(entry, activity, rank, true);
    }
  }

  /// The journal after one more entry.
  ///
  /// @param next the state after it
  Journal logged(Entry entry, State next) {
    Line line =
        new Line(
            entry,
            next.activity().orElse(""),
            entry.event() instanceof Event.CardPlaced placed
                ? next.board().cardAt(placed.slot()).map(Lying.OneCard::rank).orElse(0L)
                : 0,
            false);
    return new Journal(
        recognised(entry.event()) ? and(lines, line, MOST_LINES) : lines,
        entry.actor().person() ? and(acts, line, MOST_ACTS) : acts);
  }

  /// The same with what a person did within a stretch of the log taken back.
  Journal without(long fromSeq, long toSeq) {
    UnaryOperator<Line> strike =
        line ->
            line.seq() >= fromSeq && line.seq() <= toSeq && line.entry().actor().person()
                ? line.takenBack()
                : line;
    return new Journal(lines.stream().map(strike).toList(), acts);
  }

  /// The line of an entry that still stands.
  Optional<Line> standing(long seq) {
    return lines.stream().filter(line -> line.seq() == seq && !line.undone()).findFirst();
  }

  /// What people did after a sequence, oldest first; empty when it is too long ago to tell.
  Optional<List<Line>> actsSince(long seq) {
    boolean forgotten = acts.size() == MOST_ACTS && acts.getFirst().seq() > seq + 1;
    return forgotten
        ? Optional.empty()
        : Optional.of(acts.stream().filter(act -> act.seq() > seq).toList());
  }

  private static List<Line> and(List<Line> list, Line last, int most) {
    List<Line> next = new ArrayList<>(list);
    next.add(last);
    return next.subList(Math.max(0, next.size() - most), next.size());
  }

  private static boolean recognised(Event event) {
    return switch (event) {
      case Event.Started _,
          Event.ActivityEntered _,
          Event.Paused _,
          Event.Resumed _,
          Event.TimeAdded _,
          Event.PolicyChosen _,
          Event.CardPlaced _,
          Event.CardLifted _,
          Event.TableCleared _,
          Event.ForeignSeen _,
          Event.TwoCardsSeen _,
          Event.ReaderLost _,
          Event.ReaderBack _,
          Event.Checked _,
          Event.Revealed _,
          Event.HintGiven _,
          Event.ExampleNamed _,
          Event.QuestionShown _,
          Event.NoteTaken _,
          Event.ParticipantsCounted _,
          Event.Committed _,
          Event.RunSheetChanged _,
          Event.ReaderDeclared _,
          Event.GroupTimeSet _,
          Event.TurnGiven _,
          Event.CardNamed _,
          Event.Closed _ ->
          true;
      case Event.Opened _,
          Event.SlotCleared _,
          Event.LecternShown _,
          Event.LecternCleared _,
          Event.ReaderRecovering _,
          Event.CheckAsked _,
          Event.HintHidden _,
          Event.Corrected _,
          Event.SeatSpoke _,
          Event.Undone _ ->
          false;
    };
  }
}
