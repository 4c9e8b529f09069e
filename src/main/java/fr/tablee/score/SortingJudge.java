package fr.tablee.score;

import fr.tablee.content.Mat;
import fr.tablee.content.Sorting;
import fr.tablee.content.Sorting.Entry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Judges a sorting: each card by the zones its key accepts. A card that accepts several is there
/// to be talked about, and is right wherever it lies.
final class SortingJudge {

  private SortingJudge() {}

  static Assessment assess(Sorting sorting, Collection<Laid> laid) {
    Mat mat = sorting.frame().mat();
    Board board = Board.of(sorting.deck(), laid, slot -> mat.zoneOf(slot).isPresent());
    Map<String, CardVerdict> cards = new LinkedHashMap<>();
    for (Entry entry : sorting.entries()) {
      String id = entry.card().ref().card();
      cards.put(id, verdict(id, entry, mat, board));
    }
    int misfiled = (int) cards.values().stream().filter(CardVerdict::wrongZone).count();
    return new Assessment(
        board.size(),
        sorting.entries().size(),
        0,
        misfiled,
        OptionalDouble.empty(),
        cards,
        List.of(),
        Optional.empty());
  }

  private static CardVerdict verdict(String id, Entry entry, Mat mat, Board board) {
    Optional<Mat.Zone> zone = board.find(id).flatMap(lies -> mat.zoneOf(lies.slot()));
    boolean wrong =
        !entry.debatable() && zone.filter(in -> !entry.accepts().contains(in.id())).isPresent();
    return new CardVerdict(
        id, zone.isPresent(), false, wrong, entry.debatable(), false, Optional.empty());
  }
}
