package fr.tablee.app.scenario;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Looks up a path such as `result.moves`, `board.B6.verdict` or `readers.A3` in the public state.
/// In lists, a name finds the element whose `slot`, `id`, `zone` or `card` it is.
public final class StatePath {

  private static final String[] NAMES = {"slot", "id", "zone", "card"};

  private StatePath() {}

  /// The value at the path; empty when nothing is there or it is null.
  static Optional<JsonNode> find(JsonNode state, String path) {
    JsonNode node = state;
    for (String part : path.split("\\.", -1)) {
      node = node.isArray() ? element(node, part) : node.path(part);
    }
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  /// Whether the value at the path is the expected one; null is expected where nothing must be.
  public static boolean holds(JsonNode state, String path, JsonNode expected) {
    Optional<JsonNode> found = find(state, path);
    if (expected.isNull()) {
      return found.isEmpty();
    }
    return found.filter(value -> same(value, expected)).isPresent();
  }

  private static boolean same(JsonNode value, JsonNode expected) {
    if (value.isNumber() && expected.isNumber()) {
      return Math.abs(value.doubleValue() - expected.doubleValue()) < 0.005;
    }
    return value.asString("").equals(expected.asString(""))
        && value.isContainer() == expected.isContainer();
  }

  private static JsonNode element(JsonNode list, String name) {
    for (JsonNode candidate : list) {
      for (String field : NAMES) {
        if (candidate.path(field).asString("").equals(name)) {
          return candidate;
        }
      }
    }
    return list.path(-1);
  }
}
