package fr.tablee.table.nfc;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.TagContent;

/// One reader at a desk's pace: it waits for each answer, as a person waits for a card to be
/// written. The reader's chip must be at rest, and is again afterwards. Bus thread.
final class TagDesk implements Type2Memory {

  private static final int TYPE_2 = 0x00;

  private final ReaderChip chip;
  private final MonotonicClock clock;

  TagDesk(ReaderChip chip, MonotonicClock clock) {
    this.chip = chip;
    this.clock = clock;
  }

  /// Writes an identity on the one tag that lies there.
  WriteOutcome write(TagContent.Ours content, WritePolicy policy) {
    // A tag that is selected already would not hear the look.
    chip.beginHush();
    if (await() == Progress.FAILED) {
      return new WriteOutcome.NoReader(chip.fault().sentence());
    }
    chip.beginLook(true);
    if (await() == Progress.FAILED) {
      return new WriteOutcome.NoReader(chip.fault().sentence());
    }
    WriteOutcome outcome =
        switch (chip.answer()) {
          case ReaderAnswer.Tag tag when tag.sak() != TYPE_2 ->
              new WriteOutcome.Unfit(String.format("no Type 2 tag: SEL_RES %02X", tag.sak()));
          case ReaderAnswer.Tag _ -> new TagWriter(this).write(content, policy);
          case ReaderAnswer.Several _ -> new WriteOutcome.NotOneTag(2);
          case ReaderAnswer.Noise noise -> new WriteOutcome.Torn(noise.why());
          default -> new WriteOutcome.NotOneTag(0);
        };
    chip.beginHush();
    await();
    return outcome;
  }

  @Override
  public byte[] read(int page) throws TagLostException {
    chip.beginRead(page);
    if (exchange("READ of page " + page) instanceof ReaderAnswer.Memory memory) {
      return memory.bytes();
    }
    throw new TagLostException("READ of page " + page + " ended with " + chip.answer());
  }

  @Override
  public void write(int page, byte[] data) throws TagLostException {
    chip.beginWrite(page, data);
    if (!(exchange("WRITE of page " + page) instanceof ReaderAnswer.Done)) {
      throw new TagLostException("WRITE of page " + page + " ended with " + chip.answer());
    }
  }

  private ReaderAnswer exchange(String what) throws TagLostException {
    if (await() == Progress.FAILED) {
      throw new TagLostException(what + ": " + chip.fault().sentence());
    }
    return chip.answer();
  }

  private Progress await() {
    Progress progress = chip.poll();
    while (progress == Progress.WAITING) {
      clock.sleepUntil(chip.busyUntilNanos());
      progress = chip.poll();
    }
    return progress;
  }
}
