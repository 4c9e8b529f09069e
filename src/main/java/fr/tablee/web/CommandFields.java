package fr.tablee.web;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads the arguments of commands. Every fault is a [BadRequest] in the reader's language.
final class CommandFields {

  private static final int LONGEST_TEXT = 2000;

  private CommandFields() {}

  static String text(JsonNode body, String field) {
    return optionalText(body, field)
        .orElseThrow(() -> BadRequest.said(400, "problem.text-missing", field));
  }

  static Optional<String> optionalText(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString() || value.stringValue().length() > LONGEST_TEXT) {
      throw BadRequest.said(400, "problem.text-too-long", field, LONGEST_TEXT);
    }
    return Optional.of(value.stringValue());
  }

  static int number(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw BadRequest.said(400, "problem.not-a-number", field);
    }
    return value.intValue();
  }

  static CardRef card(JsonNode body) {
    return parsed(text(body, "card"), CardRef::parse, "problem.not-a-card");
  }

  static SlotId slot(JsonNode body) {
    return parsed(text(body, "slot"), SlotId::of, "problem.not-a-slot");
  }

  private static <T> T parsed(String text, Function<String, T> parser, String fault) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw BadRequest.said(400, fault, text);
    }
  }

  static BadRequest unknown(String field, String word, List<String> known) {
    return BadRequest.said(400, "problem.unknown-value", word, field, String.join(", ", known));
  }
}
