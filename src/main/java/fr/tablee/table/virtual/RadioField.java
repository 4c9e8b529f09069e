package fr.tablee.table.virtual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The space over one reader's antenna: the tags that lie there and the field that feeds them.
///
/// Control threads lay tags down and take them away by replacing the array of stays, under the
/// table's lock. The bus thread reads that array and alone moves the tags' states.
final class RadioField {

  private static final Lying[] NOBODY = {};

  private volatile Lying[] lying = NOBODY;
  private boolean on;
  private long number;
  private int collisions;

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

  void switchOn() {
    if (!on) {
      on = true;
      number++;
    }
  }

  void switchOff() {
    on = false;
  }

  /// Off and on again: every tag loses what it knew.
  void blink() {
    number++;
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
    Lying[] here = lying;
    long candidates = 0;
    for (int i = 0; i < here.length && i < Long.SIZE; i++) {
      EmulatedTag tag = here[i].tag;
      tag.feel(here[i], number);
      if (tag.request()) {
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
    for (Lying here : lying) {
      if (here == stay) {
        return true;
      }
    }
    return false;
  }
}
