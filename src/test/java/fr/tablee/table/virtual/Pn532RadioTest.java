package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the chip says of the tags over it: PN532 user manual 7.3, durations of ISO/IEC 14443-3.
class Pn532RadioTest {

  private static final SlotId A1 = SlotId.of("A1");

  private final ManualHost host = new ManualHost();
  private final EmulatedNtag213 tag = blank("04a1b2c3d4e5f6");

  @BeforeEach
  void wakeWithOneRetry() {
    host.wake();
    assertThat(host.call("32 05 ff 01 01")).isEqualTo("33");
  }

  @AfterEach
  void close() {
    host.close();
  }

  static EmulatedNtag213 blank(String uid) {
    return EmulatedNtag213.blank(HexFormat.of().parseHex(uid));
  }

  @Test
  void anEmptySlotHasNoTarget() {
    assertThat(host.call("4a 01 00")).isEqualTo("4b 00");
  }

  @Test
  void aTagIsListedWithItsNumber() {
    host.table.put(A1, tag);
    assertThat(host.call("4a 01 00")).isEqualTo("4b 01 01 00 44 00 07 04 a1 b2 c3 d4 e5 f6");
  }

  @Test
  void aTagOfAKnownNumberIsSelectedWithoutAnticollision() {
    host.table.put(A1, tag);
    host.call("32 01 01");
    host.clock.sleepNanos(6_000_000);
    long overhead = host.nanosFor(() -> host.call("02"));
    long selected =
        host.nanosFor(() ->
            assertThat(host.call("4a 01 00 88 04 a1 b2 c3 d4 e5 f6"))
                .isEqualTo("4b 01 01 00 44 00 07 04 a1 b2 c3 d4 e5 f6"));
    assertThat(selected - overhead).isBetween(2_800_000L, 3_200_000L);
  }

  @Test
  void atAKnownNumberOtherTagsKeepQuiet() {
    host.table.put(A1, tag);
    assertThat(host.call("4a 01 00 88 04 a1 b2 c3 d4 e5 f7")).isEqualTo("4b 00");
    assertThat(host.call("4a 01 00")).as("and answer the next call").startsWith("4b 01");
    host.call("32 01 00");
    host.table.put(A1, new EmulatedPass(HexFormat.of().parseHex("08112233")));
    assertThat(host.call("4a 01 00 08 11 22 33"))
        .isEqualTo("4b 01 01 00 04 20 04 08 11 22 33 06 75 77 81 02 80");
    assertThat(host.call("4a 01 00 04 a1 b2 c3 d4 e5 f6")).as("no cascade tag").isEqualTo("7f");
  }

  @Test
  void theNeighboursTagIsNotHeard() {
    host.table.put(SlotId.of("A2"), tag);
    assertThat(host.call("4a 01 00")).isEqualTo("4b 00");
  }

  @Test
  void theFirstPollPaysTheGuardAndAnEmptyOneTwoTries() {
    long cold = host.nanosFor(() -> host.call("4a 01 00"));
    long warm = host.nanosFor(() -> host.call("4a 01 00"));
    assertThat(cold - warm).isBetween(4_900_000L, 5_300_000L);
    assertThat(warm).isBetween(2 * AirTime.EMPTY_NANOS, 4_000_000L);
  }

  @Test
  void activationAndReadTakeTheirTime() {
    host.table.put(A1, tag);
    host.call("32 01 01");
    host.clock.sleepNanos(6_000_000);
    long overhead = host.nanosFor(() -> host.call("02"));
    long activation = host.nanosFor(() -> host.call("4a 01 00")) - overhead;
    long read = host.nanosFor(() -> host.call("40 01 30 00")) - overhead;
    long write = host.nanosFor(() -> host.call("40 01 a2 05 00 00 00 00")) - overhead;
    assertThat(activation).isBetween(4_400_000L, 4_800_000L);
    assertThat(read).isBetween(2_000_000L, 2_300_000L);
    assertThat(write).isBetween(4_900_000L, 5_300_000L);
  }

  @Test
  void listingAgainWithTheFieldOnFailsEverySecondTime() {
    host.table.put(A1, tag);
    for (int i = 0; i < 4; i++) {
      assertThat(host.call("4a 01 00"))
          .as("listing %d", i)
          .startsWith(i % 2 == 0 ? "4b 01" : "4b 00");
    }
  }

  @Test
  void listingAgainAfterTheFieldWasOffNeverFails() {
    host.table.put(A1, tag);
    for (int i = 0; i < 4; i++) {
      assertThat(host.call("4a 01 00")).as("listing %d", i).startsWith("4b 01");
      assertThat(host.call("32 01 00")).isEqualTo("33");
    }
  }

  @Test
  void ofTwoTagsOneTargetAloneGivesOneAndTwoTargetsGiveBoth() {
    host.table.put(A1, blank("04000000000001"));
    host.table.put(A1, blank("04000000000002"));
    assertThat(host.call("4a 01 00")).startsWith("4b 01 01 00 44 00 07 04 00 00 00 00 00 01");
    host.call("32 01 00");
    assertThat(host.call("4a 02 00"))
        .isEqualTo("4b 02 01 00 44 00 07 04 00 00 00 00 00 01 02 00 44 00 07 04 00 00 00 00 00 02");
    assertThat(host.call("40 01 30 00")).startsWith("41 00 04 00 00 8c 00 00 00 01");
    assertThat(host.call("40 02 30 00")).startsWith("41 00 04 00 00 8c 00 00 00 02");
  }

