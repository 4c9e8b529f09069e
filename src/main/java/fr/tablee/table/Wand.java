package fr.tablee.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Senses a table whose one reader is held to cards and to the tags in the mat: turns what that
/// reader sees into taps, and these by [TapFold] into cards placed and lifted. What a wand shows,
/// it shows as lying on the lectern. One for each table; pure but for its own state; the readers'
/// thread only.
///
/// - A tag counts as one tap from its first sight until nothing was seen several times in a row;
///   the same tag again at once is still the same tap.
/// - Noise neither begins nor ends a tap.
/// - A tag of nobody's is told as foreign, two at once as two cards, both while they are held
///   there. A card in hand is put away by a foreign tag and kept by two tags.
/// - A lost reader is told once, and that it is back; what lies on the board stays.
public final class Wand implements Sensing {

  /// A second tag is believed when seen this many times in a row.
  private static final int PAIR_SIGHTS = 2;

  private final TapFold fold;
  private final TapTiming timing;
  private final int faultsBeforeLost;
  private final long repeatNanos;

  private Optional<Sighting.Tag> under = Optional.empty();
  private Optional<Sighting.Tag> last = Optional.empty();
  private Optional<TableChange> odd = Optional.empty();
  private int misses;
  private int pairs;
  private int faults;
  private boolean lost;

  Wand(TableSpec table, Kit.Wand kit) {
    this.timing = kit.taps();
    this.faultsBeforeLost = kit.reader().faultsBeforeLost();
    this.repeatNanos = timing.repeatMillis() * 1_000_000L;
    this.fold =
        new TapFold(
            table.slots().stream()
                .map(TableSpec.SlotSpec::id)
                .filter(slot -> !slot.isLectern())
                .collect(Collectors.toSet()),
            timing.secondTapMillis());
  }

  @Override
  public void seed(Map<SlotId, CardRef> cards) {
    fold.seed(cards);
  }

  @Override
  public void remember(Map<SlotId, CardRef> cards) {
    fold.remember(cards);
  }

  @Override
  public List<TimedChange> observe(Sighting sighting) {
    long now = sighting.atNanos();
    List<TableChange> changes = new ArrayList<>();
    switch (sighting) {
      case Sighting.Tag tag -> {
        answered(changes);
        tag(tag, changes);
      }
      case Sighting.Nothing _ -> {
        answered(changes);
        pairs = 0;
        if (++misses >= timing.missesBeforeGone()) {
          under = Optional.empty();
          clear(changes);
        }
      }
      case Sighting.Several _ -> {
        answered(changes);
        misses = 0;
        fold.held(now);
        if (++pairs == PAIR_SIGHTS) {
          tell(new TableChange.TwoCards(SlotId.LECTERN), changes);
        }
      }
      case Sighting.Noise _ -> answered(changes);
      case Sighting.NoReader _ -> {
        if (++faults >= faultsBeforeLost && !lost) {
          lost = true;
          changes.add(new TableChange.ReaderLost(SlotId.LECTERN));
        }
      }
      case Sighting.Restarting _ -> {
        if (lost) {
          changes.add(new TableChange.ReaderRecovering(SlotId.LECTERN));
        }
      }
    }
    changes.addAll(fold.passed(now));
    return changes.stream().map(change -> new TimedChange(now, change)).toList();
  }

  private void tag(Sighting.Tag tag, List<TableChange> changes) {
    misses = 0;
    pairs = 0;
    boolean known = fold.knows(tag.content());
    boolean held = under.filter(tag::sameTag).isPresent();
    boolean repeated = known && last.filter(tag::sameTag).filter(one -> soon(one, tag)).isPresent();
    under = Optional.of(tag);
    last = under;
    if (held || repeated) {
      fold.held(tag.atNanos());
      odd.filter(TableChange.TwoCards.class::isInstance).ifPresent(_ -> clear(changes));
      return;
    }
    clear(changes);
    if (known) {
      changes.addAll(fold.tap(tag.content(), tag.atNanos()));
    } else {
      changes.addAll(fold.foreign(tag.atNanos()));
      tell(new TableChange.ForeignPlaced(SlotId.LECTERN), changes);
    }
  }

  private boolean soon(Sighting.Tag before, Sighting.Tag now) {
    return now.atNanos() - before.atNanos() < repeatNanos;
  }

  private void tell(TableChange change, List<TableChange> changes) {
    clear(changes);
    odd = Optional.of(change);
    changes.add(change);
  }

  private void clear(List<TableChange> changes) {
    odd.ifPresent(_ -> changes.add(new TableChange.Cleared(SlotId.LECTERN)));
    odd = Optional.empty();
  }

  private void answered(List<TableChange> changes) {
    faults = 0;
    if (lost) {
      lost = false;
      changes.add(new TableChange.ReaderBack(SlotId.LECTERN));
    }
  }
}
