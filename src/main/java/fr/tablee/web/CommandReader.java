package fr.tablee.web;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.RevealStep;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Turns a command's word and its JSON arguments into a [Command]: for the console's requests and
/// for scenarios alike.
///
/// Every fault is a [BadRequest] with a French sentence.
public final class CommandReader {

  /// The words of the contract, `open` aside, which is no command of a running workshop.
  public static final List<String> WORDS =
      List.of(
          "start",
          "check",
          "reveal",
          "hint",
          "pause",
          "resume",
          "add-time",
          "next",
          "go-to",
          "policy",
          "place",
          "lift",
          "undo",
          "note",
          "participants",
          "name",
          "question",
          "commit",
          "close");

  private static final int LONGEST_TEXT = 2000;

  private CommandReader() {}

  /// Reads a command.
  ///
  /// @param word its word, for example `add-time`
  /// @param body its arguments
  public static Command read(String word, JsonNode body) {
    return switch (word) {
      case "start" -> new Command.Start();
      case "check" -> new Command.Check();
      case "reveal" -> new Command.Reveal(optionalText(body, "to").map(CommandReader::step));
      case "hint" -> new Command.Hint(body.path("hide").asBoolean(false));
      case "pause" -> new Command.Pause();
      case "resume" -> new Command.Resume();
      case "add-time" -> new Command.AddTime(number(body, "seconds"));
      case "next" -> new Command.Next();
      case "go-to" -> new Command.GoTo(text(body, "activity"));
      case "policy" -> new Command.ChoosePolicy(policy(text(body, "policy")));
      case "place" -> new Command.Place(card(body), slot(body));
      case "lift" -> new Command.Lift(slot(body));
      case "undo" -> new Command.Undo();
      case "note" -> new Command.Note(text(body, "text"), optionalText(body, "zone").orElse(""));
      case "participants" -> new Command.Participants(counts(body));
      case "name" ->
          new Command.NameExample(text(body, "zone"), optionalText(body, "text").orElse(""));
      case "question" ->
          new Command.ShowQuestion(optionalText(body, "zone").orElse(""), number(body, "index"));
      case "commit" -> new Command.Commit(card(body), text(body, "zone"), number(body, "people"));
      case "close" -> new Command.Close();
      default ->
          throw new BadRequest(
              404,
              "« "
                  + word
                  + " » n’est pas une commande ; écrire open ou l’une de : "
                  + String.join(", ", WORDS)
                  + ".");
    };
  }

  private static String text(JsonNode body, String field) {
    return optionalText(body, field)
        .orElseThrow(() -> new BadRequest("Il manque le champ « " + field + " » (un texte)."));
  }

  private static Optional<String> optionalText(JsonNode body, String field) {
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

  private static int number(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new BadRequest("Le champ « " + field + " » doit être un nombre entier.");
    }
    return value.intValue();
  }

  private static CardRef card(JsonNode body) {
    return parsed(() -> CardRef.parse(text(body, "card")));
  }

  private static SlotId slot(JsonNode body) {
    return parsed(() -> SlotId.of(text(body, "slot")));
  }

  private static <T> T parsed(java.util.function.Supplier<T> parser) {
    try {
      return parser.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequest(e.getMessage() + ".");
    }
  }

  private static RevealStep step(String word) {
    return Arrays.stream(RevealStep.values())
        .filter(step -> step.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            unknown("to", word, Arrays.stream(RevealStep.values()).map(RevealStep::word).toList()));
  }

  private static RevealPolicy policy(String word) {
    return Arrays.stream(RevealPolicy.values())
        .filter(policy -> policy.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            unknown(
                "policy",
                word,
                Arrays.stream(RevealPolicy.values()).map(RevealPolicy::word).toList()));
  }

  private static BadRequest unknown(String field, String word, List<String> known) {
    return new BadRequest(
        "« "
            + word
            + " » n’est pas une valeur de « "
            + field
            + " » ; écrire "
            + known.stream().collect(Collectors.joining(" ou "))
            + ".");
  }

  private static Map<String, Integer> counts(JsonNode body) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      counts.put(field.getKey(), number(body, field.getKey()));
    }
    if (!counts.containsKey("total")) {
      throw new BadRequest("Il manque le champ « total » (le nombre de personnes).");
    }
    return counts;
  }
}
