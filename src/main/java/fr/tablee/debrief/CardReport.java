package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What became of one card while its activity was the current one.
///
/// A placement is the time a card lies on one board slot without being lifted; it counts once it
/// has lasted two seconds. A placement by hand that was undone never was.
///
/// @param card its identity, as `mallette-ia/eliza`
/// @param title its title
/// @param firstTry its verdict at the first check: `right`, `move`, `wrong-zone`, `either`,
///   `unplaced`; empty without a check
/// @param last `final` in JSON: the same at the last check
/// @param yearsOff at the first check, for a dated card to move: years it was off
/// @param direction at the first check, for a card to move: `too-early` or `too-late`
/// @param firstZone at the first check: id of the zone it lay in
/// @param moves how often it changed its slot: placements that count and lie on another slot than
///   the one before that counts
/// @param hesitations how often it was taken up and laid down again before the first check (in the
///   whole activity if there was none), on whichever slot and for however long
/// @param byHand whether it was ever placed from the console
/// @param corrected whether a person said later that it had lain elsewhere, or nowhere
/// @param laid whether it ever rested on the board long enough to count
/// @param date its date as a person reads it, where the activity has dates
/// @param rightZones titles of the zones where it is right; more than one means "à débattre"
/// @param explanation what is told about it; empty where there is nothing to tell
/// @param trap whether it deceives on purpose; its zone is not judged
public record CardReport(
    String card,
    String title,
    Optional<String> firstTry,
    @JsonProperty("final") Optional<String> last,
    OptionalInt yearsOff,
    Optional<String> direction,
    Optional<String> firstZone,
    int moves,
    int hesitations,
    boolean byHand,
    boolean corrected,
    boolean laid,
    Optional<String> date,
    List<String> rightZones,
    String explanation,
    boolean trap) {

  public CardReport {
    rightZones = List.copyOf(rightZones);
  }

  /// The word for a card that did not lie on the board: not an error.
  public static final String UNPLACED = "unplaced";
}
