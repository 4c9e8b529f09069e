package fr.tablee.web;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Reads the arguments of commands. Every fault is a [BadRequest] with a French sentence.
final class CommandFields {

  private static final int LONGEST_TEXT = 2000;

  private CommandFields() {}

  static String text(JsonNode body, String field) {
    return optionalText(body, field)
        .orElseThrow(() -> new BadRequest("Il manque le champ « " + field + " » (un texte)."));
  }

  static Optional<String> optionalText(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString() || value.stringValue().length() > LONGEST_TEXT) {
      throw new BadRequest(
          "Le champ « "
              + field
              + " » doit être un texte de "
              + LONGEST_TEXT
              + " caractères au plus.");
    }
    return Optional.of(value.stringValue());
  }

  static int number(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new BadRequest("Le champ « " + field + " » doit être un nombre entier.");
    }
    return value.intValue();
  }

  static CardRef card(JsonNode body) {
    return parsed(() -> CardRef.parse(text(body, "card")));
  }

  static SlotId slot(JsonNode body) {
    return parsed(() -> SlotId.of(text(body, "slot")));
  }

  private static <T> T parsed(Supplier<T> parser) {
    try {
      return parser.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequest(e.getMessage() + ".");
    }
  }

  static BadRequest unknown(String field, String word, List<String> known) {
    return new BadRequest(
        "« "
            + word
            + " » n’est pas une valeur de « "
            + field
            + " » ; écrire "
            + known.stream().collect(Collectors.joining(" ou "))
            + ".");
  }
}
