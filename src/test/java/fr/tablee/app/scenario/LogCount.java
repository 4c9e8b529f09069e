package fr.tablee.app.scenario;

import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.RevealStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads a raw log entry by entry and writes down what anybody could with pencil and paper: where
/// each card lay and how long, what each check saw, whose time it was, what was said. Shares no
/// line with the workshop's fold or with the debrief.
final class LogCount {

  private static final long REST = 2000;

  /// A card on a slot; `rank` is the sequence of the entry that laid it.
  static final class Stay {
    final String card;
    final String slot;
    final long rank;
    final long from;
    final Set<String> activities = new HashSet<>();
    long until = Long.MAX_VALUE;
    boolean byHand;

    Stay(String card, String slot, long rank, long from) {
      this.card = card;
      this.slot = slot;
      this.rank = rank;
      this.from = from;
    }

    boolean counts() {
      return until - from >= REST;
    }
  }

  /// The rested cards at a check: each card's slot, and when it was laid.
  record Look(
      long seq, long at, boolean blind, Map<String, String> slots, Map<String, Long> ranks) {}

  record Talk(long seq, String zone, String card, long spentSince) {}

  final List<Stay> stays = new ArrayList<>();
  final Map<String, List<Look>> looks = new HashMap<>();
  final Map<String, Long> spentMillis = new HashMap<>();
  final Map<Long, String> examples = new LinkedHashMap<>();
  final Map<Long, Map.Entry<String, Integer>> pledges = new LinkedHashMap<>();
  final Map<String, List<Map.Entry<String, Long>>> topics = new TreeMap<>();

  /// Milliseconds of the activity's time by activity, then by zone and seat.
  final Map<String, Map<String, Long>> spoken = new HashMap<>();

  /// Slots whose reader was silent while an activity was current.
  final Set<String> silent = new HashSet<>();

  final Set<Long> corrected = new HashSet<>();

  /// Seconds by activity as the run sheet last said; empty while nobody changed it.
  final Map<String, Integer> planned = new HashMap<>();

  final Set<String> entered = new HashSet<>();
  int people = -1;
  long startedAt = -1;
  long endedAt;

  private final Map<String, Map<String, Integer>> seats = new HashMap<>();
  private final Set<String> mute = new HashSet<>();

  /// Sequences that an undo took back: who spoke then never did.
  private final Set<Long> takenBack = new HashSet<>();

  private final Map<String, Stay> lying = new TreeMap<>();
  private final Map<String, Integer> step = new HashMap<>();
  private final Map<Long, Integer> stepBefore = new HashMap<>();
  private final Map<String, Talk> talking = new TreeMap<>();
  private final Set<String> debateCards;
  private String current = "";
  private boolean running;
  private long asked;

  LogCount(List<Entry> log, Set<String> debateCards) {
    this.debateCards = debateCards;
    for (Entry entry : log) {
      if (entry.event() instanceof Event.Undone(long seq)) {
        takenBack.add(seq);
      }
    }
    long before = 0;
    Map<Long, Event> events = new HashMap<>();
    for (Entry entry : log) {
      long at = entry.at().elapsedMillis();
      if (running) {
        spentMillis.merge(current, at - before, Long::sum);
        speaking(current, at - before);
      }
      before = at;
      endedAt = at;
      events.put(entry.seq(), entry.event());
      read(entry, at, events);
      if (!current.isEmpty()) {
        silent.addAll(mute);
      }
      if (entry.event() instanceof Event.Closed) {
        break;
      }
    }
    stays.stream()
        .filter(stay -> stay.until == Long.MAX_VALUE)
        .forEach(stay -> stay.until = endedAt);
    talking.forEach((zone, talk) -> ended(zone, talk));
    seats.keySet().forEach(activity -> speaking(activity, 0));
  }

  private void read(Entry entry, long at, Map<Long, Event> events) {
    switch (entry.event()) {
      case Event.Started _ -> {
        running = true;
        startedAt = at;
      }
      case Event.Resumed _ -> running = true;
      case Event.Paused _, Event.Closed _ -> running = false;
      case Event.ActivityEntered(String activity) -> {
        String before = current;
        lying.values().stream()
            .filter(stay -> stay.from == at)
            .forEach(stay -> stay.activities.remove(before));
        current = activity;
        entered.add(activity);
        lying.values().forEach(stay -> stay.activities.add(activity));
        lying.values().stream().sorted((a, b) -> Long.compare(a.rank, b.rank)).forEach(this::topic);
      }
      case Event.CardPlaced placed -> {
        boolean person = entry.actor().person();
        placed(entry, placed.slot().name(), placed.card().card(), at, person);
      }
      case Event.CardLifted lifted -> lifted(lifted.slot().name(), lifted.card().card(), at);
      case Event.CheckAsked _ -> {
        asked = entry.seq();
        stepBefore.put(entry.seq(), step.getOrDefault(current, 0));
      }
      case Event.Checked _ -> checked(entry.seq(), at);
      case Event.Revealed revealed -> step.merge(current, rung(revealed.step()), Math::max);
      case Event.ExampleNamed named -> examples.put(entry.seq(), named.zone());
      case Event.Committed(var card, String zone, int count) ->
          pledges.put(entry.seq(), Map.entry(card.card() + "@" + zone, count));
      case Event.ParticipantsCounted counted -> people = counted.counts().getOrDefault("total", -1);
      case Event.ReaderLost lost -> mute.add(lost.slot().name());
      case Event.ReaderBack back -> mute.remove(back.slot().name());
      case Event.SeatSpoke(String zone, int seat) -> {
        if (!takenBack.contains(entry.seq())) {
          seats.computeIfAbsent(current, _ -> new HashMap<>()).put(zone, seat);
        }
      }
      case Event.RunSheetChanged sheet -> {
        if (!takenBack.contains(entry.seq())) {
          sheet.stops().forEach(stop -> planned.put(stop.activity(), stop.seconds()));
        }
      }
      case Event.Corrected correction -> corrected.add(correction.seq());
      case Event.Undone(long seq) -> undone(seq, events);
      default -> {
        // Changes nothing that is counted here.
      }
    }
  }

