package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.spi.Spi;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.light.LightMeaning;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.light.Pi4jStripIo;
import fr.tablee.table.light.Rgb;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtualTableTest {

  private static final SlotId A1 = SlotId.of("A1");
  private static final SlotId B2 = SlotId.of("B2");

  private final ManualHost host = new ManualHost();
  private final VirtualTable table = host.table;

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aTagIsInOnePlace() {
    EmulatedTag tag = EmulatedNtag213.blank(table.newUid());
    table.put(A1, tag);
    table.put(B2, tag);
    assertThat(table.tags(A1)).isEmpty();
    assertThat(table.tags(B2)).containsExactly(tag);
    assertThat(table.whereIs(tag)).contains(B2);
    table.lift(B2);
    assertThat(table.whereIs(tag)).isEmpty();
  }

  @Test
  void tagsLieOnTopOfEachOther() {
    EmulatedTag below = EmulatedNtag213.blank(table.newUid());
    EmulatedTag above = EmulatedNtag213.blank(table.newUid());
    table.put(A1, below);
    table.put(A1, above);
    assertThat(table.tags(A1)).containsExactly(below, above);
  }

  @Test
  void aSlotThatTheTableHasNotIsRefusedByName() {
    assertThatThrownBy(() -> table.lift(SlotId.of("C1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("C1")
        .hasMessageContaining("trois-volets");
  }

  @Test
  void whatIsNotOnTheTableCannotBeOpened() {
    var context = table.context();
    assertThatThrownBy(
            () -> context.create(Spi.newConfigBuilder(context).id("x").bus(0).channel(1).build()))
        .hasMessageContaining("spidev0.1");
    assertThatThrownBy(() ->
            context.create(DigitalOutput.newConfigBuilder(context).id("y").address(4).build()))
        .hasMessageContaining("GPIO 4");
  }

  @Test
  void theLightOfASlotComesBackFromItsBytes() {
    AtomicInteger changes = new AtomicInteger();
    var io = Pi4jStripIo.open(table.context(), ManualHost.SPEC.strip().orElseThrow());
    LightShow show = new LightShow(ManualHost.SPEC, io, host.clock);
    table.onChange(changes::incrementAndGet);
    show.show(Map.of(B2, LightMeaning.MOVE));
    show.frame(host.clock.nanos());
    assertThat(table.leds().get(B2)).hasSize(3).element(1).isEqualTo(Rgb.DARK);
    assertThat(table.leds().get(B2).getFirst()).isNotEqualTo(Rgb.DARK);
    assertThat(table.leds().get(A1)).containsOnly(Rgb.DARK);
    assertThat(changes).hasValue(1);
  }

  @Test
  void aChangeIsToldAtOnce() {
    AtomicInteger changes = new AtomicInteger();
    table.onChange(changes::incrementAndGet);
    table.put(A1, EmulatedNtag213.blank(table.newUid()));
    table.fault(A1, VirtualFault.NOISY);
    table.lift(A1);
    assertThat(changes).hasValue(3);
  }

  @Test
  void aClosedDeviceFailsAsOnLinuxByAnswerAndNotByException() {
    host.spi.close();
    assertThat(host.spi.transfer(new byte[4])).isNegative();
  }

  @Test
  void handsMayMoveTagsWhileTheBusPolls() throws InterruptedException {
    host.wake().call("32 05 ff 01 01");
    EmulatedTag tag = EmulatedNtag213.blank(table.newUid());
    AtomicBoolean moving = new AtomicBoolean(true);
    Thread hands =
        Thread.ofPlatform()
            .start(() -> {
              while (moving.get()) {
                table.put(A1, tag);
                table.put(B2, tag);
                table.fault(B2, VirtualFault.UNPLUGGED);
                table.fault(B2, VirtualFault.NONE);
                table.lift(B2);
              }
            });
    int seen = 0;
    int missed = 0;
    for (int i = 0; i < 200_000 && (seen == 0 || missed == 0 || i < 2_000); i++) {
      String listed = host.call("4a 01 00");
      host.call("32 01 00");
      if (listed.equals("4b 00")) {
        missed++;
      } else {
        assertThat(listed).startsWith("4b 01 01 00 44 00 07 04");
        seen++;
      }
    }
    moving.set(false);
    hands.join();
    assertThat(seen).isPositive();
    assertThat(missed).isPositive();
    table.put(A1, tag);
    assertThat(host.call("4a 01 00")).startsWith("4b 01");
  }

  @Test
  void inRealTimeABusIsRightOnAverage() {
    try (VirtualTable real = new VirtualTable(ManualHost.SPEC, new SystemClock(), 1)) {
      var context = real.context();
      Spi spi =
          context.create(
              Spi.newConfigBuilder(context).id("r").bus(0).channel(0).baud(1_000_000).build());
      byte[] bytes = new byte[12];
      int transfers = 2_000;
      long start = System.nanoTime();
      for (int i = 0; i < transfers; i++) {
        bytes[0] = 0x40;
        spi.transfer(bytes);
      }
      long each = (System.nanoTime() - start) / transfers;
      long wanted = 12 * 8_000 + VirtualTable.TRANSFER_OVERHEAD_NANOS;
      // Never faster; how much slower depends on how busy this machine is.
      assertThat(each).isBetween(wanted * 95 / 100, wanted * 20);
    }
  }
}
