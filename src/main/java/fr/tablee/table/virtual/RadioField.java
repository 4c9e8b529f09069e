package fr.tablee.table.virtual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The space over one reader's antenna: the tags that lie there and the field that feeds them.
///
/// Control threads lay tags down and take them away by replacing the array of stays, under the
/// table's lock. The bus thread reads that array and alone moves the tags' states.
///
/// Faults that are here: weak, where a tag half out of the field misses calls, and crosstalk, where
/// an empty slot hears a neighbour's tag for the time that the field stands.
final class RadioField {

  private static final Lying[] NOBODY = {};

  private final Mischief mischief;
  private List<RadioField> neighbours = List.of();
  private LongConsumer chip = _ -> {};
  private volatile Lying[] lying = NOBODY;
  private Lying[] echo = NOBODY;
  private VirtualFault felt = VirtualFault.NONE;
  private boolean on;
  private long number;
  private int collisions;
  private volatile int overlaps;

  RadioField(Mischief mischief) {
    this.mischief = mischief;
  }

  /// Says which fields this one must never stand together with. Once, before the first transfer.
  void neighbours(List<RadioField> near) {
    neighbours = List.copyOf(near);
  }

  /// Says how to have this field's chip end what it should have ended by a moment: chips are
  /// emulated when somebody looks, and a neighbour's field is a look. Once, before the first
  /// transfer.
  void chip(LongConsumer endWhatIsDue) {
    chip = endWhatIsDue;
  }

  // What lies here: control threads, one at a time.

  void lay(EmulatedTag tag) {
    Lying[] before = lying;
    Lying[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = new Lying(tag);
    lying = after;
  }

  boolean take(EmulatedTag tag) {
    List<Lying> left = new ArrayList<>();
    for (Lying stay : lying) {
      if (stay.tag != tag) {
        left.add(stay);
      }
    }
    boolean taken = left.size() < lying.length;
    lying = left.toArray(NOBODY);
    return taken;
  }

  void clear() {
    lying = NOBODY;
  }

  /// What lies here, oldest first. Any thread.
  List<EmulatedTag> tags() {
    List<EmulatedTag> tags = new ArrayList<>();
    for (Lying stay : lying) {
      tags.add(stay.tag);
    }
    return List.copyOf(tags);
  }

  // The field: bus thread.

  boolean isOn() {
    return on;
  }

  // One thread writes the count.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void switchOn(long nowNanos) {
    if (!on) {
      on = true;
      number++;
      for (RadioField near : neighbours) {
        near.chip.accept(nowNanos);
        overlaps += near.on ? 1 : 0;
      }
      listen();
    }
  }

  void switchOff() {
    on = false;
    echo = NOBODY;
  }

  /// Off and on again: every tag loses what it knew.
  void blink() {
    number++;
    listen();
  }

  /// How often this field came on while a neighbour's stood. Any thread.
  int overlaps() {
    return overlaps;
  }

  /// How the reader is broken from now on.
  void feel(VirtualFault fault) {
    felt = fault;
    if (fault == VirtualFault.UNPLUGGED) {
      switchOff();
    }
  }

  private void listen() {
    echo = NOBODY;
    if (felt == VirtualFault.CROSSTALK && !neighbours.isEmpty() && mischief.reachesOver()) {
      Lying[] near = neighbours.get(mischief.oneOf(neighbours.size())).lying;
      if (near.length > 0) {
        echo = new Lying[] {new Lying(EchoTag.of(near[0].tag, mischief))};
      }
    }
  }

  /// What the field reaches: what lies here, or else what echoes from a neighbour.
  private Lying[] reached() {
    Lying[] own = lying;
    return own.length > 0 ? own : echo;
  }

  private boolean hears() {
    return felt != VirtualFault.WEAK || !mischief.missesTheCall();
  }

  /// The tags that hear a frame now; for chips whose host speaks to tags itself. A tag half out of
  /// the field may miss a call, or break off in an exchange.
  ///
  /// @param call whether the frame is REQA or WUPA
  List<EmulatedTag> audience(boolean call) {
    List<EmulatedTag> hearing = new ArrayList<>();
    if (on) {
      for (Lying stay : reached()) {
        stay.tag.feel(stay, number);
        if (call ? hears() : !breaksOff(stay.tag)) {
          hearing.add(stay.tag);
        }
      }
    }
    return hearing;
  }

