package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.tablee.SystemTool;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.light.Rgb;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.VirtualTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of a real table from Java to the kernel: Pi4J's official Linux SPI provider with its JNA
/// calls, in a process of its own. `spidev_bridge.c`, preloaded there, takes the calls on
/// `/dev/spidev0.0` and `1.1` to emulated chips here. Only the address lines are emulated on both
/// sides: Pi4J has GPIO for ARM alone.
class LinuxSpiTest {

  private static final SlotId A1 = new SlotId("A1");
  private static final SlotId B12 = new SlotId("B12");
  private static final int EIO = 5;
  private static final int CLOCK = 4;
  private static final int MODE = 5;

  @TempDir private Path folder;
  private VirtualTable table;
  private SpidevBridge bridge;
  private Process child;
  private final List<String> said = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws IOException {
    SystemTool.need("gcc");
    Path library = folder.resolve("spidev_bridge.so");
    SystemTool.Spoken compiled =
        SystemTool.run(
            Map.of(),
            "",
            "gcc",
            "-shared",
            "-fPIC",
            "-std=gnu17",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-o",
            library.toString(),
            "src/test/c/spidev_bridge.c");
    assertThat(compiled.exit()).as(compiled.text()).isZero();
    table = new VirtualTable(EmulatedRoom.SPEC, new SystemClock(), 1);
    Path socket = folder.resolve("spi");
    bridge = new SpidevBridge(table, socket);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SpidevChild.class.getName(),
            "firmware-config/tables/" + EmulatedRoom.SPEC.id() + ".yaml",
            socket.toString());
    builder.environment().put("LD_PRELOAD", library.toString());
    builder.environment().put("TABLEE_SPI_SOCKET", socket.toString());
    child = builder.redirectError(folder.resolve("errors").toFile()).start();
    Thread.ofPlatform().daemon().start(() -> child.inputReader().lines().forEach(said::add));
  }

  @AfterEach
  void end() throws InterruptedException {
    if (child != null) {
      child.destroy();
      child.waitFor(10, TimeUnit.SECONDS);
      child.destroyForcibly();
    }
    if (table != null) {
      bridge.close();
      table.close();
    }
  }

  @Test
  void theLinuxProviderSeesCardsAndLightsTheirSlots() {
    put(A1, "mallette-ia/eliza");
    put(B12, "mallette-ia/hal");
    put(SlotId.LECTERN, "mallette-ia/valider");

    awaitSaid(placed(A1, "mallette-ia/eliza"));
    awaitSaid(placed(B12, "mallette-ia/hal"));
    awaitSaid(placed(SlotId.LECTERN, "mallette-ia/valider"));
    awaitLit(A1, true);

    table.lift(A1);
    awaitSaid(lifted(A1, "mallette-ia/eliza"));
    awaitLit(A1, false);
    assertThat(bridge.settings("spidev0.0")).containsEntry(MODE, 0).containsEntry(CLOCK, 1_000_000);
    assertThat(bridge.settings("spidev1.1")).containsEntry(MODE, 0).containsEntry(CLOCK, 4_000_000);
  }

  @Test
  void aBusThatFailsAltogetherForAWhileLosesNoCardAndComesBack() {
    put(A1, "mallette-ia/eliza");
    awaitSaid(placed(A1, "mallette-ia/eliza"));

    bridge.kernel((_, _) -> -EIO);
    awaitSaid(new TableChange.ReaderLost(A1));
    awaitSaid(new TableChange.ReaderLost(B12));
    put(B12, "mallette-ia/hal");
    bridge.mend();

    awaitSaid(new TableChange.ReaderBack(A1));
    awaitSaid(placed(B12, "mallette-ia/hal"));
    awaitLit(B12, true);
    assertThat(said)
        .as("A1 kept its card")
        .doesNotContain(lifted(A1, "mallette-ia/eliza").toString());
    table.lift(A1);
    awaitSaid(lifted(A1, "mallette-ia/eliza"));
  }

  @Test
  void errorsAndHalfTransfersNowAndThenInventAndLoseNothing() {
    put(A1, "mallette-ia/eliza");
    awaitSaid(placed(A1, "mallette-ia/eliza"));

    SplittableRandom random = new SplittableRandom(1);
    int[] failed = new int[2];
    bridge.kernel((device, count) -> {
      int chance = random.nextInt(200);
      if (!device.equals("spidev0.0") || chance > 1) {
        return count;
      }
      failed[chance]++;
      return chance == 0 ? -EIO : count / 2;
    });
    await("errors of both kinds")
        .atMost(Duration.ofSeconds(60))
        .until(() -> failed[0] > 20 && failed[1] > 20);
    put(B12, "mallette-ia/hal");
    awaitSaid(placed(B12, "mallette-ia/hal"));
    bridge.mend();

    assertThat(said)
        .as("seed 1: cards told")
        .filteredOn(line -> line.startsWith("Card") || line.startsWith("Foreign"))
        .containsExactly(
            placed(A1, "mallette-ia/eliza").toString(), placed(B12, "mallette-ia/hal").toString());
  }

  private void put(SlotId slot, String card) {
    table.put(slot, EmulatedNtag213.holding(table.newUid(), CardTag.pages(CardRef.parse(card))));
  }

  private static TableChange placed(SlotId slot, String card) {
    return new CardPlaced(slot, CardRef.parse(card));
  }

  private static TableChange lifted(SlotId slot, String card) {
    return new CardLifted(slot, CardRef.parse(card));
  }

  private void awaitSaid(TableChange change) {
    await(change + " among " + said)
        .atMost(Duration.ofSeconds(60))
        .until(() -> said.contains(change.toString()));
  }

  private void awaitLit(SlotId slot, boolean lit) {
    await(slot + (lit ? " is lit" : " is dark"))
        .atMost(Duration.ofSeconds(60))
        .until(() -> table.leds().get(slot).stream().anyMatch(led -> !led.equals(Rgb.DARK)) == lit);
  }
}
