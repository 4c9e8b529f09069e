package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import java.util.List;
import java.util.Optional;

/// What an activity's key holds of one card.
final class Keys {

  private Keys() {}

  /// Whether there is anything to check.
  static boolean has(Activity activity) {
    return switch (activity) {
      case Timeline _, Sorting _, Ordering _ -> true;
      case OpenMap _, Debate _, Commitment _ -> false;
    };
  }

  /// The date of a card as a person reads it.
  static Optional<String> date(Activity activity, Card card) {
    return dated(activity, card).map(Timeline.Entry::shown);
  }

  /// What is told of a card that deceives on purpose.
  static Optional<String> trap(Activity activity, Card card) {
    return dated(activity, card).flatMap(Timeline.Entry::trap);
  }

  /// The zones where a card is right, in the mat's order.
  static List<Mat.Zone> zones(Activity activity, Card card) {
    return activity.frame().mat().zones().stream()
        .filter(zone -> accepts(activity, card, zone.id()))
        .toList();
  }

  private static boolean accepts(Activity activity, Card card, String zone) {
    return switch (activity) {
      case Timeline _ ->
          dated(activity, card).filter(entry -> entry.zone().equals(zone)).isPresent();
      case Sorting sorting ->
          sorting.entries().stream()
              .anyMatch(entry -> entry.card().equals(card) && entry.accepts().contains(zone));
      case Ordering _, OpenMap _, Debate _, Commitment _ -> false;
    };
  }

  private static Optional<Timeline.Entry> dated(Activity activity, Card card) {
    return activity instanceof Timeline timeline
        ? timeline.entries().stream().filter(entry -> entry.card().equals(card)).findFirst()
        : Optional.empty();
  }
}
