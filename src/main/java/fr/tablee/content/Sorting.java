package fr.tablee.content;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cards to sort into zones. The key is a recommendation.
///
/// @param frame what every activity has
/// @param entries the cards with their key
public record Sorting(Frame frame, List<Entry> entries) implements Activity {

  public Sorting {
    entries = List.copyOf(entries);
  }

  @Override
  public List<Card> deck() {
    return entries.stream().map(Entry::card).toList();
  }

  @Override
  public String kind() {
    return "sorting";
  }

  /// One card to sort; its explanation says why.
  ///
  /// @param card its face
  /// @param accepts ids of the zones that are right; more than one means "à débattre"
  public record Entry(Card card, Set<String> accepts) {

    public Entry {
      accepts = Collections.unmodifiableSet(new TreeSet<>(accepts));
      if (accepts.isEmpty()) {
        throw new IllegalArgumentException("la carte " + card.ref() + " n’a aucune bonne zone");
      }
    }

    /// Whether the card is there to be talked about, and so never wrong.
    public boolean debatable() {
      return accepts.size() > 1;
    }
  }
}
