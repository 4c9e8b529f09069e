package fr.tablee.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells movement from noise: folds what the readers see into cards placed and lifted. One for each
/// table; pure but for its own state; bus thread only.
///
/// - Only a clean "nothing" counts towards removal, several times in a row and not before a floor
///   of time since the last sight.
/// - A lost reader is never a lifted card: the slot keeps what it has until the reader is back.
/// - A tag that an adjacent slot, or one within radio reach, already holds is cross-talk: it is
///   ignored until the older place has let it go. Where the older place's reader is lost, the tag
///   must be seen several times in a row; and so must any new tag on a slot that was caught
///   listening to its neighbours.
/// - What ends and what begins are both told: another card is `CardLifted` then `CardPlaced`; a
///   second card on top is `CardLifted` then `TwoCards`; one of the two taken away is `Cleared`
///   then `CardPlaced`.
public final class Presence implements Sensing {

  private final ReaderTiming timing;
  private final Map<SlotId, SlotPresence> slots = new HashMap<>();
  private final Map<SlotId, SlotPresence[]> neighbours = new HashMap<>();

  public Presence(TableSpec table) {
    this.timing = table.readers().timing();
    for (TableSpec.SlotSpec slot : table.slots()) {
      slots.put(slot.id(), new SlotPresence(slot.id(), timing));
    }
    for (TableSpec.SlotSpec slot : table.slots()) {
      neighbours.put(
          slot.id(),
          table.slots().stream()
              .map(TableSpec.SlotSpec::id)
              .filter(other ->
                  other.isNeighbourOf(slot.id())
                      || table.radioNeighbours(slot.id()).contains(other))
              .map(this::at)
              .toArray(SlotPresence[]::new));
    }
  }

  /// Remembers what lay on the table before a restart. The same card seen again changes nothing;
  /// another card, or none, is told as if it had been moved now.
  @Override
  public void seed(Map<SlotId, CardRef> cards) {
    cards.forEach((slot, card) -> at(slot).remember(card));
  }

  /// Nothing to do: each slot's reader sees for itself what lies there.
  @Override
  public void remember(Map<SlotId, CardRef> cards) {}

  @Override
  public List<TimedChange> observe(Sighting sighting) {
    SlotPresence slot = at(sighting.slot());
    return switch (sighting) {
      case Sighting.Tag tag -> tag(slot, tag);
      case Sighting.Nothing nothing -> slot.nothing(nothing.atNanos());
      case Sighting.Noise noise -> slot.noise(noise.atNanos());
      case Sighting.Several several -> slot.several(several.atNanos());
      case Sighting.NoReader fault -> slot.noReader(fault);
      case Sighting.Restarting restarting -> slot.restarting(restarting.atNanos());
    };
  }

  private List<TimedChange> tag(SlotPresence slot, Sighting.Tag tag) {
    SlotPresence[] near = neighboursOf(tag.slot());
    if (slot.holds(tag)) {
      for (SlotPresence neighbour : near) {
        neighbour.caught(tag);
      }
      return slot.tag(tag, 1);
    }
    for (SlotPresence neighbour : near) {
      if (neighbour.holds(tag)) {
        slot.heard(tag);
        return neighbour.lost()
            ? slot.tag(tag, timing.sightsBeforeClaim())
            : slot.noise(tag.atNanos());
      }
    }
    return slot.tag(tag, slot.suspected(tag.atNanos()) ? timing.sightsBeforeClaim() : 1);
  }

  private SlotPresence[] neighboursOf(SlotId slot) {
    SlotPresence[] found = neighbours.get(slot);
    return found == null ? new SlotPresence[0] : found;
  }

  private SlotPresence at(SlotId slot) {
    SlotPresence found = slots.get(slot);
    if (found == null) {
      throw new IllegalArgumentException("No reader is described for slot " + slot);
    }
    return found;
  }
}
