package fr.tablee.score;

import fr.tablee.content.Ordering.Rule;
import fr.tablee.content.YearSpan;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Which card must come before which: a strict partial order over the ids of a deck.
///
/// It is transitive: if flour comes before eggs and eggs before milk, flour comes before milk.
/// Pairs it says nothing of may lie either way. Immutable.
final class Precedence {

  private final List<String> cards;
  private final Map<String, Integer> indexes = new HashMap<>();

  /// For each card, by index, the cards that must come after it.
  private final BitSet[] later;

  private Precedence(List<String> cards) {
    this.cards = List.copyOf(cards);
    this.later = new BitSet[cards.size()];
    for (int i = 0; i < later.length; i++) {
      later[i] = new BitSet(later.length);
      if (indexes.put(cards.get(i), i) != null) {
        throw new IllegalArgumentException(
            "la carte « " + cards.get(i) + " » est deux fois dans le paquet : n’en garder qu’une");
      }
    }
  }

  /// The order of dates: one card comes before another when all its years do. Spans that overlap
  /// are not compared.
  ///
  /// @param spans for each card the years that count, in the deck's order
  static Precedence ofDates(SequencedMap<String, YearSpan> spans) {
    Precedence order = new Precedence(List.copyOf(spans.keySet()));
    // Spans that lie wholly one before the other are an interval order, which is its own closure.
    spans.forEach((before, span) ->
        spans.forEach((after, other) -> {
          if (span.isBefore(other)) {
            order.put(before, after);
          }
        }));
    return order;
  }

  /// The order that some rules imply.
  ///
  /// @param cards ids of the deck
  /// @param rules what must come before what
  /// @throws IllegalArgumentException where a rule names a card that is not in the deck, or the
  ///   rules go round in a circle
  static Precedence ofRules(List<String> cards, Collection<Rule> rules) {
    Precedence order = new Precedence(cards);
    for (Rule rule : rules) {
      order.put(rule.before(), rule.after());
    }
    order.close();
    for (int i = 0; i < order.later.length; i++) {
      if (order.later[i].get(i)) {
        String card = cards.get(i);
        throw new IllegalArgumentException(
            "les règles tournent en rond ("
                + new RuleChains(rules).describe(card, card)
                + ") : retirer l’une d’elles");
      }
    }
    return order;
  }

  /// Ids of the deck.
  List<String> cards() {
    return cards;
  }

  /// Whether the one must come before the other.
  boolean precedes(String before, String after) {
    return later[index(before)].get(index(after));
  }

  /// How many pairs are ordered.
  int pairs() {
    int pairs = 0;
    for (BitSet row : later) {
      pairs += row.cardinality();
    }
    return pairs;
  }

  private void put(String before, String after) {
    later[index(before)].set(index(after));
  }

  /// Warshall's closure, a row of bits at a time.
  private void close() {
    for (int through = 0; through < later.length; through++) {
      for (BitSet row : later) {
        if (row.get(through)) {
          row.or(later[through]);
        }
      }
    }
  }

  private int index(String card) {
    Integer index = indexes.get(card);
    if (index == null) {
      throw new IllegalArgumentException(
          "une règle nomme la carte « " + card + " », absente du paquet : corriger son nom");
    }
    return index;
  }
}
