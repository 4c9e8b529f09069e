package fr.tablee.table.virtual;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// A PN532 on SPI, as its host sees it: power, direction bytes and frames. What the commands do is
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
/// * A frame with a wrong checksum is not answered at all. 7F is for commands that make no sense.
/// * A frame read in pieces: while the host sends the 03 of a later piece, the next byte of the
///   frame is on the line already.
/// * An ACK from the host ends the command that runs; a NACK asks for the last answer again.
///
/// Bus thread, but for [#fault(VirtualFault)].
final class EmulatedPn532 {

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

  private volatile VirtualFault fault = VirtualFault.NONE;
  private final AtomicInteger powerCuts = new AtomicInteger();

  private VirtualFault felt = VirtualFault.NONE;
  private int cutsFelt;
  private long brownoutAtNanos = NEVER;
  private long wakesAtNanos = NEVER;
  private boolean lowVbat = true;
  private Waiting waiting = Waiting.NOTHING;
  private boolean framed;
  private boolean mute;
  private long ackAtNanos;
  private int sent;

  EmulatedPn532(RadioField field, long seed) {
    this.mischief = new Mischief(seed);
    this.firmware = new Pn532Firmware(field, mischief);
  }

  /// Breaks or mends the reader. Control threads, one at a time.
  void fault(VirtualFault next) {
    if (next == VirtualFault.UNPLUGGED) {
      powerCuts.incrementAndGet();
    }
    fault = next;
  }

  /// Any thread.
  VirtualFault fault() {
    return fault;
  }

  /// One transfer; both arrays may be the same.
  ///
  /// @param startNanos when the first bit is on the wire
  /// @param endNanos when the last one was
  void transfer(
      long startNanos, long endNanos, byte[] mosi, int from, byte[] miso, int into, int count) {
    feelThePower(startNanos);
    if (felt == VirtualFault.UNPLUGGED || asleep(startNanos)) {
      Arrays.fill(miso, into, into + count, FLOATING);
      return;
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
        for (int i = 1; i < count; i++) {
          miso[into + i] = ready ? out(next++) : 0;
        }
        if (ready && count > 1) {
          fetched(next);
        }
      }
      default -> Arrays.fill(miso, into + 1, into + count, (byte) 0);
    }
    if (direction == WRITE) {
      obey(count, endNanos);
    } else if (felt == VirtualFault.NOISY && mischief.disturbsTheWire()) {
      int bit = mischief.bit(count);
      miso[into + bit / 8] ^= (byte) (1 << bit % 8);
    }
  }

  private void feelThePower(long nowNanos) {
    VirtualFault now = fault;
    int cuts = powerCuts.get();
    if (now != felt || cuts != cutsFelt) {
      if (cuts != cutsFelt) {
        cutsFelt = cuts;
        powerUp();
      }
      felt = now;
      firmware.noisy(now == VirtualFault.NOISY);
      brownoutAtNanos = now == VirtualFault.BROWNOUT ? mischief.nextBrownout(nowNanos) : NEVER;
    }
    if (nowNanos >= brownoutAtNanos) {
      brownoutAtNanos = mischief.nextBrownout(nowNanos);
      powerUp();
    }
  }

  private void powerUp() {
    firmware.reset();
    lowVbat = true;
    wakesAtNanos = NEVER;
    waiting = Waiting.NOTHING;
    framed = false;
    sent = 0;
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
        firmware.abort();
        waiting = Waiting.NOTHING;
        framed = false;
        sent = 0;
      }
      case NACK -> {
        if (framed && waiting != Waiting.ACK) {
          waiting = Waiting.ANSWER;
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
    if (mute && !mischief.acknowledgesFirst()) {
      firmware.abort();
      waiting = Waiting.NOTHING;
      framed = false;
      return;
    }
    lowVbat = false;
    ackAtNanos = nowNanos + ACK_NANOS;
    out.acknowledge();
    waiting = Waiting.ACK;
    framed = false;
    sent = 0;
    firmware.begin(heard, host.from(), host.length(), ackAtNanos);
  }

  private boolean ready(long nowNanos) {
    return switch (waiting) {
      case NOTHING -> false;
      case ACK -> nowNanos >= ackAtNanos;
      case ANSWER -> framed || answered(nowNanos);
    };
  }

  private boolean answered(long nowNanos) {
    if (mute || !firmware.answered(nowNanos)) {
      return false;
    }
    if (firmware.understood()) {
      out.answer(firmware.reply(), firmware.replyLength());
    } else {
      out.error();
    }
    framed = true;
    return true;
  }

  private byte out(int index) {
    return index < out.length() ? BitOrder.mirror(out.at(index)) : 0;
  }

  /// The host has clocked the frame out up to `next`.
  private void fetched(int next) {
    sent = next;
    if (sent >= out.length()) {
      sent = 0;
      waiting = waiting == Waiting.ACK ? Waiting.ANSWER : Waiting.NOTHING;
    }
  }
}
