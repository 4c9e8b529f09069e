package fr.tablee.app.serve;

import fr.tablee.content.Pack;
import fr.tablee.content.PackChecker;
import fr.tablee.content.PackChecker.Checked;
import fr.tablee.content.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows a pack's folder: a changed pack is checked and handed over; a faulty one is told, and
/// the table keeps the last good one. Looks at names, sizes and times instead of asking the system
/// to be told, which shared folders and sticks do not do. Thread `pack-watch`.
final class PackWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PackWatch.class);
  private static final long LOOK_MILLIS = 1_000;

  private final Path folder;
  private final Consumer<Pack> onChange;
  private final Consumer<Pack> onFiles;
  private final PackChecker checker = new PackChecker();
  private final Thread thread = new Thread(this::watch, "pack-watch");
  private volatile List<Problem> faults = List.of();
  private volatile Pack newest;
  private String seen;
  private volatile boolean closing;

  /// @param loaded the pack as it was loaded from the folder
  /// @param onChange takes each newer pack, on this thread
  /// @param onFiles takes the newest pack after each change that leaves it whole, be it but a
  ///   picture, on this thread
  PackWatch(Path folder, Pack loaded, Consumer<Pack> onChange, Consumer<Pack> onFiles) {
    this.folder = folder;
    this.newest = loaded;
    this.onChange = onChange;
    this.onFiles = onFiles;
    this.seen = marks();
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /// The newest pack of the folder that can be played.
  Pack newest() {
    return newest;
  }

  /// Why the files as they are cannot be played; empty when they can.
  List<Problem> faults() {
    return faults;
  }

  /// Looks now, instead of within a second. Any thread.
  void look() {
    look(marks());
  }

  private void watch() {
    String before = seen;
    while (!closing) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      String now = marks();
      // Twice the same: whoever writes has finished.
      if (now.equals(before)) {
        look(now);
      }
      before = now;
    }
  }

  private synchronized void look(String marks) {
    if (marks.equals(seen)) {
      return;
    }
    seen = marks;
    Checked checked = checker.check(folder);
    if (checked.pack().isPresent()) {
      faults = List.of();
      Pack pack = checked.pack().get();
      if (!pack.equals(newest)) {
        newest = pack;
        LOG.info("{} has changed and is taken over", folder);
        onChange.accept(pack);
      }
      onFiles.accept(newest);
    } else {
      faults = checked.problems().stream().filter(Problem::isFault).toList();
      LOG.warn(
          "{} has changed but cannot be played, the last good pack stays: {}",
          folder,
          faults.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
  }

  private String marks() {
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(PackWatch::mark)
          .collect(Collectors.joining("\n"));
    } catch (IOException | UncheckedIOException e) {
      return "unreadable";
    }
  }

  private static String mark(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return file + " gone";
    }
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
  }
}
