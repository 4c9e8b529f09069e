package fr.tablee.workshop;

import fr.tablee.score.CardVerdict;
import java.util.Locale;
import java.util.Optional;

/// What the key says of a card in one word. A card to move that also lies in a wrong zone is a card
/// to move.
public enum Verdict {
  RIGHT,
  MOVE,
  WRONG_ZONE,
  EITHER;

  /// The word for a card that lies on the board; none for one that does not.
  public static Optional<Verdict> of(CardVerdict card) {
    if (!card.placed()) {
      return Optional.empty();
    }
    if (card.toMove()) {
      return Optional.of(MOVE);
    }
    if (card.wrongZone()) {
      return Optional.of(WRONG_ZONE);
    }
    return Optional.of(card.either() ? EITHER : RIGHT);
  }

  /// The word of the HTTP contract: `right`, `move`, `wrong-zone`, `either`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
