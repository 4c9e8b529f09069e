package fr.tablee.workshop;

import java.util.Optional;
import java.util.OptionalLong;

/// The checks of one activity.
///
/// @param count how many
/// @param first the board at the first one: the first try
/// @param last the board at the last one
/// @param askedMillis when a check was asked for that still waits for cards to rest
public record Attempts(
    int count, Optional<Snapshot> first, Optional<Snapshot> last, OptionalLong askedMillis) {

  static final Attempts NONE =
      new Attempts(0, Optional.empty(), Optional.empty(), OptionalLong.empty());

  /// Milliseconds a check waits at most for cards to rest.
  static final long WAIT_MILLIS = 6000;

  Attempts asked(long atMillis) {
    return new Attempts(count, first, last, OptionalLong.of(atMillis));
  }

  /// The same without the check that was waiting.
  Attempts unasked() {
    return new Attempts(count, first, last, OptionalLong.empty());
  }

  Attempts checked(Snapshot board) {
    return new Attempts(
        count + 1, Optional.of(first.orElse(board)), Optional.of(board), OptionalLong.empty());
  }

  /// Whether a check still waits at that time.
  boolean waiting(long elapsedMillis) {
    return askedMillis.isPresent() && elapsedMillis - askedMillis.getAsLong() < WAIT_MILLIS;
  }
}
