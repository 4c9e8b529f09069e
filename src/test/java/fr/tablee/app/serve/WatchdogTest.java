package fr.tablee.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.tablee.app.Home;
import fr.tablee.app.Pi4jTable;
import fr.tablee.app.run.MemoryJournal;
import fr.tablee.app.run.WorkshopRun;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.web.Settings;
import fr.tablee.web.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// The watchdog vouches for the real threads of a table, and for none that hangs.
class WatchdogTest {

  private static final Duration PATIENCE = Duration.ofMillis(1200);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Pack pack = new PackLoader().load(Home.pack());
  private final TableSpec spec = TableFile.load(Home.virtualTable());
  private final PacedClock clock = new PacedClock();
  private final Told told = new Told();

  /// Makes the thread that passes it hang, once it is shut.
  private static final class Gate {
    private volatile CountDownLatch open = new CountDownLatch(0);

    void shut() {
      open = new CountDownLatch(1);
    }

    void open() {
      open.countDown();
    }

    void pass() {
      try {
        open.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// A service manager that keeps what it was told.
  private static final class Told implements ServiceManager {
    private final List<String> all = new CopyOnWriteArrayList<>();

    @Override
    public void tell(String... assignments) {
      all.addAll(List.of(assignments));
    }

    @Override
    public Optional<Duration> patience() {
      return Optional.of(PATIENCE);
    }

    long signsOfLife() {
      return all.stream().filter("WATCHDOG=1"::equals).count();
    }
  }

  @Test
  void aWorkshopThreadThatHangsIsNoLongerVouchedForUntilItMovesAgain() {
    hangAndMoveAgain("workshop", new Gate(), new Gate());
  }

  @Test
  void aReadersThreadThatHangsIsNoLongerVouchedForUntilItMovesAgain() {
    hangAndMoveAgain("readers", new Gate(), new Gate());
  }

  private void hangAndMoveAgain(String hanging, Gate ofWorkshop, Gate ofReaders) {
    WorkshopRun run = new WorkshopRun(pack, spec, new MemoryJournal(), clock, Instant::now);
    try (Pi4jTable table = Pi4jTable.emulated(spec, clock, 1);
        WorkshopThread workshop =
            new WorkshopThread(run, clock, meanings -> {}, () -> Settings.DEFAULT);
        BoardThread board =
            new BoardThread(
                table.rig(),
                clock,
                changes -> {
                  ofReaders.pass();
                  workshop.sensed(changes);
                });
        Watchdog watchdog =
            new Watchdog(told, List.of(board.pulse(), workshop.pulse()), () -> "tout va bien")) {
      Subscription atEachChange = workshop.listen(ofWorkshop::pass);
      workshop.start();
      board.start();
      watchdog.start();
      assertThat(told.all).startsWith("READY=1", "STATUS=tout va bien");
      awaitSignsOfLife(3);

      Gate gate = hanging.equals("workshop") ? ofWorkshop : ofReaders;
      gate.shut();
      Thread change = Thread.ofVirtual().start(workshop::open);
      await("the hang is seen").atMost(LONG).until(() -> looksAt(hanging) >= 1);
      long atTheHang = told.signsOfLife();
      await("several more looks").atMost(LONG).until(() -> looksAt(hanging) >= 4);
      assertThat(told.signsOfLife()).as("no sign of life while it hangs").isEqualTo(atTheHang);

      gate.open();
      awaitSignsOfLife(atTheHang + 2);
      assertThat(change.join(LONG)).isTrue();
      atEachChange.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    assertThat(told.all).endsWith("STOPPING=1", "STATUS=Tablée s’arrête.");
  }

  private long looksAt(String hanging) {
    String status = "STATUS=Tablée ne répond plus\u00a0: " + hanging;
    return told.all.stream().filter(status::equals).count();
  }

  private void awaitSignsOfLife(long number) {
    await("signs of life").atMost(LONG).until(() -> told.signsOfLife() >= number);
  }

  @Test
  void aThreadThatHasEndedIsSilentToo() throws InterruptedException {
    Pulse pulse = new Pulse("passing");
    Thread passing = new Thread(pulse::beat, "passing");
    try (Watchdog watchdog = new Watchdog(told, List.of(pulse), () -> "")) {
      passing.start();
      passing.join();
      watchdog.start();
      await("the end is seen").atMost(LONG).until(() -> told.all.getLast().contains("passing"));
    }
  }
}
