package fr.tablee.web;

import static fr.tablee.web.CommandFields.card;
import static fr.tablee.web.CommandFields.number;
import static fr.tablee.web.CommandFields.optionalText;
import static fr.tablee.web.CommandFields.slot;
import static fr.tablee.web.CommandFields.text;
import static fr.tablee.web.CommandFields.unknown;

import fr.tablee.content.RevealPolicy;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.RevealStep;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// Turns a command's word and its JSON arguments into a [Command]: for the console's requests and
/// for scenarios alike.
///
/// Every fault is a [BadRequest] in the reader's language.
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
          "clear",
          "undo",
          "note",
          "participants",
          "name",
          "question",
          "commit",
          "move",
          "plan",
          "skip",
          "fit",
          "declare",
          "correct",
          "speak",
          "group-time",
          "turn",
          "name-card",
          "close");

  /// The field by which a request says what its person saw.
  private static final String SEEN = "seen";

  private CommandReader() {}

  /// The sequence of the state that the person saw; empty when the request does not say.
  public static OptionalLong seen(JsonNode body) {
    JsonNode seen = body.path(SEEN);
    if (seen.isMissingNode() || seen.isNull()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(CommandFields.number(body, SEEN));
  }

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
      case "clear" -> new Command.Clear();
      case "undo" -> new Command.Undo();
      case "note" -> new Command.Note(text(body, "text"), optionalText(body, "zone").orElse(""));
      case "participants" -> new Command.Participants(counts(body));
      case "name" ->
          new Command.NameExample(text(body, "zone"), optionalText(body, "text").orElse(""));
      case "question" ->
          new Command.ShowQuestion(optionalText(body, "zone").orElse(""), number(body, "index"));
      case "commit" -> new Command.Commit(card(body), text(body, "zone"), number(body, "people"));
      case "move" -> new Command.Move(text(body, "activity"), number(body, "place"));
      case "plan" -> new Command.Plan(text(body, "activity"), number(body, "seconds"));
      case "skip" -> new Command.Skip(text(body, "activity"), body.path("skip").asBoolean(true));
      case "fit" -> new Command.Fit(number(body, "minutes"));
      case "declare" -> new Command.Declare(slot(body), dead(text(body, "reader")));
      case "correct" -> new Command.Correct(number(body, "seq"), optionalText(body, "text"));
      case "speak" ->
          new Command.Speak(optionalText(body, "zone").orElse(""), number(body, "seat"));
      case "group-time" -> new Command.GroupTime(text(body, "zone"), number(body, "seconds"));
      case "turn" -> new Command.GiveTurn(number(body, "seat"));
      case "name-card" ->
          new Command.NameCard(
              card(body), text(body, "text"), optionalText(body, "zone").orElse(""));
      case "close" -> new Command.Close();
      default ->
          throw BadRequest.said(404, "problem.unknown-command", word, String.join(", ", WORDS));
    };
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

  private static boolean dead(String word) {
    return switch (word) {
      case "dead" -> true;
      case "alive" -> false;
      default -> throw unknown("reader", word, List.of("dead", "alive"));
    };
  }

  private static Map<String, Integer> counts(JsonNode body) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (field.getKey().equals(SEEN)) {
        continue;
      }
      counts.put(field.getKey(), number(body, field.getKey()));
    }
    if (!counts.containsKey("total")) {
      throw BadRequest.said(400, "problem.total-missing");
    }
    return counts;
  }
}
