package fr.tablee.app.serve;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// systemd, spoken to through its own library:
///
/// ```
/// int sd_notify(int unset_environment, const char *state);     sd_notify(3), libsystemd.so.0
///     > 0 sent    0 no NOTIFY_SOCKET    < 0 -errno
/// ```
///
/// One datagram goes to the socket that `NOTIFY_SOCKET` names, a path or an abstract name. Java has
/// no Unix datagram sockets of its own; the library is on every machine that systemd runs.
final class Systemd implements ServiceManager {

  private static final Logger LOG = LoggerFactory.getLogger(Systemd.class);
  private static final String LIBRARY = "libsystemd.so.0";

  private final MethodHandle notify;
  private final Optional<Duration> patience;
  private boolean refused;

  private Systemd(MethodHandle notify, Optional<Duration> patience) {
    this.notify = notify;
    this.patience = patience;
  }

  /// systemd, or nobody where its library does not load.
  static ServiceManager open(Optional<Duration> patience) {
    try {
      return new Systemd(notifyFunction(), patience);
    } catch (IllegalArgumentException e) {
      LOG.warn("NOTIFY_SOCKET is set but {} does not load; nobody is told", LIBRARY, e);
      return ServiceManager.none();
    }
  }

  @SuppressWarnings(
      "restricted") // the one native call of the program's own, checked by its descriptor
  private static MethodHandle notifyFunction() {
    return Linker.nativeLinker()
        .downcallHandle(
            SymbolLookup.libraryLookup(LIBRARY, Arena.global())
                .find("sd_notify")
                .orElseThrow(() -> new IllegalArgumentException("no sd_notify in " + LIBRARY)),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
  }

  @Override
  public synchronized void tell(String... assignments) {
    int answer = send(String.join("\n", assignments));
    if (answer < 0 && !refused) {
      LOG.warn("systemd could not be told, errno {}: {}", -answer, assignments);
    }
    refused = answer < 0;
  }

  private int send(String state) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) notify.invokeExact(0, arena.allocateFrom(state));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("sd_notify", e);
    }
  }

  @Override
  public Optional<Duration> patience() {
    return patience;
  }
}
