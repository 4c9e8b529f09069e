package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.nfc.ReaderFault.Remedy;
import java.util.List;

/// Brings a PN532 from any state to readiness, step by step: reset, woken, in normal mode, known to
/// be a PN532, with finite retries and its field off. Bus thread.
final class Pn532Start {

  private static final int PN532 = 0x32;
  private static final int MOST_TRIES = 3;

  private final Pn532 chip;
  private final long settingNanos;
  private final List<Pn532Command> steps;
  private ReaderFault fault = new ReaderFault.Floating();
  private int next;
  private int tries;
  private boolean begun;
  private String name = "PN532";

  Pn532Start(Pn532 chip, ChipSpec.Pn532 spec) {
    this.chip = chip;
    this.settingNanos = spec.settingMicros() * 1_000L;
    this.steps =
        List.of(
            Pn532Command.SAM_NORMAL,
            Pn532Command.GET_FIRMWARE_VERSION,
            Pn532Command.retries(spec.activationRetries()),
            Pn532Command.timeLimits(spec.tagTimeout()),
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
      chip.begin(steps.get(next), settingNanos);
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
      if (steps.get(next) == Pn532Command.GET_FIRMWARE_VERSION) {
        if (chip.complete().at(0) != PN532) {
          fault = new ReaderFault.WrongChip("PN532", chip.complete().at(0));
          return Progress.FAILED;
        }
        name = name(chip.complete());
      }
      next++;
      tries = 0;
      begun = false;
      return next < steps.size() ? step() : Progress.ANSWERED;
    }
    return progress;
  }

  /// Its name and version, after `ANSWERED`.
  String chip() {
    return name;
  }

  /// From GetFirmwareVersion (7.2.2): `IC Ver Rev Support`.
  static String name(Pn532Answer version) {
    return "PN532 " + version.at(1) + "." + version.at(2);
  }

  /// What went wrong, after `FAILED`.
  ReaderFault fault() {
    return fault;
  }
}
