package fr.tablee.content.edit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a card's form out of its YAML, sound or not.
final class CardReading {

  private CardReading() {}

  /// The form of a card's mapping.
  static CardForm form(Node card) {
    Map<CardField, String> values = new EnumMap<>(CardField.class);
    for (CardField field : CardField.values()) {
      YamlTree.value(card, field.key()).ifPresent(node -> values.put(field, text(field, node)));
    }
    return new CardForm(values);
  }

  /// One value as a form has it.
  static String text(CardField field, Node node) {
    return switch (field.form()) {
      case LINKS -> Links.lines(node);
      case LINES ->
          YamlTree.items(node).stream().map(YamlTree::scalar).collect(Collectors.joining("\n"));
      case ZONES ->
          YamlTree.items(node).stream().map(YamlTree::scalar).collect(Collectors.joining(", "));
      default -> YamlTree.scalar(node);
    };
  }

  /// The id of a card's mapping.
  static String id(Node card) {
    return Optional.of(card)
        .flatMap(node -> YamlTree.value(node, "id"))
        .map(YamlTree::scalar)
        .map(String::strip)
        .orElse("");
  }
}
