package fr.tablee.hardware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A board as the netlist file describes it, before it is built once or three times.
///
/// @param copies the names of the boards built from it
/// @param parts reference to type
/// @param nets name to the pins on it, `U1.A0`
/// @param readers how many readers it carries; their parts and nets repeat, with placeholders
/// @param resets what is added where the table resets its readers
record BoardType(
    String id,
    String title,
    List<String> copies,
    Map<String, String> parts,
    Map<String, List<String>> nets,
    List<String> unused,
    int readers,
    Map<String, String> readerParts,
    Map<String, List<String>> readerNets,
    Optional<Resets> resets) {

  /// What a board has more where each reader can be reset.
  record Resets(
      Map<String, String> parts,
      Map<String, List<String>> nets,
      List<String> unused,
      Map<String, List<String>> readerNets) {}

  /// The board with its reset parts on it.
  BoardType withResets() {
    return resets
        .map(more ->
            new BoardType(
                id,
                title,
                copies,
                merged(parts, more.parts()),
                joined(nets, more.nets()),
                Stream.concat(unused.stream(), more.unused().stream()).toList(),
                readers,
                readerParts,
                joined(readerNets, more.readerNets()),
                resets))
        .orElse(this);
  }

  private static Map<String, String> merged(Map<String, String> one, Map<String, String> other) {
    Map<String, String> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }

  private static Map<String, List<String>> joined(
      Map<String, List<String>> one, Map<String, List<String>> other) {
    Map<String, List<String>> all = new LinkedHashMap<>(one);
    other.forEach((net, pins) ->
        all.merge(net, pins, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return all;
  }
}
