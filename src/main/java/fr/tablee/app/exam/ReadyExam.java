package fr.tablee.app.exam;

import fr.tablee.app.TableRig;
import fr.tablee.content.Pack;
import fr.tablee.table.MonotonicClock;
import fr.tablee.web.ReadyCheck;
import fr.tablee.workshop.ConsoleState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Looks at a table that runs, just before a group sits down at it. Thread-safe: it reads what
/// other threads have published and touches no bus.
public final class ReadyExam implements ReadyCheck {

  /// The disk is asked by writing to it, which an SD card should not have to do every other second.
  private static final long DISK_NANOS = 30_000_000_000L;

  private final TableRig rig;
  private final Supplier<ConsoleState> console;
  private final Supplier<Pack> pack;
  private final CardsSeen seen;
  private final Path data;
  private final MonotonicClock clock;
  private List<Line> machine = List.of();
  private long machineNanos;

  /// @param console the workshop on the table
  /// @param pack that it plays
  /// @param data the folder that keeps the workshops
  public ReadyExam(
      TableRig rig,
      Supplier<ConsoleState> console,
      Supplier<Pack> pack,
      CardsSeen seen,
      Path data,
      MonotonicClock clock) {
    this.rig = rig;
    this.console = console;
    this.pack = pack;
    this.seen = seen;
    this.data = data;
    this.clock = clock;
  }

  @Override
  public List<Line> look(int displays) {
    ConsoleState now = console.get();
    List<Line> lines = new ArrayList<>(ReadyReaders.of(rig.spec(), rig.health(), now.view()));
    rig.spec()
        .strip()
        .ifPresent(strip ->
            lines.add(
                rig.lights().refused()
                    ? Line.bad("strip", "strip-refused", "strip", strip.path())
                    : Line.fine("strip", "strip-ok", strip.leds())));
    lines.addAll(ReadyCards.onTheBoard(now));
    lines.add(ReadyCards.unseen(pack.get(), seen));
    lines.addAll(machine());
    lines.add(
        displays == 0
            ? Line.warn("display", "display-none", "display")
            : Line.fine("display", "display-ok", displays));
    return lines.stream().sorted(Comparator.comparing(Line::level)).toList();
  }

  private synchronized List<Line> machine() {
    long now = clock.nanos();
    if (machine.isEmpty() || now - machineNanos > DISK_NANOS) {
      machineNanos = now;
      machine = List.of(DiskExam.line(data), ClockExam.line(Instant.now(), data));
    }
    return machine;
  }
}
