package fr.tablee.app.tag;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.TagScanner;
import fr.tablee.table.nfc.WriteOutcome;
import fr.tablee.table.nfc.WritePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place where one tag at a time is laid down, read and written: the lectern of a table, or a
/// desk reader. One thread.
public final class TagStation {

  private static final SlotId PLACE = SlotId.LECTERN;

  /// The same tag in so many looks in a row lies still.
  private static final int STILL = 2;

  private static final int GONE = 3;

  /// What was found within the time.
  sealed interface Found {

    /// One tag, lying still.
    record OneTag(TagContent content) implements Found {}

    /// Two tags or more.
    record Several() implements Found {}

    /// Nobody came.
    record Nobody() implements Found {}

    /// The reader does not answer.
    record NoReader(String reason) implements Found {}
  }

  private final TagScanner scanner;
  private final MonotonicClock clock;

  public TagStation(TagScanner scanner, MonotonicClock clock) {
    this.scanner = scanner;
    this.clock = clock;
  }

  /// Waits for a tag.
  Found await(long longestNanos) {
    long deadline = clock.nanos() + longestNanos;
    Optional<Sighting> before = Optional.empty();
    int alike = 0;
    while (clock.nanos() < deadline) {
      Optional<Sighting> now = look();
      if (now.isEmpty()) {
        continue;
      }
      alike = before.filter(one -> alike(one, now.get())).isPresent() ? alike + 1 : 1;
      before = now;
      int same = alike;
      switch (now.get()) {
        case Sighting.Tag tag when same >= STILL -> {
          return new Found.OneTag(tag.content());
        }
        case Sighting.Several _ when same >= STILL -> {
          return new Found.Several();
        }
        case Sighting.NoReader lost when isLost() -> {
          return new Found.NoReader(lost.reason());
        }
        default -> {
          // Not yet.
        }
      }
    }
    return new Found.Nobody();
  }

  /// Waits until nothing lies there.
  void awaitGone(long longestNanos) {
    long deadline = clock.nanos() + longestNanos;
    int nothing = 0;
    while (nothing < GONE && clock.nanos() < deadline) {
      nothing = look().filter(Sighting.Nothing.class::isInstance).isPresent() ? nothing + 1 : 0;
    }
  }

  /// Writes on the tag that lies there.
  WriteOutcome write(TagContent.Ours content, WritePolicy policy) {
    return scanner.write(PLACE, content, policy, _ -> {});
  }

  private boolean isLost() {
    return scanner.states().get(PLACE) == ReaderState.LOST;
  }

  private Optional<Sighting> look() {
    List<Sighting> seen = new ArrayList<>();
    scanner.cycle(sighting -> {
      if (sighting.slot().equals(PLACE)) {
        seen.add(sighting);
      }
    });
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast());
  }

  private static boolean alike(Sighting one, Sighting other) {
    if (one instanceof Sighting.Tag before && other instanceof Sighting.Tag now) {
      return before.uid().equals(now.uid()) && before.content().equals(now.content());
    }
    return one.getClass().equals(other.getClass());
  }
}
