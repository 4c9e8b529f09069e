package fr.tablee.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.tablee.app.ChildTable;
import fr.tablee.app.RunningTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a service manager hears of the table, through a real datagram socket.
class ServiceManagerTest {

  @TempDir private Path folder;

  @Test
  void itHearsThatTheTableIsReadyLivesAndStops() {
    try (NotifySocket socket = NotifySocket.atAPath(folder);
        ChildTable table =
            ChildTable.start(
                Map.of("NOTIFY_SOCKET", socket.name(), "WATCHDOG_USEC", "2000000"),
                folder.resolve("données"))) {
      await("signs of life")
          .atMost(Duration.ofSeconds(20))
          .until(() -> socket.heard("WATCHDOG=1") >= 3);
      assertThat(socket.heard()).first().isEqualTo("READY=1");
      assertThat(socket.heard())
          .anyMatch(told -> told.matches("STATUS=25 lecteurs sur 25 répondent.*"));
      table.stop();
      assertThat(table.printed())
          .as("the journal may be read by others")
          .noneMatch(line -> line.contains(RunningTable.PIN));
      assertThat(socket.heard()).contains("STOPPING=1").endsWith("STATUS=Tablée s’arrête.");
    }
  }

  @Test
  void itMayListenAtAnAbstractNameAndNotWatch() {
    try (NotifySocket socket = NotifySocket.atAnAbstractName(folder);
        ChildTable table =
            ChildTable.start(
                Map.of("NOTIFY_SOCKET", socket.name()), folder.resolve("données"), "--for", "1")) {
      await("the end")
          .atMost(Duration.ofSeconds(30))
          .until(() -> socket.heard().contains("STOPPING=1"));
      assertThat(socket.heard()).startsWith("READY=1");
      assertThat(table.errors()).doesNotContain("errno");
    }
  }

  @Test
  void aTableOfATerminalTellsNobody() {
    assertThat(ServiceManager.present(Map.of())).isFalse();
    assertThat(ServiceManager.of(Map.of("NOTIFY_SOCKET", "")).patience()).isEmpty();
  }

  @Test
  void theWatchIsTakenOnlyWhenItIsMeantForThisProcess() {
    String mine = Long.toString(ProcessHandle.current().pid());
    assertThat(patience("30000000", mine)).contains(Duration.ofSeconds(30));
    assertThat(patience("30000000", "")).contains(Duration.ofSeconds(30));
    assertThat(patience("30000000", "1")).isEmpty();
    assertThat(patience("0", mine)).isEmpty();
    assertThat(patience("bientôt", mine)).isEmpty();
  }

  private static java.util.Optional<Duration> patience(String micros, String pid) {
    return ServiceManager.of(
            Map.of("NOTIFY_SOCKET", "/nowhere", "WATCHDOG_USEC", micros, "WATCHDOG_PID", pid))
        .patience();
  }
}
