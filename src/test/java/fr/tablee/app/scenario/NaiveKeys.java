package fr.tablee.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Answer keys read straight from a pack's YAML and judged by brute force: shares no line with the
/// program, so that a test may hold the program's figures against it.
final class NaiveKeys {

  /// Where cards lay, by id: the slot's name.
  record Figures(
      int placed,
      int of,
      int moves,
      int misfiled,
      Double concordance,
      Map<String, String> verdicts,
      Map<String, Integer> years) {}

  private record Pair(String before, String after) {}

  private final JsonNode activity;
  private final Map<String, JsonNode> cards = new LinkedHashMap<>();

  NaiveKeys(Path pack, String id) {
    try {
      activity =
          new YAMLMapper().readTree(Files.readString(pack.resolve("activities/" + id + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    activity.path("cards").forEach(card -> cards.put(card.path("id").asString(), card));
  }

  Figures judge(Map<String, String> slotOfCard) {
    Map<String, String> lying = new LinkedHashMap<>(slotOfCard);
    lying.keySet().retainAll(cards.keySet());
    boolean ordered = !activity.path("order").isMissingNode();
    if (activity.path("order").asString("").startsWith("A1-")) {
      lying.values().removeIf(slot -> slot.startsWith("B"));
    }
    List<Pair> comparable = ordered ? pairs(lying.keySet()) : List.of();
    List<Pair> violated =
        comparable.stream()
            .filter(pair -> column(lying, pair.before()) > column(lying, pair.after()))
            .toList();
    Set<String> cover = smallestCover(new ArrayList<>(lying.keySet()), violated);
    Map<String, String> verdicts = new LinkedHashMap<>();
    Map<String, Integer> years = new LinkedHashMap<>();
    int misfiled = 0;
    for (String card : cards.keySet()) {
      boolean wrong = lying.containsKey(card) && !zoneFits(card, lying.get(card));
      misfiled += wrong ? 1 : 0;
      verdicts.put(
          card,
          !lying.containsKey(card)
              ? "unplaced"
              : cover.contains(card)
                  ? "move"
                  : wrong ? "wrong-zone" : either(card) ? "either" : "right");
      if (cover.contains(card) && cards.get(card).has("date")) {
        years.put(card, violated.stream().mapToInt(pair -> gap(pair, card, cover)).max().orElse(0));
      }
    }
    Double concordance =
        comparable.isEmpty() ? null : 1 - (double) violated.size() / comparable.size();
    return new Figures(
        lying.size(), cards.size(), cover.size(), misfiled, concordance, verdicts, years);
  }

  /// Pairs whose order the key fixes: by dates that do not overlap, or by rules and what follows
  /// from them.
  private List<Pair> pairs(Set<String> among) {
    Set<Pair> all = new HashSet<>();
    for (String a : cards.keySet()) {
      for (String b : cards.keySet()) {
        if (cards.get(a).has("date") && span(a)[1] < span(b)[0]) {
          all.add(new Pair(a, b));
        }
      }
    }
    activity
        .path("rules")
        .forEach(rule ->
            all.add(new Pair(rule.path("before").asString(), rule.path("after").asString())));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Pair one : List.copyOf(all)) {
        for (Pair two : List.copyOf(all)) {
          grew |= one.after().equals(two.before()) && all.add(new Pair(one.before(), two.after()));
        }
      }
    }
    return all.stream()
        .filter(pair -> among.contains(pair.before()) && among.contains(pair.after()))
        .toList();
  }

  private int[] span(String card) {
    String[] ends = cards.get(card).path("date").asString().split("\\.\\.", -1);
    int tolerance = cards.get(card).path("tolerance").asInt(0);
    return new int[] {
      Integer.parseInt(ends[0]) - tolerance, Integer.parseInt(ends[ends.length - 1]) + tolerance
    };
  }

  private int gap(Pair pair, String card, Set<String> cover) {
    String other = pair.before().equals(card) ? pair.after() : pair.before();
    boolean concerned = pair.before().equals(card) || pair.after().equals(card);
    return concerned && !cover.contains(other) ? span(pair.after())[0] - span(pair.before())[1] : 0;
  }

  /// Tries every set of one card, of two, of three... The scenario's covers are unique; a second
  /// one of the same size is a fault.
  private static Set<String> smallestCover(List<String> lying, List<Pair> violated) {
    for (int size = 0; size <= lying.size(); size++) {
      List<Set<String>> found = new ArrayList<>();
      collect(lying, violated, 0, size, new HashSet<>(), found);
      if (!found.isEmpty()) {
        if (found.size() > 1) {
          throw new AssertionError("several smallest covers: " + found);
        }
        return found.getFirst();
      }
    }
    throw new AssertionError("no cover");
  }

  private static void collect(
      List<String> lying,
      List<Pair> violated,
      int from,
      int left,
      Set<String> chosen,
      List<Set<String>> found) {
    if (left == 0) {
      if (violated.stream()
          .allMatch(pair -> chosen.contains(pair.before()) || chosen.contains(pair.after()))) {
        found.add(Set.copyOf(chosen));
      }
      return;
    }
    for (int i = from; i < lying.size(); i++) {
      chosen.add(lying.get(i));
      collect(lying, violated, i + 1, left - 1, chosen, found);
      chosen.remove(lying.get(i));
    }
  }

  private static int column(Map<String, String> lying, String card) {
    return Integer.parseInt(lying.get(card).substring(1));
  }

  private boolean either(String card) {
    return cards.get(card).path("accepts").size() > 1;
  }

  private boolean zoneFits(String card, String slot) {
    JsonNode key = cards.get(card);
    if (key.has("trap") || (!key.has("zone") && !key.has("accepts"))) {
      return true;
    }
    String lies = zoneOf(slot);
    if (key.has("zone")) {
      return key.path("zone").asString().equals(lies);
    }
    boolean fits = key.path("accepts").size() > 1;
    for (JsonNode accepted : key.path("accepts")) {
      fits |= accepted.asString().equals(lies);
    }
    return fits;
  }

  private String zoneOf(String slot) {
    for (JsonNode zone : activity.path("zones")) {
      for (String range : zone.path("slots").asString().split(",\\s*", -1)) {
        String[] ends = range.split("-", -1);
        int column = Integer.parseInt(slot.substring(1));
        if (ends[0].charAt(0) == slot.charAt(0)
            && column >= Integer.parseInt(ends[0].substring(1))
            && column <= Integer.parseInt(ends[ends.length - 1].substring(1))) {
          return zone.path("id").asString();
        }
      }
    }
    return "";
  }
}
