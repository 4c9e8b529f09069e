package fr.tablee.debrief;

import fr.tablee.content.Card;
import fr.tablee.content.Mat;
import fr.tablee.content.Timeline;
import fr.tablee.score.Laid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts the cards of a timeline that lie on the wrong side of one card.
final class Passed {

  private Passed() {}

  /// @param laid the board; of a card that lies twice, the one laid first counts
  static long by(Timeline timeline, List<Laid> laid, Card card) {
    Mat mat = timeline.frame().mat();
    Map<String, Integer> places = new HashMap<>();
    laid.forEach(one ->
        mat.positionOf(one.slot()).ifPresent(place -> places.putIfAbsent(one.card(), place)));
    return timeline.entries().stream()
        .filter(entry -> entry.card().equals(card))
        .flatMap(
            entry -> timeline.entries().stream().filter(other -> wrongSide(entry, other, places)))
        .count();
  }

  private static boolean wrongSide(
      Timeline.Entry entry, Timeline.Entry other, Map<String, Integer> places) {
    Integer here = places.get(entry.card().ref().card());
    Integer there = places.get(other.card().ref().card());
    if (here == null || there == null || Objects.equals(here, there)) {
      return false;
    }
    return here < there
        ? other.tolerated().isBefore(entry.tolerated())
        : entry.tolerated().isBefore(other.tolerated());
  }
}
