package fr.tablee.debrief;

import fr.tablee.content.Card;
import java.util.List;

/// A titled list of sentences on the page.
///
/// @param id what it is about: `strengths`, `surprises`...
/// @param title what stands above it
/// @param items its sentences, never none
public record Block(String id, String title, List<Item> items) {

  public Block {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a block without sentences: " + id);
    }
  }

  /// One sentence and what hangs on it.
  ///
  /// @param text the sentence
  /// @param details further lines: an explanation, notes, questions
  /// @param links where to go on
  /// @param activity id of the activity it is about; empty for the whole workshop
  public record Item(String text, List<String> details, List<Card.Link> links, String activity) {

    public Item {
      details = List.copyOf(details);
      links = List.copyOf(links);
    }

    static Item of(String text) {
      return new Item(text, List.of(), List.of(), "");
    }

    static Item of(String text, String activity) {
      return new Item(text, List.of(), List.of(), activity);
    }

    static Item of(String text, List<String> details, String activity) {
      return new Item(text, details, List.of(), activity);
    }
  }
}
