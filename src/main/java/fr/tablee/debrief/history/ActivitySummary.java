package fr.tablee.debrief.history;

import fr.tablee.debrief.Result;
import fr.tablee.score.Swap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One activity of a workshop in small.
///
/// @param attempts how many checks
/// @param first the board at the first check; empty without a check or without a key
/// @param last the board at the last check
/// @param cards the deck, where there is a key and a check
/// @param swaps pairs the wrong way round at the first check
/// @param natures fiction and reality at the first check, where the mat has two rows
/// @param zones titles of the zones by id
public record ActivitySummary(
    String id,
    String kind,
    String title,
    String accent,
    boolean played,
    long plannedMinutes,
    long actualMinutes,
    int attempts,
    Optional<Result> first,
    Optional<Result> last,
    List<CardSummary> cards,
    List<Swap> swaps,
    Optional<Natures> natures,
    Map<String, String> zones) {

  public ActivitySummary {
    cards = List.copyOf(cards);
    swaps = List.copyOf(swaps);
    zones = Map.copyOf(zones);
  }

  /// How many cards lay in which row, by the row where they belong. Traps are left out.
  ///
  /// @param first id of the upper row
  /// @param second id of the lower row
  public record Natures(
      String first,
      String second,
      int firstAsFirst,
      int firstAsSecond,
      int secondAsFirst,
      int secondAsSecond) {

    Natures plus(Natures other) {
      return new Natures(
          first,
          second,
          firstAsFirst + other.firstAsFirst,
          firstAsSecond + other.firstAsSecond,
          secondAsFirst + other.secondAsFirst,
          secondAsSecond + other.secondAsSecond);
    }
  }
}
