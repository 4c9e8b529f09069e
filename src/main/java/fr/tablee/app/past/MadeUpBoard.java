package fr.tablee.app.past;

import fr.tablee.content.Activity;
import fr.tablee.content.Mat;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Where a group that half knows lays the cards of one activity: near the right place, farther off
/// for the cards that are hard for everybody.
final class MadeUpBoard {

  private final Activity activity;
  private final SplittableRandom random;

  MadeUpBoard(Activity activity, SplittableRandom random) {
    this.activity = activity;
    this.random = random;
  }

  /// The board of one attempt.
  ///
  /// @param doubt 1 for a first try, less for a later one
  Map<SlotId, CardRef> attempt(double doubt) {
    List<CardRef> truth = truth();
    Map<CardRef, Double> places = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      places.put(truth.get(i), i + random.nextGaussian() * doubt * 6 * hardness(truth.get(i)));
    }
    List<CardRef> laid =
        truth.stream()
            .sorted(Comparator.comparingDouble(card -> places.getOrDefault(card, 0.0)))
            .toList();
    Mat mat = activity.frame().mat();
    List<SlotId> slots = slots();
    int last = slots.stream().mapToInt(slot -> mat.positionOf(slot).orElse(1)).max().orElse(1);
    Map<SlotId, CardRef> board = new LinkedHashMap<>();
    for (int i = 0; i < laid.size(); i++) {
      CardRef card = laid.get(i);
      int place = 1 + i * last / laid.size();
      String zone = zone(card, doubt);
      slots.stream()
          .filter(slot -> !board.containsKey(slot))
          .filter(slot -> zone.isEmpty() || in(slot, zone))
          .min(Comparator.comparingInt(slot -> Math.abs(mat.positionOf(slot).orElse(1) - place)))
          .ifPresent(slot -> board.put(slot, card));
    }
    return board;
  }

  /// The cards in their right order; any order where there is none.
  private List<CardRef> truth() {
    if (activity instanceof Timeline timeline) {
      return timeline.entries().stream()
          .sorted(Comparator.comparingInt(entry -> entry.date().from()))
          .map(entry -> entry.card().ref())
          .toList();
    }
    return activity.deck().stream().map(card -> card.ref()).toList();
  }

  /// The slots by their place in the order, then in reading order.
  private List<SlotId> slots() {
    Mat mat = activity.frame().mat();
    List<SlotId> slots =
        new ArrayList<>(
            mat.positions().isEmpty()
                ? mat.zones().stream().flatMap(zone -> zone.slots().stream()).toList()
                : mat.positions().keySet());
    slots.sort(
        Comparator.comparingInt((SlotId slot) -> mat.positionOf(slot).orElse(0))
            .thenComparing(Comparator.naturalOrder()));
    return slots;
  }

  private String zone(CardRef card, double doubt) {
    List<String> zones = activity.frame().mat().zones().stream().map(Mat.Zone::id).toList();
    Set<String> right =
        switch (activity) {
          case Timeline timeline ->
              timeline.entries().stream()
                  .filter(entry -> entry.card().ref().equals(card))
                  .findFirst()
                  .map(entry -> Set.of(entry.zone()))
                  .orElse(Set.of());
          case Sorting sorting ->
              sorting.entries().stream()
                  .filter(entry -> entry.card().ref().equals(card))
                  .findFirst()
                  .map(Sorting.Entry::accepts)
                  .orElse(Set.of());
          default -> Set.of();
        };
    if (right.isEmpty() || zones.isEmpty()) {
      return "";
    }
    if (random.nextDouble() < doubt * 0.55 * hardness(card)) {
      return zones.get(random.nextInt(zones.size()));
    }
    return zones.stream().filter(right::contains).findFirst().orElse("");
  }

  private boolean in(SlotId slot, String zone) {
    return activity.frame().mat().zoneOf(slot).filter(one -> one.id().equals(zone)).isPresent();
  }

  /// Between 0.05 and 1, the same for a card in every workshop.
  private static double hardness(CardRef card) {
    double drawn =
        IntStream.of(1, 2)
            .mapToDouble(
                salt -> new SplittableRandom(card.card().hashCode() * 31L + salt).nextDouble())
            .reduce(1, (a, b) -> a * b);
    return 0.05 + 0.95 * drawn;
  }
}
