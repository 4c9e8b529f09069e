package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.MonotonicClock;
import java.io.IOException;

/// Brings an MFRC522 from any state to readiness, step by step: reset, known to be one, set up, its
/// antenna off. Bus thread.
///
/// ```
/// reset    NRSTPD low for a moment, where it is wired; else CommandReg 0F, SoftReset (10.3.1.10)
/// wait     until PowerDown in CommandReg reads 0: the oscillator runs
/// ask      VersionReg
/// set      TModeReg 80   TAuto: the timer starts with the end of each sending
///          TPrescalerReg A9   a tick of 25 microseconds
///          TxASKReg 40   100 % ASK
///          ModeReg 3D    CRC from 6363, TxWaitRF
///          RFCfgReg      gain of the receiver
///          TxControlReg 80   antenna off
/// check    the same registers read back
/// ```
final class Mfrc522Start {

  static final int FIELD_OFF = 0x80;
  static final int FIELD_ON = 0x83;

  private static final int SOFT_RESET = 0x0F;
  private static final int POWER_DOWN = 0x10;
  private static final int FORCE_100_ASK = 0x40;
  private static final int MODE = 0x3D;
  private static final int GAIN_FIXED_BITS = 0x08;
  private static final int MOST_TRIES = 3;

  /// The crystal of a poor module takes its time; libraries for makers wait so long.
  private static final long LONGEST_RESET_NANOS = 50_000_000;

  private static final Mfrc522Register[] WHO = {Mfrc522Register.VERSION, Mfrc522Register.COMMAND};
  private static final Mfrc522Register[] SETTINGS = {
    Mfrc522Register.T_MODE,
    Mfrc522Register.T_PRESCALER,
    Mfrc522Register.TX_ASK,
    Mfrc522Register.MODE,
    Mfrc522Register.RF_CFG,
    Mfrc522Register.TX_CONTROL
  };

  private final Mfrc522 chip;
  private final MonotonicClock clock;
  private final ChipSpec.Mfrc522 spec;
  private final int[] wanted;
  private final int[] who = new int[WHO.length];
  private final int[] seen = new int[SETTINGS.length];
  private ReaderFault fault = new ReaderFault.Floating();
  private String name = "MFRC522";
  private boolean known;
  private int tries;
  private int repeats;
  private long begunNanos;

  Mfrc522Start(Mfrc522 chip, MonotonicClock clock, ChipSpec.Mfrc522 spec) {
    this.chip = chip;
    this.clock = clock;
    this.spec = spec;
    this.wanted =
        new int[] {
          Mfrc522.T_MODE_AUTO,
          Mfrc522.T_PRESCALER_25_MICROS,
          FORCE_100_ASK,
          MODE,
          gain(spec.gainDecibels()),
          FIELD_OFF
        };
  }

  /// RxGain (9.3.3.6, table 98).
  private static int gain(int decibels) {
    int code =
        switch (decibels) {
          case 18 -> 0;
          case 23 -> 1;
          case 38 -> 5;
          case 43 -> 6;
          case 48 -> 7;
          default -> 4;
        };
    return code << 4 | GAIN_FIXED_BITS;
  }

  void begin() {
    known = false;
    tries = 0;
    try {
      if (!chip.io().reset()) {
        chip.write(Mfrc522Register.COMMAND, SOFT_RESET);
      }
    } catch (IOException e) {
      fail(e);
    }
    begunNanos = clock.nanos();
    chip.busyUntil(begunNanos + spec.resetMicros() * 1_000L);
  }

  /// Goes on; `ANSWERED` when the chip is ready for work.
  Progress step() {
    if (clock.nanos() < chip.busyUntilNanos()) {
      return Progress.WAITING;
    }
    try {
      return known ? setUp() : ask();
    } catch (IOException e) {
      return fail(e);
    }
  }

  private Progress ask() throws IOException {
    chip.io().read(WHO, who);
    if (Mfrc522Version.name(who[0]).isEmpty()) {
      return again(Mfrc522Version.fault(who[0]));
    }
    if ((who[1] & POWER_DOWN) != 0) {
      return clock.nanos() - begunNanos < LONGEST_RESET_NANOS
          ? later()
          : fail(new ReaderFault.NoAnswer("SoftReset", LONGEST_RESET_NANOS / 1_000_000));
    }
    name = Mfrc522Version.name(who[0]).orElseThrow();
    known = true;
    tries = 0;
    return Progress.WAITING;
  }

  private Progress setUp() throws IOException {
    for (int i = 0; i < SETTINGS.length; i++) {
      chip.write(SETTINGS[i], wanted[i]);
    }
    chip.io().read(SETTINGS, seen);
    for (int i = 0; i < SETTINGS.length; i++) {
      if (seen[i] != wanted[i]) {
        return again(new ReaderFault.BrokenFrame(SETTINGS[i].name()));
      }
    }
    chip.started(who[0]);
    return Progress.ANSWERED;
  }

  /// One wrong bit on the wire is no proof.
  private Progress again(ReaderFault why) {
    if (++tries == MOST_TRIES) {
      return fail(why);
    }
    repeats++;
    return later();
  }

  /// How many looks came spoilt and were taken again, since this was last called.
  int takeRepeats() {
    int taken = repeats;
    repeats = 0;
    return taken;
  }

  private Progress later() {
    chip.busyUntil(clock.nanos() + spec.lookMicros() * 1_000L);
    return Progress.WAITING;
  }

  private Progress fail(IOException e) {
    return fail(new ReaderFault.BusFailed(String.valueOf(e.getMessage())));
  }

  private Progress fail(ReaderFault why) {
    fault = why;
    return Progress.FAILED;
  }

  /// Whether the chip still has its settings.
  ///
  /// @param fieldOn whether its antenna should be on
  /// @return `ANSWERED` or `FAILED`, or `WAITING` where it is to be asked again
  Progress health(boolean fieldOn) {
    try {
      chip.io().read(WHO, who);
      chip.io().read(SETTINGS, seen);
    } catch (IOException e) {
      return fail(e);
    }
    if (Mfrc522Version.name(who[0]).isEmpty()) {
      return again(Mfrc522Version.fault(who[0]));
    }
    for (int i = 0; i < SETTINGS.length; i++) {
      boolean antenna = SETTINGS[i] == Mfrc522Register.TX_CONTROL && fieldOn;
      if (seen[i] != (antenna ? FIELD_ON : wanted[i])) {
        return again(new ReaderFault.SettingsLost());
      }
    }
    return Progress.ANSWERED;
  }

  /// Begins to ask for its health.
  void beginHealth() {
    tries = 0;
  }

  /// Its name and version, after `ANSWERED`.
  String chip() {
    return name;
  }

  /// What went wrong, after `FAILED`.
  ReaderFault fault() {
    return fault;
  }
}
