package fr.tablee.table.virtual;

import java.util.Arrays;

/// A PN532 on SPI, as its host sees it: direction bytes and frames. What the commands do is
/// [Pn532Firmware]'s.
///
/// One transfer is one stretch of chip select (user manual UM0701-02, 6.2.5). All bytes lowest bit
/// first.
///
/// ```
/// MOSI  01  frame...                write
/// MOSI  02  xx        MISO  --  01  status: bit 0 set when a frame waits
/// MOSI  03  xx xx..   MISO  --  frame...
/// ```
///
/// Traps of the real chip that are here too:
/// * It comes up in LowVbat, asleep: the line floats at FF. The falling edge of chip select starts
///   its oscillator; it hears nothing until that runs, and then obeys nothing but SAMConfiguration
///   (application note for the C106, appendix).
/// * After PowerDown it sleeps in the same way, but remembers that it was configured.
/// * A frame with a wrong checksum is not answered at all. 7F is for commands that make no sense.
/// * A frame read in pieces: while the host sends the 03 of a later piece, the next byte of the
///   frame is on the line already.
/// * An ACK from the host ends the command that runs; a NACK asks for the last answer again.
///
/// Faults of the chip that are here: flaky, mute, checksum, nack, late, split, forgetful; noisy in
/// its radio. Bus thread.
final class EmulatedPn532 implements EmulatedChip {

  private static final int WRITE = 0x01;
  private static final int STATUS = 0x02;
  private static final int READ = 0x03;
  private static final byte FLOATING = (byte) 0xFF;

  private static final long OSCILLATOR_NANOS = 2_000_000;
  private static final long ACK_NANOS = 50_000;
  private static final long NEVER = Long.MAX_VALUE;
  private static final int SAM_CONFIGURATION = 0x14;

  /// What the host may fetch.
  private enum Waiting {
    NOTHING,
    ACK,
    ANSWER
  }

  private final Pn532Firmware firmware;
  private final Mischief mischief;
  private final HostFrameReader host = new HostFrameReader();
  private final AnswerFrame out = new AnswerFrame();
  private byte[] heard = new byte[320];

  private VirtualFault felt = VirtualFault.NONE;
  private long forgetsAtNanos = NEVER;
  private long wakesAtNanos = NEVER;
  private boolean lowVbat = true;
  private Waiting waiting = Waiting.NOTHING;
  private boolean framed;
  private boolean mute;
  private long ackAtNanos;
  private long lateUntilNanos;
  private boolean split;
  private int sent;

  EmulatedPn532(RadioField field, Mischief mischief) {
    this(field, mischief, Pn532Firmware.VERSION_1_6);
  }

  /// @param version what GetFirmwareVersion answers: IC, version, revision, support
  EmulatedPn532(RadioField field, Mischief mischief, byte[] version) {
    this.mischief = mischief;
    this.firmware = new Pn532Firmware(field, mischief, version);
    field.chip(firmware::answered);
  }

  @Override
  public void feel(VirtualFault fault, long nowNanos) {
    felt = fault;
    firmware.noisy(fault == VirtualFault.NOISY);
    forgetsAtNanos = NEVER;
    if (fault == VirtualFault.FORGETFUL) {
      firmware.forgetRetries();
      forgetsAtNanos = mischief.nextBrownout(nowNanos);
    }
  }

  @Override
  public void powerUp() {
    firmware.reset();
    lowVbat = true;
    wakesAtNanos = NEVER;
    waiting = Waiting.NOTHING;
    framed = false;
    sent = 0;
  }

