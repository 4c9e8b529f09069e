package fr.tablee.score;

import fr.tablee.content.Mat;
import fr.tablee.content.Timeline;
import fr.tablee.content.Timeline.Entry;
import fr.tablee.content.YearSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Judges a timeline twice: by the order of dates, and by the row each card lies in. The two say
/// nothing of each other.
final class TimelineJudge {

  private TimelineJudge() {}

  static Assessment assess(Timeline timeline, Collection<Laid> laid) {
    Mat mat = timeline.frame().mat();
    Board board = Board.of(timeline.deck(), laid, slot -> mat.positionOf(slot).isPresent());
    SequencedMap<String, YearSpan> spans = new LinkedHashMap<>();
    timeline.entries().forEach(entry -> spans.put(id(entry), entry.tolerated()));
    OrderVerdict order =
        OrderVerdict.of(
            Precedence.ofDates(spans),
            board,
            card -> mat.positionOf(card.slot()),
            (before, after) -> yearsBetween(spans, before, after));

    Map<String, CardVerdict> cards = new LinkedHashMap<>();
    for (Entry entry : timeline.entries()) {
      cards.put(id(entry), verdict(entry, mat, board, order));
    }
    int misfiled = (int) cards.values().stream().filter(CardVerdict::wrongZone).count();
    return new Assessment(
        board.size(),
        timeline.entries().size(),
        order.moves(),
        misfiled,
        order.concordance(),
        cards,
        List.of(),
        Natures.of(timeline, board));
  }

  private static CardVerdict verdict(Entry entry, Mat mat, Board board, OrderVerdict order) {
    String id = id(entry);
    boolean trap = entry.trap().isPresent();
    boolean wrongZone =
        !trap
            && board
                .find(id)
                .flatMap(lies -> mat.zoneOf(lies.slot()))
                .filter(zone -> !zone.id().equals(entry.zone()))
                .isPresent();
    return new CardVerdict(
        id,
        board.find(id).isPresent(),
        order.shift(id).isPresent(),
        wrongZone,
        false,
        trap,
        order.shift(id));
  }

  private static int yearsBetween(Map<String, YearSpan> spans, String before, String after) {
    YearSpan first = spans.get(before);
    YearSpan second = spans.get(after);
    return first == null || second == null ? 0 : second.from() - first.to();
  }

  private static String id(Entry entry) {
    return entry.card().ref().card();
  }
}
