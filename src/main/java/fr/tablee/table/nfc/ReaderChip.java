package fr.tablee.table.nfc;

/// One reader chip, of whatever make, in steps that never wait: one thread keeps many of them at
/// work.
///
/// ```java
/// chip.beginLook(false);
/// while ((progress = chip.poll()) == Progress.WAITING) clock.sleepUntil(chip.busyUntilNanos());
/// switch (chip.answer()) { case ReaderAnswer.Tag tag -> ...; ... }
/// ```
///
/// One thing at a time: a `begin` ends what was under way. Which answers each can give stands
/// beside it; each can also end in `FAILED` with a [#fault()]. Bus thread.
interface ReaderChip {

  /// Brings the chip from any state to readiness, by its reset line where one is wired; its field
  /// is off then. `Ready`.
  void beginStart();

  /// Switches the field on, gives tags the time to wake, and selects the tag that lies there.
  /// `Nothing`, `Tag`, `Several`, `Noise`. The field stays on.
  ///
  /// @param occupied whether a tag is expected: the chip then also makes sure that there is no
  ///   second one, if that costs it time
  void beginLook(boolean occupied);

  /// Looks for the one tag of that number, which lay here a moment ago, without asking all others
  /// for theirs. `Nothing` says only that this tag keeps silent; otherwise as [#beginLook]. The
  /// field stays on.
  default void beginSelect(TagUid uid) {
    beginLook(false);
  }

  /// READ: four pages from this one on of the tag that the last look selected. `Memory`, `Nothing`,
  /// `Refused`, `Noise`.
  void beginRead(int page);

  /// READ of page 0 of the tag that the last look selected: whether it still lies there, its number
  /// and its lock bits in one short exchange. The field must not have been off since. As
  /// [#beginRead].
  default void beginPing() {
    beginRead(0);
  }

  /// WRITE: one page of the tag that the last look selected. `Done`, `Nothing`, `Refused`, `Noise`.
  ///
  /// @param data 4 bytes
  void beginWrite(int page, byte[] data);

  /// Switches the field off: tags lose their power and their state. `Done`.
  void beginHush();

  /// Asks the chip who it is and whether it still has its settings. `Ready`.
  void beginHealth();

  /// Whether the chip has surely taken what was begun, so that it will be done whatever happens to
  /// its answer.
  default boolean heard() {
    return false;
  }

  /// Drops what is under way; the chip takes the next `begin` at once.
  void abort();

  /// Looks at the chip if it is time to.
  Progress poll();

  /// Before this moment a look would be for nothing.
  long busyUntilNanos();

  /// When an answer is there at the latest, if nothing is wrong.
  long dueNanos();

  /// The answer, after `ANSWERED`.
  ReaderAnswer answer();

  /// When that answer was complete.
  long answeredNanos();

  /// How long the chip itself took over the last question for its health, without what the look
  /// that found the answer came late.
  long tookNanos();

  /// How many spoilt frames were asked for again since this was last called.
  int takeRepeats();

  /// What went wrong, after `FAILED`.
  ReaderFault fault();
}
