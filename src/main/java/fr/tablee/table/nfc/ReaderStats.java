package fr.tablee.table.nfc;

import fr.tablee.table.FaultKind;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderHealth.AnswerTimes;
import fr.tablee.table.ReaderHealth.LastFault;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Counts how one reader does. Bus thread.
final class ReaderStats {

  private final SlotId slot;
  private final Map<FaultKind, Long> faults = new EnumMap<>(FaultKind.class);
  private Optional<String> chip = Optional.empty();
  private Optional<LastFault> lastFault = Optional.empty();
  private Optional<String> atr = Optional.empty();
  private long exchanges;
  private long repeats;
  private long starts;
  private long bestNanos = Long.MAX_VALUE;
  private long worstNanos;

  ReaderStats(SlotId slot) {
    this.slot = slot;
  }

  void sent() {
    exchanges++;
  }

  void started(String name) {
    starts++;
    chip = Optional.of(name);
  }

  /// What the chip called itself when it was last set up.
  Optional<String> chip() {
    return chip;
  }

  /// What PC/SC says of a tag.
  void tag(String said) {
    atr = Optional.of(said);
  }

  /// It has said who it is, so long after it was asked.
  void answered(long tookNanos) {
    bestNanos = Math.min(bestNanos, tookNanos);
    worstNanos = Math.max(worstNanos, tookNanos);
  }

  void fault(FaultKind kind, String sentence, long nowNanos) {
    faults.merge(kind, 1L, Long::sum);
    lastFault = Optional.of(new LastFault(kind, nowNanos, sentence));
  }

  /// A frame on the wire was spoilt and asked for again.
  void repeated(int times) {
    repeats += times;
  }

  /// A lost reader is as lost as it was: told, and not counted again and again.
  void stillLost(FaultKind kind, String sentence, long nowNanos) {
    lastFault = Optional.of(new LastFault(kind, nowNanos, sentence));
  }

  ReaderHealth snapshot(ReaderState state) {
    Optional<AnswerTimes> answers =
        worstNanos == 0 ? Optional.empty() : Optional.of(new AnswerTimes(bestNanos, worstNanos));
    return new ReaderHealth(
        slot,
        state,
        chip,
        exchanges,
        faults,
        repeats,
        Math.max(0, starts - 1),
        answers,
        lastFault,
        atr);
  }
}
