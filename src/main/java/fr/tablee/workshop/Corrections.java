package fr.tablee.workshop;

import fr.tablee.score.Laid;
import fr.tablee.table.SlotId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people said was a mistake in the log. The log itself never changes; this is how to read it.
///
/// - A note, an example, a named card, pledges or a count of people say the corrected text instead,
///   or were never there.
/// - A placement, sensed or by hand, lay on the corrected slot instead, or was never there. So the
///   board of every check made while it lay is read with it moved or taken out; the check itself,
///   and what was shown then, stand as they were. If the card still lies from that placement, it is
///   moved or lifted too, as by hand.
///
/// A placement is known by its rank, which boards and snapshots keep.
///
/// @param said what corrected entries say, by sequence; empty when struck out
/// @param lay where corrected placements lay, by rank; empty when struck out
public record Corrections(Map<Long, Optional<String>> said, Map<Long, Optional<SlotId>> lay) {

  static final Corrections NONE = new Corrections(Map.of(), Map.of());

  public Corrections {
    said = Map.copyOf(said);
    lay = Map.copyOf(lay);
  }

  /// What an entry was corrected to; empty when nobody corrected it.
  public Optional<Optional<String>> of(long seq) {
    return Optional.ofNullable(said.get(seq));
  }

  /// Where a placement lay: the corrected slot, or the one it was read on; empty when it is struck
  /// out.
  public Optional<SlotId> slotOf(long rank, SlotId read) {
    Optional<SlotId> corrected = lay.get(rank);
    return corrected == null ? Optional.of(read) : corrected;
  }

  /// The board of a check as it really lay.
  public Snapshot read(Snapshot board) {
    if (lay.isEmpty()) {
      return board;
    }
    List<Laid> laid =
        board.laid().stream()
            .flatMap(one ->
                slotOf(one.placedRank(), one.slot())
                    .map(slot -> new Laid(one.card(), slot, one.placedRank()))
                    .stream())
            .toList();
    return new Snapshot(board.atMillis(), laid);
  }

  /// The same with an entry corrected, again perhaps.
  Corrections with(long seq, Optional<String> text) {
    Map<Long, Optional<String>> next = new HashMap<>(said);
    next.put(seq, text);
    return new Corrections(next, lay);
  }

  /// The same with a placement corrected, again perhaps.
  Corrections withPlacement(long rank, Optional<SlotId> slot) {
    Map<Long, Optional<SlotId>> next = new HashMap<>(lay);
    next.put(rank, slot);
    return new Corrections(said, next);
  }
}
