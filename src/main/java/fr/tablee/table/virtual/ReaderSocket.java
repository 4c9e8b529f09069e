package fr.tablee.table.virtual;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/// One reader's place on the bus: its supply, its wires, and the chip in it. Faults of supply and
/// wires are here; those of chip and radio are felt further in.
///
/// ```
/// fault         what the bus sees
/// unplugged     FF on the line; the chip has lost everything when it comes back
/// brownout      the same for an instant, every second or two
/// stuck-low     00, whatever the chip says; it hears all
/// stuck-high    FF, likewise
/// noisy         one transfer in a hundred has one wrong bit
/// ```
///
/// Bus thread, but for [#fault(VirtualFault)], [#plug(EmulatedChip)] and [#after].
final class ReaderSocket {

  private static final byte FLOATING = (byte) 0xFF;
  private static final long NEVER = Long.MAX_VALUE;

  /// What happens when so many transfers more have begun.
  private record Event(long atTransfer, Runnable happening) {}

  private final RadioField field;
  private final Mischief mischief;
  private final AtomicInteger powerCuts = new AtomicInteger();
  private final Deque<Event> events = new ArrayDeque<>();
  private volatile EmulatedChip chip;
  private volatile VirtualFault fault = VirtualFault.NONE;
  private volatile long transfers;
  private volatile boolean eventful;

  private VirtualFault felt = VirtualFault.NONE;
  private int cutsFelt;
  private long brownoutAtNanos = NEVER;

  ReaderSocket(EmulatedChip chip, RadioField field, Mischief mischief) {
    this.chip = chip;
    this.field = field;
    this.mischief = mischief;
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

  /// Puts another chip in, without power until then. Control threads, one at a time.
  void plug(EmulatedChip other) {
    chip = other;
    powerCuts.incrementAndGet();
  }

  /// Lets something happen at the start of a transfer, in the bus thread: in the middle of an
  /// exchange, if so wished. Any thread.
  ///
  /// @param more how many transfers from now; 1 is the next one
  void after(int more, Runnable happening) {
    synchronized (events) {
      events.add(new Event(transfers + more, happening));
      eventful = true;
    }
  }

  /// Transfers to this reader so far. Any thread.
  long transfers() {
    return transfers;
  }

  /// The reset line was low for a moment: as without power.
  void reset() {
    chip.powerUp();
  }

  /// One transfer, as [EmulatedChip#transfer].
  void transfer(
      long startNanos, long endNanos, byte[] mosi, int from, byte[] miso, int into, int count) {
    begin();
    feelThePower(startNanos);
    if (felt == VirtualFault.UNPLUGGED) {
      Arrays.fill(miso, into, into + count, FLOATING);
      return;
    }
    chip.transfer(startNanos, endNanos, mosi, from, miso, into, count);
    switch (felt) {
      case STUCK_LOW -> Arrays.fill(miso, into, into + count, (byte) 0);
      case STUCK_HIGH -> Arrays.fill(miso, into, into + count, FLOATING);
      case NOISY -> disturb(miso, into, count);
      default -> {}
    }
  }

  // One thread writes it, so that the count is whole all the same.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void begin() {
    transfers++;
    while (eventful) {
      Runnable due;
      synchronized (events) {
        due = due();
      }
      if (due == null) {
        return;
      }
      due.run();
    }
  }

  private @org.jspecify.annotations.Nullable Runnable due() {
    for (Event event : events) {
      if (event.atTransfer() <= transfers) {
        events.remove(event);
        eventful = !events.isEmpty();
        return event.happening();
      }
    }
    return null;
  }

  private void disturb(byte[] miso, int into, int count) {
    if (mischief.disturbsTheWire()) {
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
        chip.powerUp();
      }
      felt = now;
      chip.feel(now, nowNanos);
      field.feel(now);
      brownoutAtNanos = now == VirtualFault.BROWNOUT ? mischief.nextBrownout(nowNanos) : NEVER;
    }
    if (nowNanos >= brownoutAtNanos) {
      brownoutAtNanos = mischief.nextBrownout(nowNanos);
      chip.powerUp();
    }
  }
}
