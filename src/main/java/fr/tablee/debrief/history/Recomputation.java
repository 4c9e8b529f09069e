package fr.tablee.debrief.history;

import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.CardReport;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What another key would say of a workshop that is over: the same log, judged by two packs. It
/// changes nothing.
///
/// @param thenVersion version of the pack as it was played
/// @param nowVersion version of the other one
/// @param activities every activity of either pack, the played one's order first
public record Recomputation(
    String thenVersion, String nowVersion, List<ActivityChange> activities) {

  public Recomputation {
    activities = List.copyOf(activities);
  }

  /// One activity under both keys.
  ///
  /// @param standing whether both packs have it
  /// @param cards the cards that are judged otherwise
  public record ActivityChange(
      String id,
      String kind,
      String title,
      Standing standing,
      Optional<Result> firstThen,
      Optional<Result> firstNow,
      Optional<Result> lastThen,
      Optional<Result> lastNow,
      List<CardChange> cards) {

    public ActivityChange {
      cards = List.copyOf(cards);
    }

    /// Whether anything is judged otherwise.
    public boolean differs() {
      return standing != Standing.BOTH
          || !cards.isEmpty()
          || !firstThen.equals(firstNow)
          || !lastThen.equals(lastNow);
    }
  }

  /// One card that is judged otherwise; verdicts as in [CardReport], empty where the pack does not
  /// have the card or nothing was checked.
  public record CardChange(
      String card,
      String title,
      Optional<String> firstThen,
      Optional<String> firstNow,
      Optional<String> lastThen,
      Optional<String> lastNow) {}

  /// Which pack has an activity.
  public enum Standing {
    BOTH,
    ONLY_THEN,
    ONLY_NOW
  }

  /// Compares two debriefs of one log.
  public static Recomputation of(Debrief then, Debrief now) {
    Map<String, ActivityReport> newer = new LinkedHashMap<>();
    now.activities().forEach(activity -> newer.put(activity.id(), activity));
    List<ActivityChange> changes = new ArrayList<>();
    for (ActivityReport before : then.activities()) {
      Optional<ActivityReport> after = Optional.ofNullable(newer.remove(before.id()));
      changes.add(change(Optional.of(before), after));
    }
    newer.values().forEach(after -> changes.add(change(Optional.empty(), Optional.of(after))));
    return new Recomputation(then.workshop().packVersion(), now.workshop().packVersion(), changes);
  }

  /// Whether anything is judged otherwise.
  public boolean differs() {
    return activities.stream().anyMatch(ActivityChange::differs);
  }

  private static ActivityChange change(
      Optional<ActivityReport> then, Optional<ActivityReport> now) {
    ActivityReport named = then.or(() -> now).orElseThrow();
    Standing standing =
        then.isEmpty() ? Standing.ONLY_NOW : now.isEmpty() ? Standing.ONLY_THEN : Standing.BOTH;
    return new ActivityChange(
        named.id(),
        named.kind(),
        named.title(),
        standing,
        then.flatMap(ActivityReport::firstTry),
        now.flatMap(ActivityReport::firstTry),
        then.flatMap(ActivityReport::last),
        now.flatMap(ActivityReport::last),
        standing == Standing.BOTH ? cards(then.orElseThrow(), now.orElseThrow()) : List.of());
  }

  private static List<CardChange> cards(ActivityReport then, ActivityReport now) {
    Map<String, CardReport> newer = new LinkedHashMap<>();
    now.cards().forEach(card -> newer.put(card.card(), card));
    List<CardChange> changes = new ArrayList<>();
    for (CardReport before : then.cards()) {
      Optional<CardReport> after = Optional.ofNullable(newer.remove(before.card()));
      changes.add(
          new CardChange(
              before.card(),
              before.title(),
              before.firstTry(),
              after.flatMap(CardReport::firstTry),
              before.last(),
              after.flatMap(CardReport::last)));
    }
    newer
        .values()
        .forEach(after ->
            changes.add(
                new CardChange(
                    after.card(),
                    after.title(),
                    Optional.empty(),
                    after.firstTry(),
                    Optional.empty(),
                    after.last())));
    return changes.stream()
        .filter(change ->
            !change.firstThen().equals(change.firstNow())
                || !change.lastThen().equals(change.lastNow()))
        .toList();
  }
}