  private boolean breaksOff(EmulatedTag tag) {
    boolean broken = felt == VirtualFault.WEAK && mischief.breaksOff();
    if (broken) {
      tag.relapse();
    }
    return broken;
  }

  /// Collisions that the last [#activate()] had to resolve.
  int collisions() {
    return collisions;
  }

  /// REQA, then anticollision and SELECT level by level, as ISO/IEC 14443-3 clause 6.5 has it.
  ///
  /// @return the tag that is now ACTIVE, or null where nobody answered
  @Nullable Lying activate() {
    collisions = 0;
    Lying[] here = reached();
    long candidates = 0;
    for (int i = 0; i < here.length && i < Long.SIZE; i++) {
      EmulatedTag tag = here[i].tag;
      tag.feel(here[i], number);
      if (hears() && tag.request()) {
        candidates |= 1L << i;
      }
    }
    for (int level = 1; candidates != 0; level++) {
      candidates = resolve(here, candidates, level);
      // Equal numbers stay together and all hear the SELECT; the first speaks for them.
      boolean complete = false;
      for (long left = candidates; left != 0; left &= (left - 1)) {
        complete = here[Long.numberOfTrailingZeros(left)].tag.select(level);
      }
      if (complete) {
        return here[Long.numberOfTrailingZeros(candidates)];
      }
    }
    return null;
  }

  /// REQA, then SELECT of this number at each of its levels; all other tags fall back.
  ///
  /// @return the tag that is now ACTIVE, or null where none has that number
  @Nullable Lying activate(byte[] uid, int length) {
    collisions = 0;
    Lying found = null;
    for (Lying stay : reached()) {
      EmulatedTag tag = stay.tag;
      tag.feel(stay, number);
      if (!hears() || !tag.request()) {
        continue;
      }
      if (!tag.hasNumber(uid, length)) {
        tag.relapse();
      } else if (tag.select(1) || tag.select(2)) {
        found = stay;
      }
    }
    return found;
  }

  /// Anticollision: bit by bit, lowest first; where both values are sent the reader goes on with 1
  /// and the others fall back.
  private long resolve(Lying[] here, long candidates, int level) {
    if ((candidates & (candidates - 1)) == 0) {
      return candidates;
    }
    long kept = candidates;
    for (int bit = 0; bit < 40; bit++) {
      long ones = 0;
      for (long left = kept; left != 0; left &= (left - 1)) {
        int i = Long.numberOfTrailingZeros(left);
        ones |= ((here[i].tag.cascade(level) >> bit) & 1) << i;
      }
      if (ones != 0 && ones != kept) {
        collisions++;
        for (long lost = kept & ~ones; lost != 0; lost &= (lost - 1)) {
          here[Long.numberOfTrailingZeros(lost)].tag.relapse();
        }
        kept = ones;
      }
    }
    return kept;
  }

  /// Wakes a tag that was put to HALT and selects it again by its number.
  ///
  /// @return whether it is still there and ACTIVE
  boolean reselect(Lying stay) {
    if (!present(stay)) {
      return false;
    }
    EmulatedTag tag = stay.tag;
    tag.feel(stay, number);
    return tag.active() || (tag.wakeUp() && (tag.select(1) || tag.select(2)));
  }

  /// Sends a command to a selected tag.
  ///
  /// @return as [EmulatedTag#answer]; [EmulatedTag#SILENT] when it is not there any more
  int exchange(Lying stay, byte[] command, int from, int length, byte[] answer) {
    if (!on || !present(stay)) {
      return EmulatedTag.SILENT;
    }
    stay.tag.feel(stay, number);
    if (felt == VirtualFault.WEAK && mischief.breaksOff()) {
      stay.tag.relapse();
      return EmulatedTag.SILENT;
    }
    return stay.tag.exchange(command, from, length, answer);
  }

  /// HLTA to a selected tag.
  void halt(Lying stay) {
    if (on && present(stay)) {
      stay.tag.feel(stay, number);
      stay.tag.halt();
    }
  }

  private boolean present(Lying stay) {
    for (Lying here : reached()) {
      if (here == stay) {
        return true;
      }
    }
    return false;
  }
}