  private void placed(Entry entry, String slot, String card, long at, boolean person) {
    if (slot.equals("P")) {
      return;
    }
    Stay there = lying.get(slot);
    if (there != null && there.card.equals(card)) {
      there.byHand |= person;
      return;
    }
    if (there != null) {
      there.until = at;
    }
    Stay stay = new Stay(card, slot, entry.seq(), at);
    stay.byHand = person;
    if (!current.isEmpty()) {
      stay.activities.add(current);
    }
    stays.add(stay);
    lying.put(slot, stay);
    topic(stay);
  }

  private void speaking(String activity, long millis) {
    seats
        .getOrDefault(activity, Map.of())
        .forEach((zone, seat) -> {
          if (seat > 0) {
            spoken
                .computeIfAbsent(activity, _ -> new HashMap<>())
                .merge(zone + "/" + seat, millis, Long::sum);
          }
        });
  }

  private void lifted(String slot, String card, long at) {
    Stay there = lying.get(slot);
    if (there != null && there.card.equals(card)) {
      there.until = at;
      lying.remove(slot);
    }
  }

  private void checked(long seq, long at) {
    stepBefore.putIfAbsent(seq, step.getOrDefault(current, 0));
    Map<String, String> slots = new HashMap<>();
    Map<String, Long> ranks = new HashMap<>();
    lying.values().stream()
        .filter(stay -> at - stay.from >= REST)
        .sorted((a, b) -> Long.compare(a.rank, b.rank))
        .forEach(stay -> {
          if (slots.putIfAbsent(stay.card, stay.slot) == null) {
            ranks.put(stay.card, stay.rank);
          }
        });
    boolean blind = step.getOrDefault(current, 0) < 2;
    looks
        .computeIfAbsent(current, _ -> new ArrayList<>())
        .add(new Look(asked > 0 ? Math.min(asked, seq) : seq, at, blind, slots, ranks));
    asked = 0;
    step.merge(current, 1, Math::max);
  }

  private static int rung(RevealStep step) {
    return switch (step) {
      case PLACED -> 0;
      case COUNTED -> 1;
      case SHOWN -> 2;
      case EXPLAINED -> 3;
    };
  }

  private void undone(long seq, Map<Long, Event> events) {
    examples.remove(seq);
    pledges.remove(seq);
    switch (events.get(seq)) {
      case Event.CardPlaced placed -> {
        Stay gone = lying.remove(placed.slot().name());
        stays.remove(gone);
      }
      case Event.CheckAsked _, Event.Checked _ -> {
        List<Look> known = looks.getOrDefault(current, new ArrayList<>());
        if (!known.isEmpty() && known.getLast().seq() >= seq - 1) {
          known.removeLast();
        }
        asked = 0;
        step.put(current, stepBefore.getOrDefault(seq, 0));
      }
      default -> {
        // Said or written down: taken out above, or never counted.
      }
    }
  }

  /// A debate card on a group's panel is its topic from then on.
  private void topic(Stay stay) {
    if (!current.equals("debat") || !debateCards.contains(stay.card)) {
      return;
    }
    int column = Integer.parseInt(stay.slot.substring(1));
    String zone = column <= 4 ? "gauche" : column <= 8 ? "centre" : "droite";
    Talk now = talking.get(zone);
    if (now != null && now.card().equals(stay.card)) {
      return;
    }
    if (now != null) {
      ended(zone, now);
    }
    talking.put(zone, new Talk(0, zone, stay.card, spentMillis.getOrDefault("debat", 0L)));
  }

  private void ended(String zone, Talk talk) {
    topics
        .computeIfAbsent(zone, _ -> new ArrayList<>())
        .add(Map.entry(talk.card(), spentMillis.getOrDefault("debat", 0L) - talk.spentSince()));
  }

  /// The stays of a card while an activity was current, in order. What was laid in the same moment
  /// as the activity ended lay there for no time.
  List<Stay> stays(String activity, String card) {
    return stays.stream()
        .filter(stay -> stay.card.equals(card) && stay.activities.contains(activity))
        .filter(stay -> stay.from < endedAt)
        .toList();
  }
}
