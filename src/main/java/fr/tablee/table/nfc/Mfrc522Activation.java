package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.nfc.Mfrc522.Outcome;

/// Selects the tag in an MFRC522's field, exchange by exchange (ISO/IEC 14443-3, 6.5).
///
/// ```
/// tag still selected:   HLTA   -> silence is its answer
/// WUPA            silence -> Nothing     collision -> Several
/// level 1         anticollision  -> 88 UID0 UID1 UID2 BCC     or UID0 .. UID3 BCC
///                 SELECT         -> SAK, bit 2 set: one level more
/// level 2 (3)     anticollision  -> UID3 .. UID6 BCC
///                 SELECT         -> SAK: Tag
/// ```
///
/// Traps:
/// * Always WUPA, never REQA: a tag that was put to HALT does not hear REQA, and would be taken for
///   lifted.
/// * A tag that was left in the middle of its activation answers no WUPA, but falls back by it: the
///   next one is answered. On a field that has stood since the last look silence is believed the
///   second time only.
/// * A card that is known to lie there gets some WUPAs more before its silence is believed: half
///   out of the field it misses one in three. An empty slot is asked once. Such a card is told
///   faint.
/// * A collision is read again from WUPA on: near the edge of the field one tag alone can look like
///   two.
/// * After WUPA was answered silence is noise: somebody is there.
///
/// Bus thread.
final class Mfrc522Activation {

  private enum Step {
    HALT,
    WAKE,
    ANTICOLLISION,
    SELECT
  }

  private static final int CASCADE_TAG = 0x88;
  private static final int SAK_CASCADE = 0x04;
  private static final int LONGEST_UID = 10;

  private final Mfrc522 chip;
  private final ChipSpec.Mfrc522 spec;
  private final byte[] uid = new byte[LONGEST_UID];
  private final byte[] number = new byte[TagFrame.LEVEL_BYTES];
  private Step step = Step.WAKE;
  private ReaderAnswer answer = new ReaderAnswer.Nothing();
  private boolean expected;
  private boolean faint;
  private int graceLeft;
  private int silencesLeft;
  private int collisionsLeft;
  private int level;
  private int uidLength;

  Mfrc522Activation(Mfrc522 chip, ChipSpec.Mfrc522 spec) {
    this.chip = chip;
    this.spec = spec;
  }

  /// @param selected whether a tag may still be selected from the last look
  /// @param fresh whether the field has just come on
  /// @param occupied whether a tag is expected
  void begin(boolean selected, boolean fresh, boolean occupied) {
    expected = occupied;
    faint = false;
    graceLeft = fresh ? 0 : 1;
    silencesLeft = graceLeft + (occupied ? spec.activationRetries() : 0);
    collisionsLeft = 1;
    if (selected) {
      step = Step.HALT;
      chip.begin(TagFrame.HLTA, spec.pollTimeoutMicros(), false);
    } else {
      wake();
    }
  }

  private void wake() {
    step = Step.WAKE;
    level = 0;
    uidLength = 0;
    chip.begin(TagFrame.WUPA, spec.pollTimeoutMicros(), expected);
  }

  private void anticollision() {
    step = Step.ANTICOLLISION;
    chip.begin(TagFrame.anticollision(level), spec.pollTimeoutMicros(), true);
  }

  /// Goes on; `ANSWERED` when it is clear what lies there.
  Progress step() {
    Progress progress = chip.poll();
    if (progress != Progress.ANSWERED) {
      return progress;
    }
    if (chip.outcome() == Outcome.COLLISION && step != Step.HALT) {
      return collision();
    }
    return switch (step) {
      case HALT -> {
        wake();
        yield Progress.WAITING;
      }
      case WAKE -> woken();
      case ANTICOLLISION -> numbered();
      case SELECT -> selected();
    };
  }

  private Progress collision() {
    if (collisionsLeft-- == 0) {
      return end(new ReaderAnswer.Several());
    }
    silencesLeft = 1;
    graceLeft = 1;
    wake();
    return Progress.WAITING;
  }

  private Progress woken() {
    return switch (chip.outcome()) {
      case RECEIVED -> {
        anticollision();
        yield Progress.WAITING;
      }
      case SILENCE -> {
        if (silencesLeft-- > 0) {
          faint |= graceLeft-- <= 0;
          wake();
          yield Progress.WAITING;
        }
        yield end(new ReaderAnswer.Nothing());
      }
      case COLLISION, DISTURBED -> end(new ReaderAnswer.Noise("a disturbed ATQA"));
    };
  }

  private Progress numbered() {
    byte[] said = chip.received();
    if (chip.outcome() != Outcome.RECEIVED
        || chip.count() != TagFrame.LEVEL_BYTES
        || (said[0] ^ said[1] ^ said[2] ^ said[3] ^ said[4]) != 0) {
      return end(new ReaderAnswer.Noise("anticollision ended with " + chip.outcome()));
    }
    System.arraycopy(said, 0, number, 0, TagFrame.LEVEL_BYTES);
    step = Step.SELECT;
    chip.begin(TagFrame.select(level, number), spec.pollTimeoutMicros(), true);
    return Progress.WAITING;
  }

  private Progress selected() {
    if (!chip.receivedWhole(3)) {
      return end(new ReaderAnswer.Noise("SELECT ended with " + chip.outcome()));
    }
    int sak = chip.received()[0] & 0xFF;
    boolean more = (sak & SAK_CASCADE) != 0;
    boolean tagged = (number[0] & 0xFF) == CASCADE_TAG;
    if (more && (!tagged || level == TagFrame.LEVELS - 1)) {
      return end(new ReaderAnswer.Noise("a number that goes on where it should end"));
    }
    // SAK alone says whether the number goes on: 88 may also be a byte of it.
    int from = more ? 1 : 0;
    System.arraycopy(number, from, uid, uidLength, 4 - from);
    uidLength += 4 - from;
    if (more) {
      level++;
      anticollision();
      return Progress.WAITING;
    }
    return end(new ReaderAnswer.Tag(TagUid.of(uid, 0, uidLength), sak, faint));
  }

  private Progress end(ReaderAnswer what) {
    answer = what;
    return Progress.ANSWERED;
  }

  /// What lies there, after `ANSWERED`.
  ReaderAnswer answer() {
    return answer;
  }
}
