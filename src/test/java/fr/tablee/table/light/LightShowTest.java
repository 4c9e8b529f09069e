package fr.tablee.table.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LightShowTest {

  private static final TableSpec SPEC =
      TableFile.load(Path.of("firmware-config/tables/trois-volets.yaml"));
  private static final SlotId A1 = SlotId.of("A1");

  private final List<byte[]> sent = new CopyOnWriteArrayList<>();
  private volatile boolean busWorks = true;
  private final StripIo io =
      (frame, length) -> {
        sent.add(frame.clone());
        return busWorks;
      };

  private final SimulatedClock clock = new SimulatedClock();
  private final LightShow show = new LightShow(SPEC, io, clock);

  @Test
  void aStillBoardIsWrittenOnceAndAsksForNothingMore() {
    show.show(Map.of(A1, LightMeaning.READ));
    assertThat(show.frame(0)).isEqualTo(LightShow.NEVER);
    assertThat(show.frame(1_000_000_000)).isEqualTo(LightShow.NEVER);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aMovingBoardAsksForTwentyFivePicturesASecond() {
    show.show(Map.of(A1, LightMeaning.TOLD));
    assertThat(show.frame(7)).isEqualTo(40_000_007);
  }

  @Test
  void aCardThatIsLiftedLeavesItsSlotDarkInTheNextPicture() {
    show.show(Map.of(A1, LightMeaning.READ));
    show.frame(0);
    show.show(Map.of());
    show.frame(1);
    assertThat(sent).hasSize(2);
    for (int led = 0; led < SPEC.leds(); led++) {
      assertThat(sent.getLast()[4 + 4 * led + 1]).isZero();
      assertThat(sent.getLast()[4 + 4 * led + 2]).isZero();
      assertThat(sent.getLast()[4 + 4 * led + 3]).isZero();
    }
  }

  @Test
  void aBusThatRefusesIsTriedAgainEverySecond() {
    busWorks = false;
    assertThat(show.frame(0)).isEqualTo(1_000_000_000);
    busWorks = true;
    assertThat(show.frame(1_000_000_000)).isEqualTo(LightShow.NEVER);
    assertThat(sent).hasSize(2);
  }

  @Test
  void theLightThreadWakesForAChangeAndLeavesTheBoardDark() throws InterruptedException {
    LightShow live = new LightShow(SPEC, io, new SystemClock());
    Thread light = Thread.ofPlatform().start(live);
    await().atMost(Duration.ofSeconds(5)).until(() -> sent.size() == 1);
    await().atMost(Duration.ofSeconds(5)).until(() -> light.getState() == Thread.State.WAITING);

    live.show(Map.of(A1, LightMeaning.RIGHT));
    await().atMost(Duration.ofSeconds(5)).until(() -> sent.size() == 2);
    await().atMost(Duration.ofSeconds(5)).until(() -> light.getState() == Thread.State.WAITING);

    light.interrupt();
    light.join(5_000);
    assertThat(sent).hasSize(3);
    assertThat(sent.get(2)).isEqualTo(sent.get(0)).isNotEqualTo(sent.get(1));
  }
}
