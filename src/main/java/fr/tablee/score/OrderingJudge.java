package fr.tablee.score;

import fr.tablee.content.Card;
import fr.tablee.content.Mat;
import fr.tablee.content.Ordering;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges an ordering by its rules; any order that breaks none is right.
final class OrderingJudge {

  private OrderingJudge() {}

  static Assessment assess(Ordering ordering, Collection<Laid> laid) {
    Mat mat = ordering.frame().mat();
    Board board = Board.of(ordering.deck(), laid, slot -> mat.positionOf(slot).isPresent());
    List<String> ids = ordering.steps().stream().map(Card::ref).map(ref -> ref.card()).toList();
    Precedence precedence = Precedence.ofRules(ids, ordering.rules());
    OrderVerdict order =
        OrderVerdict.of(precedence, board, card -> mat.positionOf(card.slot()), (_, _) -> 0);

    Map<String, CardVerdict> cards = new LinkedHashMap<>();
    for (String id : ids) {
      cards.put(
          id,
          new CardVerdict(
              id,
              board.find(id).isPresent(),
              order.shift(id).isPresent(),
              false,
              false,
              false,
              order.shift(id)));
    }
    return new Assessment(
        board.size(),
        ids.size(),
        order.moves(),
        0,
        order.concordance(),
        cards,
        BrokenRules.of(ordering.rules(), precedence, order.violations().pairs()),
        Optional.empty());
  }
}
