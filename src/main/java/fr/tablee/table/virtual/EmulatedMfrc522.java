package fr.tablee.table.virtual;

import java.util.Arrays;

/// An MFRC522 on SPI, as its host sees it: power, address bytes and registers (data sheet rev. 3.9,
/// 8.1.2 and 9). What the commands do is [Mfrc522Core]'s.
///
/// One transfer is one stretch of chip select; highest bit first.
///
/// ```
/// address byte   R/W A5 .. A0 0
/// read           MOSI  adr0  adr1   adr2  .. 00        MISO  --  data0  data1 .. dataN
/// write          MOSI  adr   data0  data1 ..           MISO  --  00     00
/// ```
///
/// Traps of the real chip that are here too:
/// * After power-up, a reset by NRSTPD or SoftReset its oscillator has to start first: PowerDown in
///   CommandReg reads 1, and nothing written is kept.
/// * It comes up with the antenna off and no TAuto: no timer runs, so that nothing ever ends.
/// * Without Force100ASK a tag understands no word, and none in the first 5 ms of the field.
/// * A read of FIFODataReg takes the byte out.
///
/// Bus thread.
final class EmulatedMfrc522 implements EmulatedChip {

  /// NXP's version 2.0.
  static final int VERSION_2_0 = 0x92;

  private static final int READ = 0x80;

  /// A crystal on a good board.
  private static final long OSCILLATOR_NANOS = 500_000;

  private static final int COMMAND = 0x01;
  private static final int POWER_DOWN = 0x30;
  private static final int VERSION = 0x37;
  private static final int SOFT_RESET = 0x0F;
  private static final int COMMAND_BITS = 0x0F;
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final Mfrc522Core core;
  private final int version;
  private long runsAtNanos = UNKNOWN;

  EmulatedMfrc522(RadioField field, Mischief mischief) {
    this(field, mischief, VERSION_2_0);
  }

  /// @param version what VersionReg says
  EmulatedMfrc522(RadioField field, Mischief mischief, int version) {
    this.core = new Mfrc522Core(field, mischief);
    this.version = version;
  }

  @Override
  public void powerUp() {
    core.reset();
    runsAtNanos = UNKNOWN;
  }

  @Override
  public void feel(VirtualFault fault, long nowNanos) {
    core.feel(fault, nowNanos);
  }

  @Override
  public void transfer(
      long startNanos, long endNanos, byte[] mosi, int from, byte[] miso, int into, int count) {
    if (runsAtNanos == UNKNOWN) {
      runsAtNanos = startNanos + OSCILLATOR_NANOS;
    }
    core.pass(startNanos);
    byte[] heard = Arrays.copyOfRange(mosi, from, from + count);
    Arrays.fill(miso, into, into + count, (byte) 0);
    int first = heard[0] & 0xFF;
    boolean reading = (first & READ) != 0;
    for (int i = 1; i < count; i++) {
      if (reading) {
        int address = heard[i - 1] & 0xFF;
        if ((address & READ) == 0) {
          return;
        }
        miso[into + i] = (byte) read(address >> 1 & 0x3F, startNanos);
      } else {
        write(first >> 1, heard[i] & 0xFF, endNanos);
      }
    }
  }

  private int read(int register, long nowNanos) {
    if (register == VERSION) {
      return version;
    }
    if (nowNanos < runsAtNanos) {
      return register == COMMAND ? POWER_DOWN : 0;
    }
    return core.read(register, nowNanos);
  }

  private void write(int register, int value, long nowNanos) {
    if (nowNanos < runsAtNanos) {
      return;
    }
    if (register == COMMAND && (value & COMMAND_BITS) == SOFT_RESET) {
      core.reset();
      runsAtNanos = nowNanos + OSCILLATOR_NANOS;
      return;
    }
    core.write(register, value, nowNanos);
  }
}
