package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the most surprising gaps of a workshop, at the first check of each activity: dates, rows,
/// advice and rules in turn, so that three gaps are three different things where they can be. Of
/// two dates the one comes first whose card has passed more others (a century is much today and
/// little in Antiquity), then the one that is more years off. A card is named once.
final class Gaps {

  /// How many the page tells.
  static final int TOLD = 3;

  private final Story story;
  private final List<Gap.Date> dates = new ArrayList<>();
  private final List<Gap> rows = new ArrayList<>();
  private final List<Gap> advice = new ArrayList<>();
  private final List<Gap> rules = new ArrayList<>();

  private Gaps(Story story) {
    this.story = story;
  }

  /// At most [#TOLD] gaps, the most surprising first.
  static List<Gap> of(Story story) {
    Gaps gaps = new Gaps(story);
    story.activities().forEach(gaps::collect);
    return gaps.chosen();
  }

  private void collect(ActivityReport report) {
    Activity activity = story.activity(report);
    for (CardReport card : report.cards()) {
      date(report, card).ifPresent(dates::add);
      zone(report, activity, card)
          .ifPresent(gap -> (activity instanceof Sorting ? advice : rows).add(gap));
    }
    report.brokenRules().stream()
        .filter(RuleReport::firstTry)
        .forEach(rule -> rules.add(new Gap.Rule(report, rule, !rule.last())));
  }

  private Optional<Gap.Date> date(ActivityReport report, CardReport card) {
    return card.yearsOff().isPresent()
        ? card.direction()
            .map(direction ->
                new Gap.Date(
                    report,
                    story.card(card.card()),
                    card.yearsOff().getAsInt(),
                    passed(report, card),
                    direction.equals("too-late"),
                    mended(card)))
        : Optional.empty();
  }

  /// How many cards lay on the wrong side of this one.
  private long passed(ActivityReport report, CardReport card) {
    return story.activity(report) instanceof Timeline timeline
        ? story.chronicle().checks(timeline).stream()
            .findFirst()
            .map(check -> Passed.by(timeline, check.board().laid(), story.card(card.card())))
            .orElse(0L)
        : 0;
  }

  private Optional<Gap> zone(ActivityReport report, Activity activity, CardReport card) {
    Card face = story.card(card.card());
    List<Zone> right = Keys.zones(activity, face);
    Optional<Zone> laid =
        activity.frame().mat().zones().stream()
            .filter(zone -> card.firstZone().equals(Optional.of(zone.id())))
            .findFirst();
    if (card.trap() || right.isEmpty() || laid.isEmpty() || right.contains(laid.get())) {
      return Optional.empty();
    }
    return Optional.of(
        activity instanceof Sorting
            ? new Gap.Advice(report, face, laid.get(), right.getFirst(), mended(card))
            : new Gap.Row(report, face, laid.get(), right.getFirst(), mended(card)));
  }

  private static boolean mended(CardReport card) {
    return card.last().filter(word -> word.equals("right") || word.equals("either")).isPresent();
  }

  private List<Gap> chosen() {
    dates.sort(
        Comparator.comparingLong(Gap.Date::passed).thenComparingInt(Gap.Date::years).reversed());
    List<Deque<Gap>> kinds =
        List.of(
            new ArrayDeque<>(dates),
            new ArrayDeque<>(rows),
            new ArrayDeque<>(advice),
            new ArrayDeque<>(rules));
    List<Gap> chosen = new ArrayList<>();
    Set<Card> named = new HashSet<>();
    while (chosen.size() < TOLD && kinds.stream().anyMatch(kind -> !kind.isEmpty())) {
      for (Deque<Gap> kind : kinds) {
        Optional<Gap> next = next(kind, named);
        if (chosen.size() < TOLD && next.isPresent()) {
          chosen.add(next.get());
        }
      }
    }
    return chosen;
  }

  private static Optional<Gap> next(Deque<Gap> kind, Set<Card> named) {
    while (!kind.isEmpty()) {
      Gap gap = kind.removeFirst();
      boolean news =
          switch (gap) {
            case Gap.Date date -> named.add(date.card());
            case Gap.Row row -> named.add(row.card());
            case Gap.Advice one -> named.add(one.card());
            case Gap.Rule _ -> true;
          };
      if (news) {
        return Optional.of(gap);
      }
    }
    return Optional.empty();
  }
}
