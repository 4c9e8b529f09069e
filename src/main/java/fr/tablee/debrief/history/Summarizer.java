package fr.tablee.debrief.history;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Mat;
import fr.tablee.content.Pack;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.score.Assessment;
import fr.tablee.score.CardVerdict;
import fr.tablee.score.Confusion;
import fr.tablee.score.Scoring;
import fr.tablee.score.Swaps;
import fr.tablee.workshop.Attempts;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Snapshot;
import fr.tablee.workshop.State;
import fr.tablee.workshop.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sums a workshop up from its log and the pack it was played with. Pure; any thread may ask.
public final class Summarizer {

  /// Grows with every change of the scoring rules or of the summary's shape: summaries of another
  /// number are computed anew.
  public static final int RULES = 2;

  /// The summary.
  ///
  /// @param log its entries, in order
  /// @param pack the pack as it was played
  public WorkshopSummary summarize(List<Entry> log, Pack pack, String workshopId) {
    Debrief debrief = new DebriefComposer().compose(log, pack, workshopId);
    State end = new Workshop(pack).replay(log);
    var facts = debrief.workshop();
    return new WorkshopSummary(
        workshopId,
        pack.id(),
        pack.title(),
        pack.version(),
        facts.table(),
        facts.opened(),
        ending(debrief, end),
        facts.minutes(),
        facts.plannedMinutes(),
        debrief.participants().total(),
        debrief.activities().stream()
            .flatMap(report ->
                pack
                    .activity(report.id())
                    .map(activity -> activity(report, activity, end))
                    .stream())
            .toList(),
        notes(debrief));
  }

  private static WorkshopSummary.Ending ending(Debrief debrief, State end) {
    if (end.startedMillis().isEmpty()) {
      return WorkshopSummary.Ending.UNSTARTED;
    }
    if (end.closedMillis().isEmpty()) {
      return WorkshopSummary.Ending.OPEN;
    }
    return debrief.activities().stream().allMatch(one -> one.played() || one.skipped())
        ? WorkshopSummary.Ending.COMPLETE
        : WorkshopSummary.Ending.CUT_SHORT;
  }

  private static List<String> notes(Debrief debrief) {
    return debrief.activities().stream()
        .flatMap(report ->
            Stream.of(
                    report.notes().stream(),
                    report.groups().stream().flatMap(group -> group.notes().stream()),
                    report.families().stream().flatMap(family -> family.examples().stream()))
                .flatMap(texts -> texts))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static ActivitySummary activity(ActivityReport report, Activity activity, State end) {
    Attempts attempts = end.progressOf(activity.id()).attempts();
    Optional<Snapshot> firstBoard = attempts.first().map(end.corrections()::read);
    Optional<Assessment> first = judged(activity, firstBoard);
    Optional<Assessment> last = judged(activity, attempts.last().map(end.corrections()::read));
    return new ActivitySummary(
        report.id(),
        report.kind(),
        report.title(),
        report.accent(),
        report.played(),
        report.plannedMinutes(),
        report.actualMinutes(),
        report.attempts(),
        report.firstTry(),
        report.last(),
        first
            .map(tried -> cards(activity, tried, last.orElse(tried), firstBoard.orElseThrow()))
            .orElse(List.of()),
        firstBoard.map(board -> Swaps.of(activity, board.laid())).orElse(List.of()),
        first.flatMap(Assessment::natures).map(Summarizer::natures),
        activity.frame().mat().zones().stream()
            .collect(Collectors.toMap(Mat.Zone::id, Mat.Zone::title)));
  }

  private static Optional<Assessment> judged(Activity activity, Optional<Snapshot> board) {
    return board.flatMap(snapshot -> Scoring.assess(activity, snapshot.laid()));
  }

  private static List<CardSummary> cards(
      Activity activity, Assessment first, Assessment last, Snapshot board) {
    Map<String, String> zones =
        board.laid().stream()
            .collect(
                Collectors.toMap(
                    laid -> laid.card(),
                    laid -> activity.frame().mat().zoneOf(laid.slot()).map(Mat.Zone::id).orElse(""),
                    (older, newer) -> older));
    return activity.deck().stream()
        .map(card -> card(card, first.cards(), last.cards(), zones))
        .toList();
  }

  private static CardSummary card(
      Card card,
      Map<String, CardVerdict> first,
      Map<String, CardVerdict> last,
      Map<String, String> zones) {
    String id = card.ref().card();
    Optional<CardVerdict> tried = Optional.ofNullable(first.get(id));
    return new CardSummary(
        id,
        card.title(),
        lying(tried),
        lying(Optional.ofNullable(last.get(id))),
        tried.flatMap(CardVerdict::shift).map(Summarizer::years).orElse(0),
        zones.getOrDefault(id, ""),
        tried.filter(CardVerdict::wrongZone).isPresent());
  }

  private static CardSummary.Lying lying(Optional<CardVerdict> verdict) {
    return verdict
        .filter(CardVerdict::placed)
        .map(placed ->
            placed.toMove() || placed.wrongZone()
                ? CardSummary.Lying.WRONG
                : CardSummary.Lying.RIGHT)
        .orElse(CardSummary.Lying.UNPLACED);
  }

  private static int years(CardVerdict.Shift shift) {
    return shift.direction() == CardVerdict.Direction.TOO_EARLY ? -shift.years() : shift.years();
  }

  private static ActivitySummary.Natures natures(Confusion confusion) {
    return new ActivitySummary.Natures(
        confusion.first(),
        confusion.second(),
        confusion.firstAsFirst().size(),
        confusion.firstAsSecond().size(),
        confusion.secondAsFirst().size(),
        confusion.secondAsSecond().size());
  }
}
