package fr.tablee.debrief;

import java.util.List;

/// What the slots meant in one activity.
///
/// @param ordered whether the columns are an order, from left to right
/// @param slots every slot that means something, as `A1`
/// @param zones the zones, in reading order; none where zones say nothing
public record MatReport(boolean ordered, List<String> slots, List<Zone> zones) {

  public MatReport {
    slots = List.copyOf(slots);
    zones = List.copyOf(zones);
  }

  /// Some slots with a common meaning.
  public record Zone(String id, String title, List<String> slots) {

    public Zone {
      slots = List.copyOf(slots);
    }
  }
}
