package fr.tablee.table.nfc;

import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
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
///              |  a near reader is lost, or hears two tags or only noise: as many sights in a row as a claim wants, then told
/// ```
final class ScannedSlot {

  private final SlotReader reader;
  private final int sightsBeforeClaim;
  private final List<ScannedSlot> owed = new ArrayList<>();
  private ScannedSlot[] near = {};
  private boolean wanted;
  private String told = "";
  private Sighting.@Nullable Tag held;
  private int heldSights;
  private boolean unwitnessed;

  /// @param sightsBeforeClaim sights in a row that count as much as the silence of all near readers
  ScannedSlot(SlotReader reader, int sightsBeforeClaim) {
    this.reader = reader;
    this.sightsBeforeClaim = sightsBeforeClaim;
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
    release(out);
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
      case Sighting.Tag _, Sighting.Nothing _ -> owed.remove(witness);
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
