package fr.tablee.table;

/// What one poll of one reader said. Presence folds these into [TableChange]s.
public sealed interface Sighting {

  SlotId slot();

  /// Monotonic time at which the answer was complete.
  long atNanos();

  /// One tag answered.
  ///
  /// @param uid the tag's number in upper-case hex, kept in memory only
  /// @param content what its memory says; of a number that was read before, what it said then,
  ///   until its memory is read again a moment later
  /// @param faint whether it kept silent to the first call of this look: it lies askew, or half out
  ///   of the field
  record Tag(SlotId slot, long atNanos, String uid, TagContent content, boolean faint)
      implements Sighting {

    /// One that answered the first call.
    public Tag(SlotId slot, long atNanos, String uid, TagContent content) {
      this(slot, atNanos, uid, content, false);
    }

    /// The same tag, as what it really stands for.
    public Tag meaning(TagContent other) {
      return new Tag(slot, atNanos, uid, other, faint);
    }

    /// The same, heard only when called again.
    public Tag heardFaintly() {
      return new Tag(slot, atNanos, uid, content, true);
    }

    /// Whether it is the same tag and says the same.
    boolean sameTag(Tag other) {
      return uid.equals(other.uid) && content.equals(other.content);
    }
  }

  /// A clean "nothing answered": the only sighting that counts towards removal.
  record Nothing(SlotId slot, long atNanos) implements Sighting {}

  /// Something answered that cannot be read (CRC, parity, torn frame): proves neither presence nor
  /// absence.
  record Noise(SlotId slot, long atNanos) implements Sighting {}

  /// More than one tag answered.
  record Several(SlotId slot, long atNanos) implements Sighting {}

  /// The reader itself gave no sense.
  ///
  /// @param reason for the maker's log, in English
  /// @param givenUp whether it will be left alone for a while: the slot has no reader now
  record NoReader(SlotId slot, long atNanos, String reason, boolean givenUp) implements Sighting {

    /// One trouble, which may pass.
    public NoReader(SlotId slot, long atNanos, String reason) {
      this(slot, atNanos, reason, false);
    }
  }

  /// The reader answers again after faults and is being set up; its next sighting tells what lies
  /// there.
  record Restarting(SlotId slot, long atNanos) implements Sighting {}
}
