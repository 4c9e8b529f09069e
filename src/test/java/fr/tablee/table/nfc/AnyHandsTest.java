package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.virtual.EmulatedPass;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random hands at a table whose readers break in every way, now here, now there. Whatever happens:
///
/// - a card is told placed only where its tag has lain since that slot's last news,
/// - a card is told lifted only where its tag has been away since it was told placed,
/// - once all readers are mended and the hands are still, what is told is what lies there.
class AnyHandsTest {

  private static final int CARDS = 18;
  private static final int CYCLES = 3_000;

  /// Longest back-off of a lost reader, and its three next faults' worth of cycles.
  private static final int QUIET = 300;

  /// A change may be told this many cycles after the hand has already gone on.
  private static final int MEMORY_CYCLES = 40;

  private final Map<EmulatedTag, CardRef> cards = new HashMap<>();
  private final Map<SlotId, List<Stay>> stays = new HashMap<>();

  /// A tag's time on a slot; `until` is the cycle in which it was taken away.
  private static final class Stay {
    private final EmulatedTag tag;
    private int until = Integer.MAX_VALUE;

    Stay(EmulatedTag tag) {
      this.tag = tag;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 10, 23, 111, 129, 312})
  void whatIsToldIsWhatLiesThereOnTheBoardOfPn532(long seed) {
    whatIsToldIsWhatLiesThere(EmulatedRoom.SPEC, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 10, 23, 111, 129, 312})
  void whatIsToldIsWhatLiesThereOnTheBoardOfMfrc522(long seed) {
    whatIsToldIsWhatLiesThere(EmulatedRoom.MFRC522, seed);
  }

  private void whatIsToldIsWhatLiesThere(TableSpec table, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    try (EmulatedRoom room = new EmulatedRoom(table, seed)) {
      List<EmulatedTag> tags = tags(room, random);
      room.cycles(3);
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        if (random.nextInt(4) == 0) {
          move(room, random, tags, cycle);
        }
        if (random.nextInt(60) == 0) {
          breakOne(room, random);
        }
        judge(room.cycles(1), "seed %d, cycle %d".formatted(seed, cycle), cycle);
      }
      for (SlotSpec slot : EmulatedRoom.SPEC.slots()) {
        room.table.fault(slot.id(), VirtualFault.NONE);
      }
      for (int cycle = CYCLES; cycle < CYCLES + QUIET; cycle++) {
        judge(room.cycles(1), "seed %d, cycle %d".formatted(seed, cycle), cycle);
      }
      assertThat(room.cardsTold()).as("seed %d", seed).isEqualTo(lying(room));
      assertThat(room.scanner().states().values()).as("seed %d", seed).containsOnly(ReaderState.OK);
      assertThat(room.cycles(200)).as("seed %d: quiet is quiet", seed).isEmpty();
      if (hasReset(table)) {
        assertThat(room.table.fieldOverlaps()).as("seed %d", seed).isZero();
      }
    }
  }

  /// Without a reset line nothing silences a chip that has gone deaf while its field stood.
  private static boolean hasReset(TableSpec table) {
    return table.slots().getFirst().select() instanceof ReaderSelect.Decoded(var decoder, var _)
        && decoder.resetBcm().isPresent();
  }

  private List<EmulatedTag> tags(EmulatedRoom room, SplittableRandom random) {
    List<EmulatedTag> tags = new ArrayList<>();
    for (int i = 0; i < CARDS; i++) {
      EmulatedTag tag = room.card("essai/carte-" + i);
      cards.put(tag, CardRef.parse("essai/carte-" + i));
      tags.add(tag);
    }
    byte[] pass = {0x08, (byte) random.nextInt(), 0x22, 0x33};
    tags.add(new EmulatedPass(pass));
    return tags;
  }

  private void move(EmulatedRoom room, SplittableRandom random, List<EmulatedTag> tags, int cycle) {
    List<SlotSpec> slots = EmulatedRoom.SPEC.slots();
    SlotId slot = slots.get(random.nextInt(slots.size())).id();
    if (random.nextInt(3) == 0) {
      room.table.lift(slot);
      room.table.tags(slot).forEach(tag -> leave(tag, cycle));
      for (Stay stay : stays.getOrDefault(slot, List.of())) {
        stay.until = Math.min(stay.until, cycle);
      }
      return;
    }
    EmulatedTag tag = tags.get(random.nextInt(tags.size()));
    if (room.table.tags(slot).contains(tag)) {
      return;
    }
    // Two tags on one slot now and then; most hands look first.
    if (!room.table.tags(slot).isEmpty() && random.nextInt(6) != 0) {
      return;
    }
    leave(tag, cycle);
    room.table.put(slot, tag);
    stays.computeIfAbsent(slot, _ -> new ArrayList<>()).add(new Stay(tag));
  }

  private void leave(EmulatedTag tag, int cycle) {
    for (List<Stay> there : stays.values()) {
      for (Stay stay : there) {
        if (stay.tag == tag) {
          stay.until = Math.min(stay.until, cycle);
        }
      }
    }
  }

  private static void breakOne(EmulatedRoom room, SplittableRandom random) {
    List<SlotSpec> slots = EmulatedRoom.SPEC.slots();
    SlotId slot = slots.get(random.nextInt(slots.size())).id();
    VirtualFault[] faults = VirtualFault.values();
    VirtualFault fault = faults[random.nextInt(faults.length)];
    room.table.fault(slot, random.nextInt(3) == 0 ? VirtualFault.NONE : fault);
  }

  /// Holds what was told against what the hands did.
  private void judge(List<TableChange> told, String when, int cycle) {
    for (TableChange change : told) {
      if (change instanceof CardPlaced(SlotId slot, CardRef card)) {
        assertThat(stays.getOrDefault(slot, List.of()))
            .as("%s: %s is told on %s", when, card, slot)
            .anyMatch(
                stay -> card.equals(cards.get(stay.tag)) && stay.until >= cycle - MEMORY_CYCLES);
      } else if (change instanceof CardLifted(SlotId slot, CardRef card)) {
        List<Stay> there = stays.getOrDefault(slot, List.of());
        boolean alone = there.stream().filter(stay -> stay.until > cycle).count() <= 1;
        boolean still =
            there.stream().anyMatch(stay -> card.equals(cards.get(stay.tag)) && stay.until > cycle);
        boolean awayBefore =
            there.stream()
                .anyMatch(stay -> card.equals(cards.get(stay.tag)) && stay.until <= cycle);
        assertThat(!still || !alone || awayBefore)
            .as("%s: %s is told lifted from %s, where it lies", when, card, slot)
            .isTrue();
      }
    }
  }

  private Map<SlotId, CardRef> lying(EmulatedRoom room) {
    Map<SlotId, CardRef> lying = new HashMap<>();
    for (SlotSpec slot : EmulatedRoom.SPEC.slots()) {
      List<EmulatedTag> tags = room.table.tags(slot.id());
      if (tags.size() == 1 && cards.containsKey(tags.getFirst())) {
        lying.put(slot.id(), cards.get(tags.getFirst()));
      }
    }
    return lying;
  }
}
