package fr.tablee.table.nfc;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// The real `pcscd` with one `vsmartcard-vpcd` reader, for one test class: Debian's packages pcscd
/// and vsmartcard-vpcd, which `./verify` installs.
///
/// The service's socket has a fixed place, `/run/pcscd/pcscd.comm`. So that the test disturbs
/// nobody and nobody it, the service gets a mount namespace of its own (`unshare`) in which
/// `/run/pcscd` is a folder of the test's; the client library finds the socket by
/// `PCSCLITE_CSOCK_NAME`, which is set in this very process. Where namespaces are refused, the
/// fixed place is used if it is free.
///
/// pcscd asks a reader without interrupts every 400 ms whether a tag is there: the workshop with
/// its several hundred taps would take minutes of waiting. Where gcc is installed, the service's
/// `nanosleep` is made ten times shorter by a preloaded library; nothing else of it is touched.
public final class Pcscd implements AutoCloseable {

  public static final String READER = "Tablee essai";

  private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
  private static final String SHORT_SLEEP =
      """
      #define _GNU_SOURCE
      #include <dlfcn.h>
      #include <time.h>
      int nanosleep(const struct timespec *wanted, struct timespec *left) {
        int (*real)(const struct timespec *, struct timespec *) = dlsym(RTLD_NEXT, "nanosleep");
        struct timespec shorter = {wanted->tv_sec / 10,
            (wanted->tv_sec % 10) * 100000000L + wanted->tv_nsec / 10};
        return real(&shorter, left);
      }
      """;

  private static final boolean NAMESPACES = done("unshare", "--mount", "true");
  private static final Path FOLDER = folder();

  private final int port;
  private Process service;

  private Pcscd(int port) {
    this.port = port;
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("tablee-pcscd");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      // Left for the system's own cleaning.
    }
  }

  /// Why it cannot run here; empty where it can.
  public static String hindrance() {
    if (find("pcscd").isEmpty() || !Files.exists(DRIVER)) {
      return "pcscd ou vsmartcard-vpcd manque : sudo apt install pcscd vsmartcard-vpcd";
    }
    if (!NAMESPACES && Files.exists(Path.of("/run/pcscd/pcscd.comm"))) {
      return "un autre pcscd occupe /run/pcscd/pcscd.comm et « unshare -m » est refusé ici";
    }
    return "";
  }

  /// Points this process's client library to the service that a test may start; without one, there
  /// is none. Before the first PC/SC call of the process: the library asks once.
  static void prepare() {
    setEnvironment("PCSCLITE_CSOCK_NAME", socket().toString());
  }

  /// Starts the service.
  public static Pcscd start() {
    try {
      prepare();
      Path readers = Files.createDirectories(FOLDER.resolve("readers"));
      Files.createDirectories(FOLDER.resolve("run"));
      int port = freePort();
      Files.writeString(
          readers.resolve("vpcd"),
          """
          FRIENDLYNAME "%s"
          DEVICENAME /dev/null:%d
          LIBPATH %s
          CHANNELID %d
          """
              .formatted(READER, port, DRIVER, port));
      Pcscd pcscd = new Pcscd(port);
      pcscd.begin();
      return pcscd;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The port on which vpcd waits for a tag.
  public int port() {
    return port;
  }

  /// How often it asks whether a tag is there.
  int pollMillis() {
    return find("gcc").isPresent() ? 40 : 400;
  }

  /// Ends the service, as an update of the system does.
  void stop() {
    service.destroy();
    try {
      if (!service.waitFor(10, TimeUnit.SECONDS)) {
        service.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Starts it again.
  void begin() throws IOException {
    List<String> command = new ArrayList<>();
    String start =
        "exec pcscd --foreground --error --config '%s'".formatted(FOLDER.resolve("readers"));
    if (NAMESPACES) {
      command.addAll(List.of("unshare", "--mount", "--propagation", "private"));
      start =
          "mkdir -p /run/pcscd && mount --bind '%s' /run/pcscd && %s"
              .formatted(FOLDER.resolve("run"), start);
    }
    command.addAll(List.of("sh", "-c", start));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(FOLDER.resolve("log").toFile()));
    shortSleep().ifPresent(library -> builder.environment().put("LD_PRELOAD", library.toString()));
    service = builder.start();
    Awaitility.await("pcscd listens, see " + FOLDER.resolve("log"))
        .atMost(Duration.ofSeconds(20))
        .until(() -> Files.exists(socket()) && listens());
  }

  /// A connection would be a tag: whether vpcd waits for one is read from the kernel's table.
  private boolean listens() throws IOException {
    String local = ":%04X ".formatted(port);
    return Files.readAllLines(Path.of("/proc/net/tcp")).stream()
        .anyMatch(line -> line.contains(local) && line.contains(" 0A "));
  }

  private static Path socket() {
    return NAMESPACES
        ? FOLDER.resolve("run").resolve("pcscd.comm")
        : Path.of("/run/pcscd/pcscd.comm");
  }

  private Optional<Path> shortSleep() throws IOException {
    Path library = FOLDER.resolve("short-sleep.so");
    if (find("gcc").isEmpty()) {
      System.err.println("gcc manque : pcscd garde ses 400 ms, cet essai dure plusieurs minutes.");
      return Optional.empty();
    }
    if (!Files.exists(library)) {
      Path source = Files.writeString(FOLDER.resolve("short-sleep.c"), SHORT_SLEEP);
      if (!done(
          "gcc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl")) {
        throw new IllegalStateException("gcc does not compile " + source);
      }
    }
    return Optional.of(library);
  }

  private static boolean done(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<Path> find(String program) {
    List<String> folders =
        new ArrayList<>(List.of(System.getenv("PATH").split(File.pathSeparator, -1)));
    folders.addAll(List.of("/usr/sbin", "/usr/bin"));
    return folders.stream()
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// vpcd takes this port and the next one, for its second slot.
  private static int freePort() throws IOException {
    while (true) {
      try (ServerSocket one = new ServerSocket(0);
          ServerSocket two = new ServerSocket(one.getLocalPort() + 1)) {
        return Math.min(one.getLocalPort(), two.getLocalPort());
      } catch (IOException | IllegalArgumentException e) {
        // The next one is taken: look further.
      }
    }
  }

  /// Java has no way to change its own environment, and the client library reads it there.
  @SuppressWarnings("restricted") // setenv is called as the C library has it
  private static void setEnvironment(String name, String value) {
    Linker linker = Linker.nativeLinker();
    try (Arena arena = Arena.ofConfined()) {
      int failed =
          (int)
              linker
                  .downcallHandle(
                      linker.defaultLookup().find("setenv").orElseThrow(),
                      FunctionDescriptor.of(
                          ValueLayout.JAVA_INT,
                          ValueLayout.ADDRESS,
                          ValueLayout.ADDRESS,
                          ValueLayout.JAVA_INT))
                  .invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      if (failed != 0) {
        throw new IllegalStateException("setenv failed");
      }
    } catch (Throwable e) {
      throw new IllegalStateException("setenv failed", e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
