package fr.tablee.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PacedClockTest {

  @Test
  void aChangeOfSpeedDoesNotMakeTimeJump() {
    PacedClock clock = new PacedClock();
    long last = clock.nanos();
    for (int speed : new int[] {1, 30, 4, 60, 1}) {
      clock.speed(speed);
      long now = clock.nanos();
      assertThat(now).isBetween(last, last + 10_000_000_000L);
      last = now;
    }
  }

  @Test
  void sleepsToItsOwnTime() {
    PacedClock clock = new PacedClock();
    clock.speed(60);
    long deadline = clock.nanos() + 3_000_000_000L;
    long real = System.nanoTime();

    clock.sleepUntil(deadline);

    assertThat(clock.nanos()).isGreaterThanOrEqualTo(deadline);
    assertThat(System.nanoTime() - real)
        .isGreaterThanOrEqualTo(49_000_000L)
        .isLessThan(3_000_000_000L);
  }

  @Test
  void timeDoesNotStandStill() {
    assertThatThrownBy(() -> new PacedClock().speed(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
