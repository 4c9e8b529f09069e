package fr.tablee.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How one reader has done since the program began. Unchangeable; any thread.
///
/// @param slot whose reader
/// @param state as it is now
/// @param chip what the chip calls itself, with its firmware: `PN532 1.6`; empty until it has said
///   so
/// @param exchanges commands sent, whatever became of them
/// @param faults how often each kind of trouble came while the reader was not lost; kinds that
///   never did are absent
/// @param repeats spoilt frames that were asked for again, whatever became of them then: no trouble
///   yet, but a sign of noise on the wires
/// @param restarts how often the chip was set up again after the first time
/// @param answers how fast it answers the question who it is, once it has been asked
/// @param lastFault the last trouble
/// @param atr what PC/SC said of the last tag, in hex; empty where none has lain there, or where
///   the reader is no PC/SC reader
public record ReaderHealth(
    SlotId slot,
    ReaderState state,
    Optional<String> chip,
    long exchanges,
    Map<FaultKind, Long> faults,
    long repeats,
    long restarts,
    Optional<AnswerTimes> answers,
    Optional<LastFault> lastFault,
    Optional<String> atr) {

  public ReaderHealth {
    faults = faults.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(faults));
  }

  /// All troubles together.
  public long faultCount() {
    return faults.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Troubles among a thousand exchanges.
  public double faultsPerThousand() {
    return exchanges == 0 ? 0 : 1_000.0 * faultCount() / exchanges;
  }

  /// Spoilt frames and troubles among a thousand exchanges: how noisy the wires are, even where
  /// asking again has healed it all.
  public double errorsPerThousand() {
    return exchanges == 0 ? 0 : 1_000.0 * (faultCount() + repeats) / exchanges;
  }

  /// From a question's last byte to the look that found its answer, without what that look came
  /// late because the bus was busy with other readers; a look costs the bus 0.1 ms and comes when
  /// the answer is likely, so that this is no finer. A chip that answers within the transfer (the
  /// MFRC522) takes as long as that.
  ///
  /// @param bestNanos the fastest
  /// @param worstNanos the slowest that still counted as an answer
  public record AnswerTimes(long bestNanos, long worstNanos) {}

  /// A trouble.
  ///
  /// @param kind what may help
  /// @param atNanos monotonic time
  /// @param sentence for the maker, in English
  public record LastFault(FaultKind kind, long atNanos, String sentence) {}
}
