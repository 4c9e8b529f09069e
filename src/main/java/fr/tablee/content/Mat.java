package fr.tablee.content;

import fr.tablee.table.SlotId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// The sheet on the board: what each slot means in one activity.
///
/// @param positions place of each ordered slot, from 1; equal places mean "at the same time"; empty
///   where order says nothing
/// @param zones the zones, in reading order; empty where zones say nothing
public record Mat(Map<SlotId, Integer> positions, List<Zone> zones) {

  public Mat {
    positions = Collections.unmodifiableMap(new TreeMap<>(positions));
    zones = List.copyOf(zones);
    positions.forEach(Mat::expectPosition);
    Set<SlotId> taken = new HashSet<>();
    for (Zone zone : zones) {
      for (SlotId slot : zone.slots()) {
        if (!taken.add(slot)) {
          throw new IllegalArgumentException("l’emplacement " + slot + " est dans deux zones");
        }
      }
    }
  }

  private static void expectPosition(SlotId slot, int position) {
    if (slot.isLectern() || position < 1) {
      throw new IllegalArgumentException(
          "l’emplacement " + slot + " ne peut pas avoir la place " + position);
    }
  }

  /// The zone that holds a slot.
  public Optional<Zone> zoneOf(SlotId slot) {
    return zones.stream().filter(zone -> zone.slots().contains(slot)).findFirst();
  }

  /// The place of a slot in the order.
  public OptionalInt positionOf(SlotId slot) {
    Integer position = positions.get(slot);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /// Some slots with a common meaning.
  ///
  /// @param id lower-case id
  /// @param title printed on the mat
  /// @param text one sentence on the mat
  /// @param slots its slots
  /// @param examples for the facilitator
  /// @param image file of its picture in the pack's `images` folder; empty without one
  public record Zone(
      String id,
      String title,
      String text,
      List<SlotId> slots,
      List<String> examples,
      String image) {

    public Zone {
      slots = List.copyOf(slots);
      examples = List.copyOf(examples);
      if (slots.isEmpty()) {
        throw new IllegalArgumentException("la zone « " + id + " » n’a pas d’emplacement");
      }
    }
  }
}
