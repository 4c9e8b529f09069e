package fr.tablee.table.nfc;

import fr.tablee.table.ReaderState;
import fr.tablee.table.ReaderTiming;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A slot's reader among those that its field could disturb, and that could hear its tag. Bus
/// thread.
///
/// A tag that is new here is not told before each near reader has had a look since: the one that it
/// really lies on would hear it too, and then it is cross-talk.
///
/// ```
///  new tag       near ones looked, none has it          told
/// ---------> held -------------------------------------------->
///              |  a near one has it too                 noise
///              +---------------------------------------------->
///              |  a near reader is lost, hears two tags, or one where it has just heard this:
///              |  as many sights in a row as a claim wants, then told
/// ```
final class ScannedSlot {

  private final SlotReader reader;
  private final int sightsBeforeClaim;
  private final int sightsBeforeForgetting;
  private final Map<String, Integer> heardLately = new HashMap<>();
  private int sightsSincePair = Integer.MAX_VALUE / 2;
  private final List<ScannedSlot> owed = new ArrayList<>();
  private ScannedSlot[] near = {};
  private boolean wanted;
  private String told = "";
  private Sighting.@Nullable Tag held;
  private int heldSights;
  private boolean unwitnessed;

  /// @param timing says how many sights in a row count as much as the silence of all near readers
  ScannedSlot(SlotReader reader, ReaderTiming timing) {
    this.reader = reader;
    this.sightsBeforeClaim = timing.sightsBeforeClaim();
    this.sightsBeforeForgetting = timing.unsteadyMissesBeforeLift();
  }

  /// Says whose fields must never stand together with this one's. Once.
  void near(List<SlotId> ids, Map<SlotId, ScannedSlot> all) {
    near =
        all.entrySet().stream()
            .filter(other -> ids.contains(other.getKey()))
            .map(Map.Entry::getValue)
            .toArray(ScannedSlot[]::new);
  }

  SlotReader reader() {
    return reader;
  }

  /// Says whether a look is owed to this slot.
  void want(boolean look) {
    wanted = look;
  }

  boolean wanted() {
    return wanted;
  }

  /// Whether no field stands near.
  boolean isClear() {
    for (ScannedSlot neighbour : near) {
      if (neighbour.reader.fieldMayStand()) {
        return false;
      }
    }
    return true;
  }

  boolean isDueBefore(ScannedSlot other) {
    return reader.healthDueNanos() < other.reader.healthDueNanos();
  }

  /// Whether all that hinders a look here is busy with something short that is not overdue: its own
  /// reader with a question, a near one with switching its field off.
  boolean soonFree(long nowNanos) {
    if (!reader.soonResting(nowNanos)) {
      return false;
    }
    for (ScannedSlot neighbour : near) {
      if (neighbour.reader.fieldMayStand() && !neighbour.reader.soonResting(nowNanos)) {
        return false;
      }
    }
    return true;
  }

  /// Takes in what this slot's reader saw, and passes on what can be told.
  void receive(Sighting sighting, Consumer<Sighting> out) {
    if (sighting instanceof Sighting.Tag tag && near.length > 0 && !told.equals(tag.uid())) {
      hold(tag);
    } else {
      pass(sighting, out);
    }
    for (ScannedSlot neighbour : near) {
      neighbour.witnessed(this, sighting, out);
    }
    remember(sighting);
    release(out);
  }

  /// Keeps the numbers that were heard here in the last looks at one tag. Of two tags that lie here
  /// a look may tell now the one and now the other.
  private void remember(Sighting sighting) {
    if (near.length == 0) {
      return;
    }
    if (sighting instanceof Sighting.Several) {
      sightsSincePair = 0;
    } else if (sighting instanceof Sighting.Tag tag) {
      sightsSincePair++;
      heardLately.replaceAll((_, sights) -> sights + 1);
      heardLately.values().removeIf(sights -> sights > sightsBeforeForgetting);
      heardLately.put(tag.uid(), 0);
    } else if (sighting instanceof Sighting.Nothing && !reader.knowsATag()) {
      heardLately.clear();
    }
  }

  /// Whether this number may lie here under the tag that the last look has told.
  private boolean mayHide(String uid) {
    return sightsSincePair <= sightsBeforeForgetting || heardLately.containsKey(uid);
  }

  private void hold(Sighting.Tag tag) {
    if (held == null || !held.uid().equals(tag.uid())) {
      heldSights = 0;
      unwitnessed = false;
      owed.clear();
      for (ScannedSlot neighbour : near) {
        if (neighbour.reader.state() == ReaderState.LOST) {
          unwitnessed = true;
        } else {
          owed.add(neighbour);
          neighbour.want(true);
        }
      }
    }
    heldSights += held == null || held.atNanos() != tag.atNanos() ? 1 : 0;
    held = tag;
  }

  private void pass(Sighting sighting, Consumer<Sighting> out) {
    switch (sighting) {
      case Sighting.Tag tag -> {
        told = tag.uid();
        held = null;
      }
      case Sighting.Nothing _ -> {
        held = null;
        told = reader.knowsATag() ? told : "";
      }
      case Sighting.Several _ -> held = null;
      case Sighting.Noise _, Sighting.NoReader _, Sighting.Restarting _ -> {}
    }
    out.accept(sighting);
  }

  /// A near reader has looked, or cannot.
  private void witnessed(ScannedSlot witness, Sighting sighting, Consumer<Sighting> out) {
    Sighting.Tag mine = held;
    if (mine == null || !owed.contains(witness)) {
      return;
    }
    switch (sighting) {
      case Sighting.Tag tag when tag.uid().equals(mine.uid()) -> {
        held = null;
        out.accept(new Sighting.Noise(mine.slot(), mine.atNanos()));
      }
      case Sighting.Nothing _ -> owed.remove(witness);
      case Sighting.Tag _ -> {
        owed.remove(witness);
        unwitnessed |= witness.mayHide(mine.uid());
      }
      case Sighting.Several _ -> {
        // It may be one of them: their numbers are not known.
        owed.remove(witness);
        unwitnessed = true;
      }
      case Sighting.NoReader fault when fault.givenUp() -> {
        owed.remove(witness);
        unwitnessed = true;
      }
      // Noise may be this very tag, ill understood: only a clean look says that it is not there.
      case Sighting.Noise _, Sighting.NoReader _, Sighting.Restarting _ -> {}
    }
    release(out);
  }

  private void release(Consumer<Sighting> out) {
    Sighting.Tag mine = held;
    if (mine != null && ((owed.isEmpty() && !unwitnessed) || heldSights >= sightsBeforeClaim)) {
      pass(mine, out);
    }
  }
}
