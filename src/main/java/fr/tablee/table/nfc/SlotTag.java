package fr.tablee.table.nfc;

import fr.tablee.table.ReaderTiming;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.util.Optional;

/// What a slot's reader knows of the tag that lies there, and how far it has got in reading it. Bus
/// thread.
///
/// ```
/// found, number known to the table   told at once with what it said before, then read
/// found, number new                  told when it has been read
/// reading broken off                 once more in the same look, then noise: the next look goes on
/// reading refused (NAK)              a few looks, then foreign
/// page 0 says another number         noise: the number was mangled on its way, as a neighbour's can be
/// ```
final class SlotTag {

  /// A silence in the middle of a reading says less than a refusal: so many count as one.
  private static final int SILENCES_PER_REFUSAL = 4;

  private final SlotId slot;
  private final ReaderTiming timing;
  private final TagMemory memory;
  private final TagReading reading = new TagReading();

  private Optional<KnownTag> known = Optional.empty();
  private TagUid fresh = new TagUid("");
  private boolean unreadable;
  private boolean mangled;
  private boolean triedAgain;
  private int failures;
  private int misses;

  SlotTag(SlotId slot, ReaderTiming timing, TagMemory memory) {
    this.slot = slot;
    this.timing = timing;
    this.memory = memory;
  }

  /// The tag that was read, until it has been missed so often that it must be gone.
  Optional<KnownTag> known() {
    return known;
  }

  boolean isKnown(TagUid uid) {
    return known.isPresent() && known.get().uid().equals(uid);
  }

  /// Whether it was given up as unreadable; worth another try now and then.
  boolean unreadable() {
    return unreadable;
  }

  /// Whether these are pages 0 to 3 of the known tag.
  boolean isOf(ReaderAnswer.Memory page0) {
    return known.isPresent() && TagReading.bears(page0.bytes(), known.get().uid());
  }

  void seen() {
    misses = 0;
  }

  /// A tag that is gone for good may come back with other memory.
  void missed() {
    if (++misses >= timing.missesBeforeLift()) {
      forget();
    }
  }

  /// Forgets the tag, so that its memory is read again.
  void forget() {
    known = Optional.empty();
    unreadable = false;
    misses = 0;
  }

  /// Begins to read a tag.
  ///
  /// @return what can be told before, where the table has read that number already
  Optional<Sighting> begin(TagUid uid, long nowNanos) {
    if (!uid.equals(fresh)) {
      fresh = uid;
      failures = 0;
    }
    triedAgain = false;
    mangled = false;
    reading.begin(uid);
    return memory.of(uid).map(card -> new KnownTag(uid, card).sighting(slot, nowNanos));
  }

  /// The number of the tag that is being read.
  TagUid fresh() {
    return fresh;
  }

  int nextPage() {
    return reading.nextPage();
  }

  /// Takes in what a READ gave.
  ///
  /// @return whether another READ is needed
  boolean wantsMore(ReaderAnswer.Memory pages) {
    mangled = !reading.take(pages);
    return !mangled && reading.wantsMore();
  }

  /// The reading is at its end.
  Sighting read(long nowNanos) {
    if (mangled) {
      return failed(1, "its memory bears another number", nowNanos);
    }
    TagContent content = reading.content();
    memory.read(fresh, content);
    return knows(fresh, content, nowNanos);
  }

  /// The tag said no to a READ.
  Sighting refused(long nowNanos) {
    return failed(SILENCES_PER_REFUSAL, "its memory is guarded", nowNanos);
  }

  /// The tag fell silent in the middle, and again.
  Sighting brokenOff(long nowNanos) {
    return failed(1, "unreadable memory", nowNanos);
  }

  /// Whether a reading that broke off may go on after another SELECT: once in each look.
  boolean mayTryAgain() {
    boolean may = !triedAgain;
    triedAgain = true;
    return may;
  }

  Sighting knows(TagUid uid, TagContent content, long nowNanos) {
    KnownTag tag = new KnownTag(uid, content);
    known = Optional.of(tag);
    unreadable = false;
    misses = 0;
    failures = 0;
    return tag.sighting(slot, nowNanos);
  }

  private Sighting failed(int weight, String why, long nowNanos) {
    failures += weight;
    misses = 0;
    if (failures < timing.failedReadsBeforeForeign() * SILENCES_PER_REFUSAL) {
      return new Sighting.Noise(slot, nowNanos);
    }
    // A card that was read before, and only keeps silent now, is still that card.
    Optional<TagContent.Identity> before = weight == 1 ? memory.of(fresh) : Optional.empty();
    TagContent content = before.isPresent() ? before.get() : new TagContent.Foreign(why);
    Sighting sighting = knows(fresh, content, nowNanos);
    unreadable = true;
    return sighting;
  }
}
