package fr.tablee.score;

import fr.tablee.content.Mat;
import fr.tablee.content.Timeline;
import fr.tablee.content.Timeline.Entry;
import java.util.List;
import java.util.Optional;

/// Draws up the two-by-two table of a timeline: fiction taken for fiction, fiction taken for
/// real...
final class Natures {

  private Natures() {}

  /// The table; empty where the mat has not exactly two zones.
  static Optional<Confusion> of(Timeline timeline, Board board) {
    List<Mat.Zone> zones = timeline.frame().mat().zones();
    if (zones.size() != 2) {
      return Optional.empty();
    }
    Mat.Zone first = zones.getFirst();
    Mat.Zone second = zones.getLast();
    return Optional.of(
        new Confusion(
            first.id(),
            second.id(),
            laid(timeline, board, first, first),
            laid(timeline, board, first, second),
            laid(timeline, board, second, first),
            laid(timeline, board, second, second)));
  }

  private static List<String> laid(Timeline timeline, Board board, Mat.Zone key, Mat.Zone in) {
    Mat mat = timeline.frame().mat();
    return timeline.entries().stream()
        .filter(entry -> entry.trap().isEmpty() && entry.zone().equals(key.id()))
        .map(Entry::card)
        .map(card -> card.ref().card())
        .filter(
            id -> board.find(id).flatMap(lies -> mat.zoneOf(lies.slot())).equals(Optional.of(in)))
        .toList();
  }
}
