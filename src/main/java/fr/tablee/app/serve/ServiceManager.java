package fr.tablee.app.serve;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Who started the program as a service and wants to hear of it: systemd on a Pi, nobody in a
/// terminal.
///
/// It is told assignments as sd_notify(3) names them: `READY=1`, `STATUS=text`, `WATCHDOG=1`,
/// `STOPPING=1`.
interface ServiceManager {

  /// Tells it all of these at once. Never throws and waits for nobody; one caller at a time.
  void tell(String... assignments);

  /// The longest time between two `WATCHDOG=1`, after which it ends the program and starts it
  /// again; empty when it does not watch.
  Optional<Duration> patience();

  /// Nobody: what a program started by hand tells.
  static ServiceManager none() {
    return new ServiceManager() {
      @Override
      public void tell(String... assignments) {
        // Nobody listens.
      }

      @Override
      public Optional<Duration> patience() {
        return Optional.empty();
      }
    };
  }

  /// Whether a manager started this program, by its environment.
  static boolean present(Map<String, String> environment) {
    return !environment.getOrDefault("NOTIFY_SOCKET", "").isBlank();
  }

  /// The one that the environment names, or [#none].
  static ServiceManager of(Map<String, String> environment) {
    return present(environment) ? Systemd.open(patience(environment)) : none();
  }

  /// `WATCHDOG_USEC`, unless `WATCHDOG_PID` says that it is meant for another process.
  private static Optional<Duration> patience(Map<String, String> environment) {
    String micros = environment.getOrDefault("WATCHDOG_USEC", "");
    String pid = environment.getOrDefault("WATCHDOG_PID", "");
    boolean mine = pid.isEmpty() || pid.equals(Long.toString(ProcessHandle.current().pid()));
    return mine && micros.matches("[1-9][0-9]{0,17}")
        ? Optional.of(
            Duration.ofNanos(Math.multiplyExact(Long.parseLong(micros) / 1000, 1_000_000L)))
        : Optional.empty();
  }
}
