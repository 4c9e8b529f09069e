package fr.tablee.table.nfc;

import fr.tablee.table.CardRef;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.nfc.Pn532.Progress;

/// One reader at a desk's pace: it waits for each answer, as a person waits for a card to be
/// written. The reader's chip must be at rest, and is again afterwards. Bus thread.
final class TagDesk implements Type2Memory {

  private static final long ACTIVATION_NANOS = 12_000_000;
  private static final long READ_NANOS = 2_200_000;
  private static final long WRITE_NANOS = 5_000_000;
  private static final long SETTING_NANOS = 200_000;

  private final Pn532 chip;
  private final MonotonicClock clock;

  TagDesk(Pn532 chip, MonotonicClock clock) {
    this.chip = chip;
    this.clock = clock;
  }

  /// Writes an identity on the one tag that lies there.
  WriteOutcome write(CardRef card) {
    if (await(Pn532Command.LIST_TWO, ACTIVATION_NANOS) == Progress.FAILED) {
      return new WriteOutcome.NoReader(chip.fault().sentence());
    }
    int tags = chip.complete().targets();
    WriteOutcome outcome =
        tags == 1 ? new TagWriter(this).write(card) : new WriteOutcome.NotOneTag(tags);
    await(Pn532Command.FIELD_OFF, SETTING_NANOS);
    return outcome;
  }

  @Override
  public byte[] read(int page) throws TagLostException {
    Pn532Answer answer = exchange(Pn532Command.read(page), READ_NANOS);
    byte[] data = new byte[Type2Tag.READ_BYTES];
    if (!answer.copyData(data, 0, data.length)) {
      throw new TagLostException("READ of page " + page + " came back short");
    }
    return data;
  }

  @Override
  public void write(int page, byte[] data) throws TagLostException {
    exchange(Pn532Command.write(page, data), WRITE_NANOS);
  }

  private Pn532Answer exchange(Pn532Command command, long likelyNanos) throws TagLostException {
    if (await(command, likelyNanos) == Progress.FAILED) {
      throw new TagLostException(chip.fault().sentence());
    }
    Pn532Answer answer = chip.complete();
    if (answer.status() != Pn532Answer.STATUS_DONE) {
      throw new TagLostException(
          String.format("%s ended with status %02X", command, answer.status()));
    }
    return answer;
  }

  private Progress await(Pn532Command command, long likelyNanos) {
    chip.begin(command, likelyNanos);
    Progress progress = chip.poll();
    while (progress == Progress.WAITING) {
      clock.sleepUntil(chip.busyUntilNanos());
      progress = chip.poll();
    }
    return progress;
  }
}
