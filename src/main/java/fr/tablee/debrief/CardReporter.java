package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Mat;
import fr.tablee.score.Assessment;
import fr.tablee.score.CardVerdict;
import fr.tablee.score.CardVerdict.Shift;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws up the cards of one activity with a key.
///
/// @param chronicle what happened
/// @param activity the activity
/// @param first what the key says of the first check
/// @param last what the key says of the last one
record CardReporter(
    Chronicle chronicle, Activity activity, Optional<Assessment> first, Optional<Assessment> last) {

  List<CardReport> reports() {
    return activity.deck().stream().map(this::report).toList();
  }

  private CardReport report(Card card) {
    List<Placement> placements = chronicle.placements(activity, card.ref());
    Optional<CardVerdict> tried = verdict(first, card);
    Optional<Shift> shift = tried.flatMap(CardVerdict::shift);
    return new CardReport(
        card.ref().toString(),
        card.title(),
        tried.map(CardReporter::word),
        verdict(last, card).map(CardReporter::word),
        years(shift),
        shift.map(
            one -> one.direction() == CardVerdict.Direction.TOO_EARLY ? "too-early" : "too-late"),
        firstSlot(card).flatMap(activity.frame().mat()::zoneOf).map(Mat.Zone::id),
        moves(placements),
        hesitations(placements),
        placements.stream().anyMatch(Placement::byHand),
        chronicle.corrected().contains(card.ref()),
        placements.stream().anyMatch(Placement::counts),
        Keys.date(activity, card),
        Keys.zones(activity, card).stream().map(Mat.Zone::title).toList(),
        card.explanation(),
        Keys.trap(activity, card).isPresent());
  }

  private static Optional<CardVerdict> verdict(Optional<Assessment> assessment, Card card) {
    return assessment.map(one -> one.cards().get(card.ref().card()));
  }

  private static String word(CardVerdict verdict) {
    return Verdict.of(verdict).map(Verdict::word).orElse(CardReport.UNPLACED);
  }

  /// Years mean nothing where no dates are.
  private static OptionalInt years(Optional<Shift> shift) {
    return shift
        .map(Shift::years)
        .filter(years -> years > 0)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private Optional<SlotId> firstSlot(Card card) {
    return chronicle.checks(activity).stream()
        .findFirst()
        .flatMap(check ->
            check.board().laid().stream()
                .filter(laid -> laid.card().equals(card.ref().card()))
                .findFirst())
        .map(laid -> laid.slot());
  }

  private static int moves(List<Placement> placements) {
    List<SlotId> slots =
        placements.stream().filter(Placement::counts).map(Placement::slot).toList();
    int moves = 0;
    for (int i = 1; i < slots.size(); i++) {
      if (!slots.get(i).equals(slots.get(i - 1))) {
        moves++;
      }
    }
    return moves;
  }

  private int hesitations(List<Placement> placements) {
    long untilMillis =
        chronicle.checks(activity).stream()
            .findFirst()
            .map(check -> check.board().atMillis())
            .orElse(Long.MAX_VALUE);
    long laid = placements.stream().filter(one -> one.fromMillis() < untilMillis).count();
    return (int) Math.max(0, laid - 1);
  }
}
