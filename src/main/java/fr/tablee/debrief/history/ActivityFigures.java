package fr.tablee.debrief.history;

import fr.tablee.debrief.history.ActivitySummary.Natures;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One activity of one pack over many workshops.
///
/// @param plannedMinutes as the newest workshop planned it
/// @param played workshops that turned to it
/// @param checked workshops that checked it
/// @param minutes what it really took
/// @param hardest its cards, hardest first
/// @param swaps pairs the wrong way round, commonest first
/// @param misplaced cards in a wrong zone, commonest first
/// @param natures fiction and reality, all first checks together
/// @param zones titles of the zones by id
/// @param second what a second check changed
/// @param versions the same by version of the pack, newest first
public record ActivityFigures(
    String pack,
    String id,
    String kind,
    String title,
    String accent,
    long plannedMinutes,
    int played,
    int checked,
    Optional<Quartiles> minutes,
    List<HardCard> hardest,
    List<Confused> swaps,
    List<Confused> misplaced,
    Optional<Natures> natures,
    Map<String, String> zones,
    Optional<SecondCheck> second,
    List<Version> versions) {

  public ActivityFigures {
    hardest = List.copyOf(hardest);
    swaps = List.copyOf(swaps);
    misplaced = List.copyOf(misplaced);
    zones = Map.copyOf(zones);
    versions = List.copyOf(versions);
  }

  /// One version of the pack.
  ///
  /// @param wrong cards to look at again at the first check
  /// @param minutes what the activity really took
  public record Version(
      String version,
      int played,
      int checked,
      Optional<Quartiles> wrong,
      Optional<Quartiles> minutes) {}
}