  @Test
  void twoTargetsAskedForWhereOneLiesGiveThatOne() {
    host.table.put(A1, tag);
    assertThat(host.call("4a 02 00")).isEqualTo("4b 01 01 00 44 00 07 04 a1 b2 c3 d4 e5 f6");
    assertThat(host.call("40 01 30 00")).startsWith("41 00 04 a1 b2");
  }

  @Test
  void aTagLiftedBetweenListingAndReadTimesOut() {
    host.table.put(A1, tag);
    host.call("4a 01 00");
    host.table.lift(A1);
    long waited = host.nanosFor(() -> assertThat(host.call("40 01 30 00")).isEqualTo("41 01"));
    assertThat(waited).as("fRetryTimeout of 51.2 ms").isBetween(51_200_000L, 55_000_000L);
  }

  @Test
  void aTagLiftedAndPutBackBetweenTwoCommandsHasLostItsState() {
    host.table.put(A1, tag);
    host.call("4a 01 00");
    host.table.lift(A1);
    host.table.put(A1, tag);
    assertThat(host.call("40 01 30 00")).isEqualTo("41 01");
  }

  @Test
  void aShorterTimeoutIsObeyed() {
    assertThat(host.call("32 02 00 0b 06")).isEqualTo("33");
    host.table.put(A1, tag);
    host.call("4a 01 00");
    host.table.lift(A1);
    assertThat(host.nanosFor(() -> host.call("40 01 30 00"))).isLessThan(8_000_000L);
  }

  @Test
  void aTargetThatWasNotListedIsRefused() {
    assertThat(host.call("40 01 30 00")).isEqualTo("41 27");
  }

  @Test
  void rawBytesThatNoTagIsSelectedForTimeOut() {
    host.table.put(A1, tag);
    assertThat(host.call("42 60")).isEqualTo("43 01");
    assertThat(host.call("42")).as("no bytes at all").isEqualTo("43 01");
  }

  @Test
  void fastReadAndGetVersionNeedTheCommandThatPassesEverythingThrough() {
    host.table.put(A1, tag);
    host.call("4a 01 00");
    assertThat(host.call("40 01 3a 00 03")).isEqualTo("7f");
    assertThat(host.call("42 60")).isEqualTo("43 00 00 04 04 02 01 00 0f 03");
    assertThat(host.call("42 3a 00 01")).isEqualTo("43 00 04 a1 b2 9f c3 d4 e5 f6");
  }

  @Test
  void withItsChecksumsOffTheHostSendsAndGetsThem() {
    host.table.put(A1, tag);
    host.call("4a 01 00");
    assertThat(host.call("08 63 02 00 63 03 00")).isEqualTo("09");
    // GET_VERSION and its CRC_A, as libnfc sends it
    assertThat(host.call("42 60 f8 32")).startsWith("43 00 00 04 04 02 01 00 0f 03 ").hasSize(35);
    assertThat(host.call("42 60 f8 33")).as("a wrong checksum is not heard").isEqualTo("43 01");
    host.call("08 63 02 83 63 03 83");
    assertThat(host.call("42 60")).as("spoken as type B").isEqualTo("43 01");
    assertThat(host.call("4a 01 00")).as("put right by the next listing").startsWith("4b");
    assertThat(host.call("06 63 02 63 03 63 0d")).isEqualTo("07 80 80 00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4a 01 01 00 ff ff 01 00", "4a 01 02 00 ff ff 01 00", "4a 01 03 00", "4a 01 04"})
  void noTagHereIsFoundAsFelicaTypeBOrJewel(String listing) {
    host.table.put(A1, tag);
    assertThat(host.call(listing)).isEqualTo("4b 00");
  }

  @Test
  void releaseAndSelectHaltAndWakeATarget() {
    host.table.put(A1, tag);
    host.call("4a 01 00");
    assertThat(host.call("44 01")).isEqualTo("45 00");
    assertThat(host.call("42 30 00")).as("nobody is selected").isEqualTo("43 01");
    assertThat(host.call("54 01")).isEqualTo("55 00");
    assertThat(host.call("42 30 00")).startsWith("43 00 04 a1 b2");
    assertThat(host.call("52 00")).isEqualTo("53 00");
    assertThat(host.call("54 01")).isEqualTo("55 27");
  }

  @Test
  void aTransportPassGivesItsNumberAndNoPages() {
    host.table.put(A1, new EmulatedPass(HexFormat.of().parseHex("08a1b2c3")));
    assertThat(host.call("4a 01 00"))
        .isEqualTo("4b 01 01 00 04 20 04 08 a1 b2 c3 06 75 77 81 02 80");
    assertThat(host.call("40 01 30 00")).isEqualTo("41 00 67 00");
  }

  @Test
  void oneOfEightStackedTagsIsFoundByAnticollisionWhateverTheirNumbers() {
    for (int seed = 0; seed < 20; seed++) {
      host.table.lift(A1);
      host.call("32 01 00");
      for (int i = 0; i < 8; i++) {
        host.table.put(A1, EmulatedNtag213.blank(host.table.newUid()));
      }
      String listed = host.call("4a 01 00").substring(21).replace(" ", "").toUpperCase(Locale.ROOT);
      assertThat(host.table.tags(A1))
          .as("round %d", seed)
          .extracting(EmulatedTag::uid)
          .contains(listed);
    }
  }
}
