package fr.tablee.table.virtual.capture;

import fr.tablee.table.MonotonicClock;
import java.util.HexFormat;
import java.util.List;

/// The place where a playback stands. Transfers and pins must come as they were captured. Looks at
/// the clock need not: a driver that looks more often sees the time stand still, one that looks
/// less often goes on with the next transfer.
final class CaptureTape implements MonotonicClock {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final List<CaptureEvent> events;
  private int next;
  private long nowNanos;

  CaptureTape(List<CaptureEvent> events) {
    this.events = events;
  }

  boolean ended() {
    for (int i = next; i < events.size(); i++) {
      if (!(events.get(i) instanceof CaptureEvent.Clock)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long nanos() {
    if (next < events.size() && events.get(next) instanceof CaptureEvent.Clock(long nanos)) {
      next++;
      nowNanos = nanos;
    }
    return nowNanos;
  }

  @Override
  public void sleepUntil(long deadlineNanos) {
    if (next >= events.size() || !(events.get(next) instanceof CaptureEvent.Clock)) {
      nowNanos = Math.max(nowNanos, Math.min(deadlineNanos, following()));
    }
  }

  /// When the next event was; for ever after the last.
  private long following() {
    return next < events.size() ? events.get(next).nanos() : Long.MAX_VALUE;
  }

  int transfer(String device, byte[] sent, byte[] received) {
    String bytes = HEX.formatHex(sent);
    String does = "spidev" + device + " ← " + bytes;
    if (!(take(does) instanceof CaptureEvent.Transfer wanted)
        || !wanted.device().equals(device)
        || !wanted.sent().equals(bytes)) {
      throw diverged(does);
    }
    byte[] back = HEX.parseHex(wanted.received());
    System.arraycopy(back, 0, received, 0, back.length);
    return wanted.returned();
  }

  void pin(int bcm, boolean high) {
    String does = "GPIO " + bcm + " = " + (high ? 1 : 0);
    if (!(take(does) instanceof CaptureEvent.Pin wanted)
        || wanted.bcm() != bcm
        || wanted.high() != high) {
      throw diverged(does);
    }
  }

  private CaptureEvent take(String does) {
    while (next < events.size() && events.get(next) instanceof CaptureEvent.Clock) {
      next++;
    }
    if (next == events.size()) {
      throw new CaptureException(
          "L’enregistrement est fini et le pilote continue : il envoie « " + does + " ».");
    }
    CaptureEvent event = events.get(next++);
    nowNanos = event.nanos();
    return event;
  }

  private CaptureException diverged(String does) {
    CaptureEvent wanted = events.get(next - 1);
    return new CaptureException(
        "Le pilote s’écarte de l’enregistrement à "
            + String.format(java.util.Locale.FRENCH, "%.6f", wanted.nanos() / 1e9)
            + " s (événement "
            + next
            + " sur "
            + events.size()
            + ") : il fait « "
            + does
            + " », l’enregistrement a « "
            + wanted
            + " ».");
  }
}
