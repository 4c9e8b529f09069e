package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtualFaultTest {

  private static final SlotId A1 = SlotId.of("A1");

  private final ManualHost host = new ManualHost(7);

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void anUnpluggedReaderFloatsAndComesBackAsleep() {
    host.wake();
    host.table.fault(A1, VirtualFault.UNPLUGGED);
    assertThat(host.transfer("02 00 00")).isEqualTo("ff ff ff");
    assertThat(host.table.fault(A1)).isEqualTo(VirtualFault.UNPLUGGED);

    host.table.fault(A1, VirtualFault.NONE);
    assertThat(host.transfer("02 00")).as("LowVbat").isEqualTo("ff ff");
    host.clock.sleepNanos(3_000_000);
    assertThat(host.send(ManualHost.frame("02")).readyWithin(20)).isFalse();
    assertThat(host.wake().call("02")).isEqualTo("03 32 01 06 07");
  }

  @Test
  void evenAnUnplugTooShortForAnyPollCostsThePower() {
    host.wake();
    host.table.fault(A1, VirtualFault.UNPLUGGED);
    host.table.fault(A1, VirtualFault.NONE);
    assertThat(host.transfer("02 00")).isEqualTo("ff ff");
  }

  @Test
  void onlyTheBrokenReaderIsBroken() {
    host.table.fault(A1, VirtualFault.UNPLUGGED);
    assertThat(host.select("A2").wake().call("02")).isEqualTo("03 32 01 06 07");
  }

  @Test
  void aNoisyReaderBreaksOneTransferInAHundredByOneBit() {
    host.wake().send(ManualHost.frame("02"));
    host.readyWithin(5);
    host.fetch(6);
    host.readyWithin(5);
    String sound = host.fetch(13);
    host.table.fault(A1, VirtualFault.NOISY);
    int broken = 0;
    for (int i = 0; i < 10_000; i++) {
      host.send("00 00 ff ff 00 00");
      if (!host.fetch(13).equals(sound)) {
        broken++;
      }
    }
    // The bit may also fall on the byte under the direction byte, which nobody reads.
    assertThat(broken).isBetween(60, 140);
  }

  @Test
  void aNoisyFieldGarblesOneReadInAHundred() {
    host.wake().call("32 05 ff 01 03");
    host.table.put(A1, EmulatedNtag213.blank(host.table.newUid()));
    host.call("4a 01 00");
    host.table.fault(A1, VirtualFault.NOISY);
    int garbled = 0;
    for (int i = 0; i < 5_000; i++) {
      if (soundly("40 01 30 00").equals("41 02")) {
        garbled++;
      }
    }
    assertThat(garbled).isBetween(25, 80);
  }

  @Test
  void aFlakyReaderLosesOneCommandInTenWithOrWithoutAnAck() {
    host.wake();
    host.table.fault(A1, VirtualFault.FLAKY);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      answers.add(host.call("02"));
    }
    assertThat(answers).filteredOn("no ack"::equals).hasSizeBetween(30, 75);
    assertThat(answers).filteredOn("silence"::equals).hasSizeBetween(30, 75);
    assertThat(answers).filteredOn("03 32 01 06 07"::equals).hasSizeGreaterThan(850);
  }

  @Test
  void aBrownoutSendsTheChipToSleepNowAndThen() {
    host.table.fault(A1, VirtualFault.BROWNOUT);
    host.wake();
    int sleeps = 0;
    for (int second = 0; second < 60; second++) {
      host.clock.sleepNanos(1_000_000_000L);
      if (host.call("02").equals("no ack")) {
        sleeps++;
        host.wake();
      }
    }
    assertThat(sleeps).isBetween(15, 60);
  }

  @Test
  void theSameSeedBreaksTheSameThings() {
    assertThat(flakyRun(11)).isEqualTo(flakyRun(11)).isNotEqualTo(flakyRun(12));
  }

  private static List<String> flakyRun(long seed) {
    try (ManualHost run = new ManualHost(seed)) {
      run.wake();
      run.table.fault(A1, VirtualFault.FLAKY);
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        answers.add(run.call("02"));
      }
      return answers;
    }
  }

  /// A call that counts a broken frame as no answer.
  private String soundly(String data) {
    try {
      return host.call(data);
    } catch (IllegalStateException | IndexOutOfBoundsException broken) {
      return "broken";
    }
  }

  @Test
  void aFaultIsReadByItsWord() {
    assertThat(VirtualFault.of("brownout")).isEqualTo(VirtualFault.BROWNOUT);
    assertThatThrownBy(() -> VirtualFault.of("fire")).hasMessageContaining("« fire »");
  }
}
