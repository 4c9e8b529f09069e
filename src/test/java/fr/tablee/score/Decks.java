package fr.tablee.score;

import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.content.Frame;
import fr.tablee.content.Mat;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.Ordering;
import fr.tablee.content.Ordering.Rule;
import fr.tablee.content.RevealPolicy;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.content.YearSpan;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Decks and mats to judge.
final class Decks {

  private Decks() {}

  static Card card(String id) {
    return new Card(
        new CardRef("essai", id),
        CardKind.PLAY,
        id,
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  static Frame frame(Mat mat) {
    return new Frame(
        "essai",
        "Essai",
        "",
        "",
        Duration.ofMinutes(20),
        "#334455",
        RevealPolicy.AT_CHECK,
        "",
        new Frame.Script("", "", "", "", "", ""),
        List.of(),
        List.of(),
        "",
        mat,
        Optional.of(card("definition")),
        List.of(card("vierge")));
  }

  /// Columns are time, row A is fiction and row B reality, as on the timeline's mat.
  static Mat twoRows(int columns) {
    Map<SlotId, Integer> places = new HashMap<>();
    List<SlotId> top = slots('A', columns);
    List<SlotId> bottom = slots('B', columns);
    for (int i = 0; i < columns; i++) {
      places.put(top.get(i), i + 1);
      places.put(bottom.get(i), i + 1);
    }
    return new Mat(places, List.of(zone("fiction", top), zone("realite", bottom)));
  }

  /// Columns are the order, whatever the row; no zones.
  static Mat order(int places) {
    return new Mat(twoRows(places).positions(), List.of());
  }

  static Mat twoHalves() {
    return new Mat(Map.of(), List.of(zone("partage", slots('A', 4)), zone("garde", slots('B', 4))));
  }

  static Zone zone(String id, List<SlotId> slots) {
    return new Zone(id, id, "", slots, List.of(), "");
  }

  static Timeline.Entry dated(String id, int year, String zone) {
    return dated(id, new YearSpan(year, year), 0, zone);
  }

  static Timeline.Entry dated(String id, YearSpan date, int toleranceYears, String zone) {
    return new Timeline.Entry(card(id), date, toleranceYears, "", zone, Optional.empty());
  }

  static Timeline.Entry trap(String id, int year, String zone) {
    return new Timeline.Entry(
        card(id), new YearSpan(year, year), 0, "", zone, Optional.of("un leurre"));
  }

  static Timeline timeline(Timeline.Entry... entries) {
    return new Timeline(frame(twoRows(12)), List.of(entries));
  }

  static Sorting sorting(Map<String, Set<String>> accepts) {
    return new Sorting(
        frame(twoHalves()),
        accepts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Sorting.Entry(card(entry.getKey()), entry.getValue()))
            .toList());
  }

  static Ordering ordering(List<String> steps, List<Rule> rules) {
    return new Ordering(
        frame(order(2 * steps.size())), steps.stream().map(Decks::card).toList(), rules);
  }

  static Rule rule(String before, String after) {
    return new Rule(before, after, before + " avant " + after, List.of());
  }

  /// Each card before the next.
  static List<Rule> chain(String... cards) {
    return IntStream.range(1, cards.length).mapToObj(i -> rule(cards[i - 1], cards[i])).toList();
  }

  /// Lays cards in row A from the left, in this order of time too.
  static List<Laid> inLine(List<String> cards) {
    List<Laid> laid = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      laid.add(laid(cards.get(i), "A" + (i + 1), i));
    }
    return laid;
  }

  static Laid laid(String card, String slot, long rank) {
    return new Laid(card, SlotId.of(slot), rank);
  }

  private static List<SlotId> slots(char row, int columns) {
    return IntStream.rangeClosed(1, columns).mapToObj(i -> SlotId.of(row + "" + i)).toList();
  }
}
