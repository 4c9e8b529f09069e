package fr.tablee.table.virtual.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import fr.tablee.table.MonotonicClock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybackTest {

  @TempDir private Path folder;

  @Test
  void transfersThatFailedFailAgainAndPinsAndClockComeBack() {
    Path file = folder.resolve("bus.capture");
    try (CaptureWriter writer = new CaptureWriter(file, "essai.yaml", "title: Essai\n")) {
      writer.clock(5);
      writer.pin(10, 22, true);
      writer.clock(12);
      writer.clock(15);
      writer.transfer(20, "0.0", new byte[] {1, 2}, new byte[] {3, 4});
      writer.failed(30, "0.0", new byte[] {5}, -1);
    }
    CaptureFile capture = CaptureFile.read(file);
    assertThat(capture.tableText()).isEqualTo("title: Essai\n");
    assertThat(capture.nanos()).isEqualTo(30);
    assertThat(capture.transfers()).isEqualTo(2);

    try (Playback playback = Playback.of(capture)) {
      MonotonicClock clock = playback.clock();
      assertThat(clock.nanos()).isEqualTo(5);
      DigitalOutput pin = pin(playback);
      pin.state(DigitalState.HIGH);
      assertThat(clock.nanos()).isEqualTo(12);
      Spi spi = spi(playback);
      byte[] bytes = {1, 2};
      assertThat(spi.transfer(bytes)).isEqualTo(2);
      assertThat(bytes).containsExactly(3, 4);
      assertThat(clock.nanos()).as("after the transfer, unread looks are past").isEqualTo(20);
      assertThat(playback.ended()).isFalse();
      assertThat(spi.transfer(new byte[] {5})).isEqualTo(-1);
      assertThat(playback.ended()).isTrue();
      assertThatThrownBy(() -> spi.transfer(new byte[] {6}))
          .isInstanceOf(CaptureException.class)
          .hasMessageContaining("est fini");
    }
  }

  @Test
  void anotherPinThanTheOneThatWasSetIsADivergence() {
    Path file = folder.resolve("bus.capture");
    try (CaptureWriter writer = new CaptureWriter(file, "essai.yaml", "title: Essai\n")) {
      writer.pin(1_500_000_000, 23, true);
    }
    try (Playback playback = Playback.of(CaptureFile.read(file))) {
      DigitalOutput pin = pin(playback);
      assertThatThrownBy(() -> pin.state(DigitalState.HIGH))
          .hasMessageContaining("1,500000 s")
          .hasMessageContaining("GPIO 22 = 1")
          .hasMessageContaining("GPIO 23 = 1");
    }
  }

  private static DigitalOutput pin(Playback playback) {
    var context = playback.context();
    return context.create(DigitalOutput.newConfigBuilder(context).id("pin").address(22).build());
  }

  private static Spi spi(Playback playback) {
    var context = playback.context();
    return context.create(Spi.newConfigBuilder(context).id("spi").bus(0).channel(0).build());
  }
}
