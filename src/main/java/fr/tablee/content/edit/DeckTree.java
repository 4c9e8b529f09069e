package fr.tablee.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// The cards of an activity's file, wherever they stand in it.
///
/// @param tree the file
record DeckTree(YamlTree tree) {

  /// A card and what it belongs to.
  ///
  /// @param node its mapping
  /// @param sheet id of its sheet; empty outside a debate
  /// @param definition whether it is the card to read on the lectern
  record Place(Node node, String sheet, boolean definition) {}

  static Optional<DeckTree> of(String text) {
    return YamlTree.of(text).map(DeckTree::new);
  }

  String kind() {
    return YamlTree.value(tree.root(), "kind").map(YamlTree::scalar).orElse("");
  }

  /// All cards, from top to bottom.
  List<Place> cards() {
    List<Place> cards = new ArrayList<>();
    YamlTree.value(tree.root(), "definition")
        .ifPresent(node -> cards.add(new Place(node, "", true)));
    list("").ifPresent(list -> add(cards, list, ""));
    for (Node sheet :
        YamlTree.value(tree.root(), "sheets").map(YamlTree::items).orElse(List.of())) {
      YamlTree.value(sheet, "cards").ifPresent(list -> add(cards, list, CardReading.id(sheet)));
    }
    cards.sort(java.util.Comparator.comparingInt(place -> tree.start(place.node())));
    return cards;
  }

  private static void add(List<Place> cards, Node list, String sheet) {
    YamlTree.items(list).forEach(node -> cards.add(new Place(node, sheet, false)));
  }

  /// The card of that id.
  Optional<Place> card(String id) {
    return cards().stream().filter(place -> CardReading.id(place.node()).equals(id)).findFirst();
  }

  /// The list that new cards go to.
  ///
  /// @param sheet id of a sheet of a debate; empty elsewhere
  Optional<Node> list(String sheet) {
    if (sheet.isEmpty()) {
      return YamlTree.value(tree.root(), "cards");
    }
    return YamlTree.value(tree.root(), "sheets").map(YamlTree::items).orElse(List.of()).stream()
        .filter(node -> CardReading.id(node).equals(sheet))
        .findFirst()
        .flatMap(node -> YamlTree.value(node, "cards"));
  }

  /// The card and field that a place of the text belongs to.
  ///
  /// @param line from 1
  /// @param column from 1, in characters
  Optional<Spot> at(int line, int column) {
    String text = tree.text();
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int position = Math.min(text.length(), start + column - 1);
    return cards().stream()
        .filter(place -> tree.start(place.node()) <= position && position <= tree.end(place.node()))
        .findFirst()
        .map(place -> new Spot(CardReading.id(place.node()), field(place.node(), position)));
  }

  private Optional<CardField> field(Node card, int position) {
    return java.util.stream.Stream.of(CardField.values())
        .filter(field ->
            YamlTree.entry(card, field.key())
                .filter(entry ->
                    // A problem of the whole card is told where its first field begins.
                    tree.start(entry.getValueNode()) <= position
                        && position <= tree.end(entry.getValueNode()))
                .isPresent())
        .findFirst();
  }

  /// A card and one of its fields.
  ///
  /// @param field empty when the whole card is meant
  record Spot(String card, Optional<CardField> field) {}
}
