package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtualFaultTest {

  private static final SlotId A1 = SlotId.of("A1");
  private static final HexFormat HEX = HexFormat.of();

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
  void aMuteReaderHearsAndNeverAnswers() {
    host.wake();
    host.table.fault(A1, VirtualFault.MUTE);
    assertThat(host.transfer("02 00")).as("the line is driven").isEqualTo("00 00");
    assertThat(host.call("02")).isEqualTo("no ack");
    host.table.fault(A1, VirtualFault.NONE);
    assertThat(host.call("02")).as("it was awake all the time").isEqualTo("03 32 01 06 07");
  }

  @Test
  void aDataLineStuckLowGivesZerosWhileTheChipObeys() {
    host.wake();
    host.table.fault(A1, VirtualFault.STUCK_LOW);
    host.send(ManualHost.frame("32 01 01"));
    assertThat(host.transfer("02 00 00")).isEqualTo("00 00 00");
    host.clock.sleepNanos(2_000_000);
    assertThat(host.transfer("03" + " 00".repeat(6))).isEqualTo("00" + " 00".repeat(6));
    host.table.fault(A1, VirtualFault.NONE);
    assertThat(host.call("04")).as("its field went on").isEqualTo("05 00 01 00 00");
  }

  @Test
  void aDataLineStuckHighGivesOnesWhileTheChipObeys() {
    host.wake();
    host.table.fault(A1, VirtualFault.STUCK_HIGH);
    host.send(ManualHost.frame("32 01 01"));
    assertThat(host.transfer("02 00 00")).isEqualTo("ff ff ff");
    host.clock.sleepNanos(2_000_000);
    assertThat(host.transfer("03" + " 00".repeat(6))).isEqualTo("ff" + " ff".repeat(6));
    host.table.fault(A1, VirtualFault.NONE);
    host.fetch(6);
    assertThat(host.call("04")).as("its field went on").isEqualTo("05 00 01 00 00");
  }

  @Test
  void withABadChecksumEverythingElseOfTheAnswerIsRight() {
    host.wake();
    host.table.fault(A1, VirtualFault.CHECKSUM);
    host.send(ManualHost.frame("02"));
    host.readyWithin(5);
    assertThat(host.fetch(6)).as("the ACK has none").isEqualTo(ManualHost.ACK);
    host.readyWithin(5);
    assertThat(host.fetch(13)).isEqualTo("00 00 ff 06 fa d5 03 32 01 06 07 e9 00");
  }

  @Test
  void aNackComesInPlaceOfTheAckAndNothingAfterIt() {
    host.wake();
    host.table.fault(A1, VirtualFault.NACK);
    host.send(ManualHost.frame("02"));
    assertThat(host.readyWithin(5)).isTrue();
    assertThat(host.fetch(6)).isEqualTo("00 00 ff ff 00 00");
    assertThat(host.readyWithin(300)).isFalse();
  }

  @Test
  void aLateAnswerIsLateAndWhole() {
    host.wake();
    host.table.fault(A1, VirtualFault.LATE);
    int late = 0;
    int veryLate = 0;
    for (int i = 0; i < 200; i++) {
      long[] took = new long[1];
      took[0] = host.nanosFor(() -> assertThat(host.call("02")).isEqualTo("03 32 01 06 07"));
      late += took[0] > 30_000_000 && took[0] < 50_000_000 ? 1 : 0;
      veryLate += took[0] > 200_000_000 ? 1 : 0;
    }
    assertThat(late).isBetween(70, 130);
    assertThat(veryLate).isBetween(3, 25);
  }

  @Test
  void aSplitAnswerGoesOnUnderTheNextDirectionByte() {
    host.wake();
    host.table.fault(A1, VirtualFault.SPLIT);
    int split = 0;
    for (int i = 0; i < 200; i++) {
      host.send(ManualHost.frame("02"));
      host.readyWithin(5);
      host.fetch(6);
      host.readyWithin(5);
      String first = host.fetch(13);
      if (first.equals("00 00 ff 06 fa d5 00 00 00 00 00 00 00")) {
        split++;
        assertThat(host.transfer("03" + " 00".repeat(6))).isEqualTo("03 32 01 06 07 e8 00");
      } else {
        assertThat(first).isEqualTo("00 00 ff 06 fa d5 03 32 01 06 07 e8 00");
      }
    }
    assertThat(split).isBetween(30, 75);
  }

  @Test
  void aForgetfulReaderLooksWithoutEndUntilItIsToldAgain() {
    host.wake().call("32 05 ff 01 01");
    assertThat(host.call("4a 01 00")).isEqualTo("4b 00");
    host.table.fault(A1, VirtualFault.FORGETFUL);
    assertThat(host.call("4a 01 00")).isEqualTo("silence");
    host.send(ManualHost.ACK);
    host.call("32 05 ff 01 01");
    assertThat(host.call("4a 01 00")).isEqualTo("4b 00");
    host.clock.sleepNanos(3_000_000_000L);
    assertThat(host.call("4a 01 00")).as("it forgets again").isEqualTo("silence");
  }

  @Test
  void aCardHalfOutOfTheFieldAnswersNowAndThen() {
    host.wake().call("32 05 ff 01 00");
    host.table.put(A1, EmulatedNtag213.blank(host.table.newUid()));
    host.table.fault(A1, VirtualFault.WEAK);
    int heard = 0;
    int broken = 0;
    for (int i = 0; i < 600; i++) {
      if (host.call("4a 01 00").startsWith("4b 01")) {
        heard++;
        broken += host.call("40 01 30 00").equals("41 01") ? 1 : 0;
      }
      host.call("32 01 00");
    }
    assertThat(heard).isBetween(340, 460);
    assertThat(broken).isBetween(15, 70);
  }

  @Test
  void aReaderThatHearsItsNeighboursSometimesGetsTheirNumberWrong() {
    host.wake().call("32 05 ff 01 00");
    EmulatedNtag213 tag = EmulatedNtag213.blank(HEX.parseHex("04a1b2c3d4e5f6"));
    host.table.put(SlotId.of("A2"), tag);
    host.table.fault(A1, VirtualFault.CROSSTALK);
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < 2_000; i++) {
      String listed = host.call("4a 01 00");
      if (listed.equals("4b 01 01 00 44 00 07 04 a1 b2 c3 d4 e5 f6")) {
        right++;
      } else if (listed.startsWith("4b 01 01 00 44 00 07 04")) {
        wrong++;
      } else {
        assertThat(listed).isEqualTo("4b 00");
      }
      host.call("32 01 00");
    }
    // One time in four it reaches over, to one of two neighbours; half of these are garbled.
    assertThat(right).isBetween(85, 165);
    assertThat(wrong).isBetween(85, 165);
    host.table.put(A1, EmulatedNtag213.blank(host.table.newUid()));
    for (int i = 0; i < 100; i++) {
      assertThat(host.call("4a 01 00")).as("its own tag is louder").doesNotContain("a1 b2");
      host.call("32 01 00");
    }
  }

  @Test
  void anotherChipInTheSocketComesUpAsleepAndSaysWhatItIs() {
    host.wake();
    host.table.replaceChip(A1, 0x33, 1, 6);
    assertThat(host.transfer("02 00")).as("LowVbat").isEqualTo("ff ff");
    host.clock.sleepNanos(3_000_000);
    assertThat(host.wake().call("02")).isEqualTo("03 33 01 06 07");
  }

  @Test
  void somethingCanHappenInTheMiddleOfAnExchange() {
    host.wake().call("32 05 ff 01 00");
    host.table.put(A1, EmulatedNtag213.blank(host.table.newUid()));
    host.call("4a 01 00");
    long before = host.table.transfers(A1);
    host.table.after(A1, 2, () -> host.table.lift(A1));
    assertThat(host.call("40 01 30 00")).as("lifted after the command went out").isEqualTo("41 01");
    assertThat(host.table.transfers(A1)).isGreaterThan(before + 4);
    assertThat(host.table.tags(A1)).isEmpty();
  }

  @Test
  void twoFieldsThatStandSideBySideAreCounted() {
    host.wake().call("32 01 01");
    host.select("A3").wake().call("32 01 01");
    assertThat(host.table.fieldOverlaps()).as("A3 does not touch A1").isZero();
    host.select("A2").wake().call("32 01 01");
    assertThat(host.table.fieldOverlaps()).as("A2 touches both").isEqualTo(2);
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
    assertThat(VirtualFault.of("stuck-low")).isEqualTo(VirtualFault.STUCK_LOW);
    assertThatThrownBy(() -> VirtualFault.of("fire"))
        .hasMessageContaining("«\u00a0fire\u00a0»")
        .hasMessageContaining("unplugged, noisy")
        .hasMessageContaining("crosstalk");
  }
}
