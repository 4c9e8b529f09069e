package fr.tablee.table.nfc;

import fr.tablee.table.nfc.Pn532.Progress;
import fr.tablee.table.nfc.ReaderFault.Remedy;
import java.util.List;

/// Brings a PN532 from any state to readiness, step by step: woken, in normal mode, known to be a
/// PN532, with finite retries and its field off. Bus thread.
final class ReaderStart {

  private static final int PN532 = 0x32;
  private static final long LIKELY_NANOS = 200_000;
  private static final int MOST_TRIES = 3;

  private final Pn532 chip;
  private final List<Pn532Command> steps;
  private ReaderFault fault = new ReaderFault.Floating();
  private int next;
  private int tries;
  private boolean begun;

  /// @param activationRetries how often the chip looks again before it says that a slot is empty
  ReaderStart(Pn532 chip, int activationRetries) {
    this.chip = chip;
    this.steps =
        List.of(
            Pn532Command.SAM_NORMAL,
            Pn532Command.GET_FIRMWARE_VERSION,
            Pn532Command.retries(activationRetries),
            Pn532Command.TIME_LIMITS,
            Pn532Command.FIELD_OFF);
  }

  void begin() {
    next = 0;
    tries = 0;
    begun = false;
    chip.wake();
  }

  /// Goes on; `ANSWERED` when the chip is ready for work.
  Progress step() {
    if (!begun) {
      begun = true;
      chip.begin(steps.get(next), LIKELY_NANOS);
      return Progress.WAITING;
    }
    Progress progress = chip.poll();
    if (progress == Progress.FAILED) {
      fault = chip.fault();
      if (fault.remedy() == Remedy.RETRY && ++tries < MOST_TRIES) {
        begun = false;
        return step();
      }
    } else if (progress == Progress.ANSWERED) {
      if (steps.get(next) == Pn532Command.GET_FIRMWARE_VERSION && chip.complete().at(0) != PN532) {
        fault = new ReaderFault.WrongChip(chip.complete().at(0));
        return Progress.FAILED;
      }
      next++;
      tries = 0;
      begun = false;
      return next < steps.size() ? step() : Progress.ANSWERED;
    }
    return progress;
  }

  /// What went wrong, after `FAILED`.
  ReaderFault fault() {
    return fault;
  }
}
