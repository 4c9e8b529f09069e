package fr.tablee.app.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

  /// Judges a board of which nothing depends on when its cards were laid.
  Figures judge(Map<String, String> slotOfCard) {
    return judge(slotOfCard, Map.of());
  }

  /// @param ranks grows with the time each card was laid; empty where no two covers are as small
  Figures judge(Map<String, String> slotOfCard, Map<String, Long> ranks) {
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
    Set<String> cover = smallestCover(new ArrayList<>(lying.keySet()), violated, ranks);
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

  /// Tries every set of cards that may stay. Of several smallest covers the one whose cards lie in
  /// more violated pairs, then the one whose cards were laid last; without ranks a second one is a
  /// fault.
  private static Set<String> smallestCover(
      List<String> lying, List<Pair> violated, Map<String, Long> ranks) {
    int n = lying.size();
    int[] against = new int[n];
    int[] pairs = new int[n];
    for (Pair pair : violated) {
      int before = lying.indexOf(pair.before());
      int after = lying.indexOf(pair.after());
      against[before] |= 1 << after;
      against[after] |= 1 << before;
      pairs[before]++;
      pairs[after]++;
    }
    boolean[] peaceful = new boolean[1 << n];
    peaceful[0] = true;
    List<Integer> best = new ArrayList<>(List.of(0));
    for (int set = 1; set < 1 << n; set++) {
      int lowest = Integer.numberOfTrailingZeros(set);
      peaceful[set] = peaceful[set & (set - 1)] && (against[lowest] & set) == 0;
      if (peaceful[set]) {
        int better = Integer.compare(Integer.bitCount(set), Integer.bitCount(best.getFirst()));
        if (better > 0) {
          best.clear();
        }
        if (better >= 0) {
          best.add(set);
        }
      }
    }
    if (best.size() > 1 && ranks.isEmpty()) {
      throw new AssertionError("several smallest covers of " + lying);
    }
    int all = (1 << n) - 1;
    int chosen = best.getFirst();
    for (int set : best) {
      if (weighs(all & ~set, all & ~chosen, lying, pairs, ranks) > 0) {
        chosen = set;
      }
    }
    Set<String> cover = new HashSet<>();
    for (int i = 0; i < n; i++) {
      if ((chosen >> i & 1) == 0) {
        cover.add(lying.get(i));
      }
    }
    return cover;
  }

  private static int weighs(
      int one, int other, List<String> lying, int[] pairs, Map<String, Long> ranks) {
    int byPairs = Integer.compare(sum(one, pairs), sum(other, pairs));
    if (byPairs != 0 || one == other) {
      return byPairs;
    }
    List<Long> mine = ranksOf(one, lying, ranks);
    List<Long> theirs = ranksOf(other, lying, ranks);
    for (int i = 0; i < mine.size(); i++) {
      int later = Long.compare(mine.get(i), theirs.get(i));
      if (later != 0) {
        return later;
      }
    }
    return 0;
  }

  private static int sum(int set, int[] pairs) {
    int sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += (set >> i & 1) * pairs[i];
    }
    return sum;
  }

  private static List<Long> ranksOf(int set, List<String> lying, Map<String, Long> ranks) {
    List<Long> found = new ArrayList<>();
    for (int i = 0; i < lying.size(); i++) {
      if ((set >> i & 1) == 1) {
        found.add(ranks.getOrDefault(lying.get(i), 0L));
      }
    }
    found.sort(Comparator.reverseOrder());
    return found;
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
