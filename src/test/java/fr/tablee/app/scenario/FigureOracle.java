package fr.tablee.app.scenario;

import fr.tablee.app.Home;
import fr.tablee.app.scenario.LogCount.Look;
import fr.tablee.app.scenario.LogCount.Stay;
import fr.tablee.workshop.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Says what each figure of a debrief must be, from the raw log and the pack's YAML alone.
final class FigureOracle {

  private final LogCount count;
  private final Map<String, JsonNode> activities = new LinkedHashMap<>();

  FigureOracle(List<Entry> log) {
    try {
      for (String id :
          List.of("autour-de-moi", "histoire", "donnees", "algorithmes", "debat", "agir")) {
        activities.put(
            id,
            new YAMLMapper()
                .readTree(Files.readString(Home.pack().resolve("activities/" + id + ".yaml"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> debateCards = new HashSet<>();
    of("debat")
        .path("sheets")
        .forEach(sheet ->
            sheet.path("cards").forEach(card -> debateCards.add(card.path("id").asString())));
    count = new LogCount(log, debateCards);
  }

  private JsonNode of(String activity) {
    JsonNode node = activities.get(activity);
    if (node == null) {
      throw new AssertionError("no activity " + activity);
    }
    return node;
  }

  /// What a figure must be; fails for a name that nobody knows how to count.
  long value(String name, String subject) {
    return switch (name) {
      case "cards" -> deck(subject).size();
      case "right-first" -> right(look(subject, true));
      case "placed-first" -> look(subject, true).placed();
      case "wrong-first" -> look(subject, true).placed() - right(look(subject, true));
      case "wrong-last" -> look(subject, false).placed() - right(look(subject, false));
      case "unplaced" -> look(subject, false).of() - look(subject, false).placed();
      case "mended-blind" -> mended(subject);
      case "attempts" -> looks(subject).size();
      case "families" -> of(subject).path("zones").size();
      case "families-named" -> familiesNamed(subject);
      case "groups-with-topic" -> count.topics.size();
      case "minutes-on-topic" -> minutesOnTopic(subject);
      case "pledges" -> pledges().values().stream().mapToInt(people -> people).sum();
      case "pledged" -> pledges().getOrDefault(subject.substring(subject.indexOf('/') + 1), 0);
      case "years-off" ->
          Optional.ofNullable(look(activityOf(subject), true).years().get(card(subject)))
              .orElseThrow(() -> new AssertionError(subject + " was not off"));
      case "hesitations" -> hesitations(subject);
      case "by-hand" -> byHand(subject);
      case "planned" ->
          rounded(
              count.planned.getOrDefault(subject, of(subject).path("minutes").asInt() * 60)
                  * 1000L);
      case "minutes" -> minutes(subject);
      case "spoken-least" ->
          rounded(
              count.spoken.getOrDefault(subject, Map.of()).values().stream()
                  .mapToLong(one -> one)
                  .min()
                  .orElse(-1));
      case "spoken-most" ->
          rounded(
              count.spoken.getOrDefault(subject, Map.of()).values().stream()
                  .mapToLong(one -> one)
                  .max()
                  .orElse(-1));
      case "silent-readers" -> count.silent.size();
      case "corrected" -> count.corrected.size();
      default -> throw new AssertionError("nobody can count " + name);
    };
  }

  /// The key's figures at the first check, or at the last one.
  NaiveKeys.Figures look(String activity, boolean first) {
    List<Look> looks = looks(activity);
    if (looks.isEmpty()) {
      throw new AssertionError("no check in " + activity);
    }
    return judged(activity, first ? looks.getFirst() : looks.getLast());
  }

  List<Look> looks(String activity) {
    return count.looks.getOrDefault(activity, List.of());
  }

  Set<String> entered() {
    return count.entered;
  }

  int people() {
    return count.people;
  }

  private static NaiveKeys.Figures judged(String activity, Look look) {
    return new NaiveKeys(Home.pack(), activity).judge(look.slots(), look.ranks());
  }

  static long right(NaiveKeys.Figures figures) {
    return figures.verdicts().values().stream().filter(FigureOracle::isRight).count();
  }

  private static boolean isRight(String verdict) {
    return verdict.equals("right") || verdict.equals("either");
  }

  private List<String> deck(String activity) {
    List<String> deck = new ArrayList<>();
    of(activity).path("cards").forEach(card -> deck.add(card.path("id").asString()));
    return deck;
  }

  private static String card(String ref) {
    return ref.substring(ref.indexOf('/') + 1);
  }

  private String activityOf(String ref) {
    return List.of("histoire", "donnees", "algorithmes").stream()
        .filter(id -> deck(id).contains(card(ref)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nowhere: " + ref));
  }

  /// Not right at the first look, right at the last one before anything told which.
  private long mended(String activity) {
    List<Look> blind = new ArrayList<>();
    for (Look look : looks(activity)) {
      if (!look.blind()) {
        break;
      }
      blind.add(look);
    }
    Map<String, String> first = judged(activity, blind.getFirst()).verdicts();
    Map<String, String> last = judged(activity, blind.getLast()).verdicts();
    return last.entrySet().stream()
        .filter(now -> isRight(now.getValue()))
        .map(now -> first.getOrDefault(now.getKey(), ""))
        .filter(was -> was.equals("move") || was.equals("wrong-zone"))
        .count();
  }

  private long familiesNamed(String activity) {
    Set<String> named = new HashSet<>(count.examples.values());
    List<String> blanks = new ArrayList<>();
    of(activity).path("blanks").forEach(blank -> blanks.add(blank.asString()));
    for (JsonNode zone : of(activity).path("zones")) {
      boolean laid =
          count.stays.stream()
              .anyMatch(stay ->
                  stay.counts()
                      && stay.activities.contains(activity)
                      && blanks.contains(stay.card)
                      && within(stay.slot, zone.path("slots").asString()));
      if (laid) {
        named.add(zone.path("id").asString());
      }
    }
    return named.size();
  }

  private static boolean within(String slot, String ranges) {
    int column = Integer.parseInt(slot.substring(1));
    for (String range : ranges.split(",\\s*", -1)) {
      String[] ends = range.split("-", -1);
      if (ends[0].charAt(0) == slot.charAt(0)
          && column >= Integer.parseInt(ends[0].substring(1))
          && column <= Integer.parseInt(ends[ends.length - 1].substring(1))) {
        return true;
      }
    }
    return false;
  }

  private long minutesOnTopic(String subject) {
    String[] parts = subject.split("/", -1);
    List<Map.Entry<String, Long>> all = count.topics.getOrDefault(parts[1], List.of());
    List<Map.Entry<String, Long>> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean counts = rounded(all.get(i).getValue()) > 0 || i == all.size() - 1;
      if (counts && !kept.isEmpty() && kept.getLast().getKey().equals(all.get(i).getKey())) {
        long sum = kept.removeLast().getValue() + all.get(i).getValue();
        kept.add(Map.entry(all.get(i).getKey(), sum));
      } else if (counts) {
        kept.add(all.get(i));
      }
    }
    return rounded(kept.get(Integer.parseInt(parts[2])).getValue());
  }

  private Map<String, Integer> pledges() {
    Map<String, Integer> pledges = new HashMap<>();
    count
        .pledges
        .values()
        .forEach(one -> pledges.merge(one.getKey(), one.getValue(), Integer::sum));
    List<Stay> laid =
        count.stays.stream()
            .filter(stay -> stay.counts() && stay.activities.contains("agir"))
            .filter(stay -> deck("agir").contains(stay.card))
            .toList();
    long last = laid.stream().mapToLong(stay -> stay.from).max().orElse(0);
    Set<String> once = new HashSet<>();
    laid.stream()
        .filter(stay -> stay.until > last)
        .forEach(stay -> {
          for (JsonNode zone : of("agir").path("zones")) {
            String key = stay.card + "@" + zone.path("id").asString();
            if (within(stay.slot, zone.path("slots").asString()) && once.add(key)) {
              pledges.merge(key, 1, Integer::sum);
            }
          }
        });
    pledges.values().removeIf(people -> people <= 0);
    return pledges;
  }

  private long hesitations(String ref) {
    String activity = activityOf(ref);
    long until = looks(activity).stream().mapToLong(Look::at).findFirst().orElse(Long.MAX_VALUE);
    long laid = count.stays(activity, card(ref)).stream().filter(stay -> stay.from < until).count();
    return Math.max(0, laid - 1);
  }

  private long byHand(String activity) {
    return deck(activity).stream()
        .filter(card -> count.stays(activity, card).stream().anyMatch(stay -> stay.byHand))
        .count();
  }

  private long minutes(String subject) {
    return subject.equals("workshop")
        ? rounded(count.endedAt - count.startedAt)
        : rounded(count.spentMillis.getOrDefault(subject, 0L));
  }

  private static long rounded(long millis) {
    return Math.round(millis / 60_000.0);
  }
}
