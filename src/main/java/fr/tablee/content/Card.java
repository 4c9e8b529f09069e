package fr.tablee.content;

import fr.tablee.table.CardRef;
import java.util.List;

/// What is printed on a card and told about it.
///
/// @param ref its identity
/// @param kind what it is for
/// @param title large on the card
/// @param text the card's own text; says nothing of the answer
/// @param easy the same in easy-to-read French (FALC)
/// @param explanation told at the last step of the reveal; empty where there is nothing to tell
/// @param easyExplanation the explanation in easy-to-read French; empty without one
/// @param hints up to three nudges about this card, mildest first; say nothing of the answer
/// @param sources where the facts come from
/// @param links where to go on
/// @param image file of its picture in the pack's `images` folder, SVG or PNG; empty without one
public record Card(
    CardRef ref,
    CardKind kind,
    String title,
    String text,
    String easy,
    String explanation,
    String easyExplanation,
    List<String> hints,
    List<Link> sources,
    List<Link> links,
    String image) {

  public Card {
    hints = List.copyOf(hints);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
  }

  /// A named address.
  ///
  /// @param label what a person reads
  /// @param url the address; empty for a source without one
  public record Link(String label, String url) {}
}