  @Override
  public void transfer(
      long startNanos, long endNanos, byte[] mosi, int from, byte[] miso, int into, int count) {
    if (asleep(startNanos)) {
      Arrays.fill(miso, into, into + count, FLOATING);
      return;
    }
    if (startNanos >= forgetsAtNanos) {
      firmware.forgetRetries();
      forgetsAtNanos = mischief.nextBrownout(startNanos);
    }
    int direction = BitOrder.mirror(mosi[from]);
    if (direction == WRITE) {
      hear(mosi, from, count);
    }
    boolean ready = ready(startNanos);
    boolean inside = ready && sent > 0;
    miso[into] = inside ? out(sent) : BitOrder.mirror(ready ? 1 : 0);
    switch (direction) {
      case STATUS -> Arrays.fill(miso, into + 1, into + count, BitOrder.mirror(ready ? 1 : 0));
      case READ -> {
        int next = inside ? sent + 1 : 0;
        int end = split && !inside ? out.length() / 2 : out.length();
        for (int i = 1; i < count; i++) {
          miso[into + i] = ready && next < end ? out(next) : 0;
          next = Math.min(next + 1, end);
        }
        if (ready && count > 1) {
          fetched(next);
        }
      }
      default -> Arrays.fill(miso, into + 1, into + count, (byte) 0);
    }
    if (direction == WRITE) {
      obey(count, endNanos);
    }
  }

  private boolean asleep(long nowNanos) {
    if (wakesAtNanos == NEVER) {
      wakesAtNanos = nowNanos + OSCILLATOR_NANOS;
    }
    return nowNanos < wakesAtNanos;
  }

  private void hear(byte[] mosi, int from, int count) {
    if (heard.length < count) {
      heard = new byte[count];
    }
    for (int i = 0; i < count; i++) {
      heard[i] = BitOrder.mirror(mosi[from + i]);
    }
  }

  private void obey(int count, long nowNanos) {
    switch (host.read(heard, 1, count)) {
      case BROKEN -> {}
      case ACK -> {
        drop();
        sent = 0;
      }
      case NACK -> {
        if (framed && waiting != Waiting.ACK) {
          waiting = Waiting.ANSWER;
          split = splits();
          sent = 0;
        }
      }
      case COMMAND -> command(nowNanos);
    }
  }

  private void command(long nowNanos) {
    int code = heard[host.from()] & 0xFF;
    if (lowVbat && code != SAM_CONFIGURATION) {
      return;
    }
    mute = felt == VirtualFault.FLAKY && mischief.losesTheCommand();
    if (felt == VirtualFault.MUTE || (mute && !mischief.acknowledgesFirst())) {
      drop();
      return;
    }
    ackAtNanos = nowNanos + ACK_NANOS;
    framed = false;
    sent = 0;
    waiting = Waiting.ACK;
    if (felt == VirtualFault.NACK) {
      firmware.abort();
      mute = true;
      out.refuse();
      return;
    }
    lowVbat = false;
    out.acknowledge();
    lateUntilNanos = NEVER;
    firmware.begin(heard, host.from(), host.length(), ackAtNanos);
  }

  private void drop() {
    firmware.abort();
    waiting = Waiting.NOTHING;
    framed = false;
  }

  private boolean ready(long nowNanos) {
    return switch (waiting) {
      case NOTHING -> false;
      case ACK -> nowNanos >= ackAtNanos;
      case ANSWER -> framed || answered(nowNanos);
    };
  }

  private boolean answered(long nowNanos) {
    if (mute || !firmware.answered(nowNanos) || late(nowNanos)) {
      return false;
    }
    if (firmware.understood()) {
      out.answer(firmware.reply(), firmware.replyLength());
    } else {
      out.error();
    }
    if (felt == VirtualFault.CHECKSUM) {
      out.spoil();
    }
    framed = true;
    split = splits();
    return true;
  }

  private boolean late(long nowNanos) {
    if (felt != VirtualFault.LATE) {
      return false;
    }
    if (lateUntilNanos == NEVER) {
      lateUntilNanos = nowNanos + mischief.lateNanos();
    }
    return nowNanos < lateUntilNanos;
  }

  private boolean splits() {
    return felt == VirtualFault.SPLIT && mischief.splitsTheAnswer();
  }

  private byte out(int index) {
    return index < out.length() ? BitOrder.mirror(out.at(index)) : 0;
  }

  /// The host has clocked the frame out up to `next`.
  private void fetched(int next) {
    sent = next;
    split = false;
    if (sent >= out.length()) {
      sent = 0;
      boolean answered = waiting == Waiting.ANSWER;
      waiting = answered ? Waiting.NOTHING : Waiting.ANSWER;
      if (answered && firmware.fallsAsleep()) {
        wakesAtNanos = NEVER;
      }
    }
  }
}
