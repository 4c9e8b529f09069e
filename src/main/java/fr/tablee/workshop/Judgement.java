package fr.tablee.workshop;

import fr.tablee.score.Assessment;
import fr.tablee.score.CardVerdict;
import fr.tablee.score.Scoring;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.Optional;

/// What the key says of a board.
///
/// @param board the board it is about
/// @param assessment what the key says
record Judgement(Snapshot board, Assessment assessment) {

  static Optional<Judgement> of(Deck deck, Snapshot board) {
    return Scoring.assess(deck.activity(), board.laid())
        .map(assessment -> new Judgement(board, assessment));
  }

  /// The verdict of a card that lies where it lay on the board that was judged.
  Optional<Verdict> verdict(SlotId slot, CardRef card) {
    return board.holds(card.card(), slot) ? verdict(card) : Optional.empty();
  }

  Optional<Verdict> verdict(CardRef card) {
    return verdictOf(card).flatMap(Verdict::of);
  }

  Optional<CardVerdict.Shift> shift(CardRef card) {
    return verdictOf(card).flatMap(CardVerdict::shift);
  }

  private Optional<CardVerdict> verdictOf(CardRef card) {
    return Optional.ofNullable(assessment.cards().get(card.card()));
  }
}
