package fr.tablee.score;

import fr.tablee.content.Card;
import fr.tablee.table.SlotId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The cards of one deck that lie on slots with a meaning, at most once each.
///
/// @param byCard where each lies, in the deck's order
record Board(Map<String, Laid> byCard) {

  /// The card that was there first; a card laid twice is the older one, as on the table itself.
  private static final Comparator<Laid> FIRST_LAID =
      Comparator.comparingLong(Laid::placedRank).thenComparing(Laid::slot);

  Board {
    byCard = Collections.unmodifiableMap(new LinkedHashMap<>(byCard));
  }

  /// Keeps what the key can judge.
  ///
  /// @param deck the cards with a key
  /// @param laid everything on the board
  /// @param meaningful which slots say something in this activity
  static Board of(List<Card> deck, Collection<Laid> laid, Predicate<SlotId> meaningful) {
    Map<String, Laid> oldest =
        laid.stream()
            .filter(card -> meaningful.test(card.slot()))
            .collect(Collectors.toMap(Laid::card, card -> card, BinaryOperator.minBy(FIRST_LAID)));
    Map<String, Laid> kept = new LinkedHashMap<>();
    for (Card card : deck) {
      String id = card.ref().card();
      Laid lies = oldest.get(id);
      if (lies != null) {
        kept.put(id, lies);
      }
    }
    return new Board(kept);
  }

  /// Where a card lies, if it does.
  Optional<Laid> find(String card) {
    return Optional.ofNullable(byCard.get(card));
  }

  int size() {
    return byCard.size();
  }
}
