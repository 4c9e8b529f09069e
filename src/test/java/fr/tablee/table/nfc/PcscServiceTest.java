package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.tablee.table.CardRef;
import fr.tablee.table.PcscTiming;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TagContent;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedPass;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.EmulatedType2;
import fr.tablee.table.virtual.Type2Model;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Our PC/SC reader on the real `pcscd`, with Debian's virtual reader `vsmartcard-vpcd` and an
/// emulated tag in its field. Where these packages are missing the class says so and is left out.
class PcscServiceTest {

  private static final PcscTiming TIMING = new PcscTiming(20, 500, 5_000, 3, 50, 400);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef TURC = CardRef.parse("mallette-ia/turc");

  private static Pcscd pcscd;
  private static VpcdReader field;

  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final PcscScanner scanner =
      new PcscScanner(
          new SystemPcsc(), Pcscd.READER, SlotId.LECTERN, TIMING, worker, new SystemClock());

  @BeforeAll
  static void startTheService() {
    String hindrance = Pcscd.hindrance();
    if (!hindrance.isEmpty()) {
      System.err.println(
          "Laissé de côté, " + PcscServiceTest.class.getSimpleName() + " : " + hindrance);
    }
    assumeTrue(hindrance.isEmpty(), hindrance);
    pcscd = Pcscd.start();
    field = new VpcdReader(pcscd);
  }

  @AfterAll
  static void endTheService() {
    if (pcscd != null) {
      field.close();
      pcscd.close();
    }
  }

  @AfterEach
  void takeAllAway() {
    field.deaf(false);
    field.lift();
    seen(Sighting.Nothing.class::isInstance);
    worker.shutdownNow();
  }

  @Test
  void aCardIsSeenAndSeenToGo() {
    assertThat(seen(Sighting.Nothing.class::isInstance)).isNotNull();
    field.lay(card(1, ELIZA));
    assertThat(seen(saying(new TagContent.Identity(ELIZA)))).isInstanceOf(Sighting.Tag.class);
    assertThat(scanner.states()).containsEntry(SlotId.LECTERN, ReaderState.OK);
    field.lift();
    assertThat(seen(Sighting.Nothing.class::isInstance)).isNotNull();
  }

  @Test
  void oneCardAfterTheOtherIsTwoCards() {
    field.lay(card(1, ELIZA));
    seen(saying(new TagContent.Identity(ELIZA)));
    field.lay(card(2, TURC));
    assertThat(seen(saying(new TagContent.Identity(TURC)))).isInstanceOf(Sighting.Tag.class);
  }

  @Test
  void aCardAfterAPassIsRead() {
    field.lay(pass());
    seen(Sighting.Tag.class::isInstance);
    field.lay(card(7, TURC));
    assertThat(seen(saying(new TagContent.Identity(TURC)))).isInstanceOf(Sighting.Tag.class);
  }

  @Test
  void anIdentityIsWrittenAndReadBack() {
    EmulatedNtag213 tag = EmulatedNtag213.blank(uid(3));
    field.lay(tag);
    seen(saying(TagContent.Foreign.BLANK));

    assertThat(write(new TagContent.Identity(ELIZA))).isInstanceOf(WriteOutcome.Written.class);
    assertThat(Type2Tag.content(tag.memory(), 80)).isEqualTo(new TagContent.Identity(ELIZA));
    assertThat(seen(saying(new TagContent.Identity(ELIZA)))).isNotNull();
    assertThat(write(new TagContent.Identity(ELIZA))).isEqualTo(new WriteOutcome.Unchanged());
    assertThat(write(new TagContent.Identity(TURC)))
        .isEqualTo(new WriteOutcome.Taken(new TagContent.Identity(ELIZA)));
  }

  @Test
  void aTagTakenAwayInTheMiddleOfAWriteIsBlankOrTheNewCardNeverAThird() {
    int torn = 0;
    for (int after = 1; after < 40; after++) {
      EmulatedNtag213 tag = EmulatedNtag213.blank(uid(4));
      field.lay(tag);
      seen(saying(TagContent.Foreign.BLANK));
      field.liftAfter(after);
      WriteOutcome outcome = write(new TagContent.Identity(ELIZA));
      TagContent left = Type2Tag.content(tag.memory(), 80);
      if (outcome instanceof WriteOutcome.Written) {
        assertThat(left).isEqualTo(new TagContent.Identity(ELIZA));
        assertThat(torn).isGreaterThan(8);
        return;
      }
      torn++;
      assertThat(outcome).as("gone after %d APDUs", after).isInstanceOf(WriteOutcome.Torn.class);
      assertThat(left)
          .as("gone after %d APDUs", after)
          .isIn(TagContent.Foreign.BLANK, new TagContent.Identity(ELIZA));
      field.lift();
      seen(Sighting.Nothing.class::isInstance);
    }
    throw new AssertionError("no write ever ended");
  }

  @ParameterizedTest
  @EnumSource(Type2Model.class)
  void everyKindOfTagTakesAnIdentity(Type2Model model) {
    EmulatedType2 tag = EmulatedType2.blank(model, uid(8));
    field.lay(tag);
    seen(saying(TagContent.Foreign.BLANK));

    assertThat(write(new TagContent.Place(SlotId.of("B12"))))
        .isInstanceOf(WriteOutcome.Written.class);
    assertThat(seen(saying(new TagContent.Place(SlotId.of("B12"))))).isNotNull();
  }

  @Test
  void aLockedTagAndOneWithAPasswordAreLeftAsTheyAre() {
    EmulatedType2 locked = EmulatedType2.blank(Type2Model.NTAG213, uid(9));
    locked.lock();
    EmulatedType2 guarded = EmulatedType2.blank(Type2Model.NTAG216, uid(10));
    guarded.guard(EmulatedType2.USER_PAGE, false);
    for (EmulatedType2 tag : List.of(locked, guarded)) {
      byte[] before = tag.memory();
      field.lay(tag);
      seen(sighting -> sighting instanceof Sighting.Tag one && one.uid().equals(tag.uid()));

      assertThat(write(new TagContent.Identity(ELIZA)))
          .isInstanceOf(tag == locked ? WriteOutcome.Locked.class : WriteOutcome.Guarded.class);
      assertThat(tag.memory()).isEqualTo(before);
    }
  }

  @Test
  void aTransportPassIsForeign() {
    field.lay(pass());
    Sighting.Tag seen = (Sighting.Tag) seen(Sighting.Tag.class::isInstance);
    assertThat(seen.content()).isInstanceOf(TagContent.Foreign.class);
    assertThat(write(new TagContent.Identity(ELIZA))).isInstanceOf(WriteOutcome.Unfit.class);
  }

  @Test
  void aReaderThatDoesNotAnswerIsLostAndHoldsNobodyUp() {
    field.lay(card(5, ELIZA));
    seen(saying(new TagContent.Identity(ELIZA)));
    field.deaf(true);
    long began = System.nanoTime();
    seen(_ -> scanner.states().get(SlotId.LECTERN) == ReaderState.LOST);
    assertThat(System.nanoTime() - began).isLessThan(LONG.toNanos());
    field.deaf(false);
    assertThat(seen(saying(new TagContent.Identity(ELIZA)))).isNotNull();
    assertThat(scanner.states()).containsEntry(SlotId.LECTERN, ReaderState.OK);
  }

  @Test
  void aServiceThatEndsAndComesBackIsFoundAgain() throws IOException {
    field.lay(card(6, ELIZA));
    seen(saying(new TagContent.Identity(ELIZA)));
    pcscd.stop();
    seen(_ -> scanner.states().get(SlotId.LECTERN) == ReaderState.LOST);
    pcscd.begin();
    assertThat(seen(saying(new TagContent.Identity(ELIZA)))).isNotNull();
    assertThat(scanner.states()).containsEntry(SlotId.LECTERN, ReaderState.OK);
  }

  private WriteOutcome write(TagContent.Ours content) {
    return scanner.write(SlotId.LECTERN, content, WritePolicy.BLANK_ONLY, _ -> {});
  }

  private static Predicate<Sighting> saying(TagContent content) {
    return sighting -> sighting instanceof Sighting.Tag tag && tag.content().equals(content);
  }

  /// Scans until such a sighting comes.
  private Sighting seen(Predicate<Sighting> wanted) {
    long deadline = System.nanoTime() + LONG.toNanos();
    List<Sighting> all = new ArrayList<>();
    while (System.nanoTime() < deadline) {
      int before = all.size();
      scanner.cycle(all::add);
      for (Sighting sighting : all.subList(before, all.size())) {
        if (wanted.test(sighting)) {
          return sighting;
        }
      }
    }
    throw new AssertionError("never seen; last: " + all.reversed().stream().limit(3).toList());
  }

  private static byte[] uid(int number) {
    return new byte[] {0x04, (byte) number, 0x22, 0x33, 0x44, 0x55, 0x66};
  }

  private static EmulatedTag pass() {
    return new EmulatedPass(new byte[] {1, 2, 3, 4});
  }

  private static EmulatedTag card(int number, CardRef card) {
    return EmulatedNtag213.holding(uid(number), CardTag.pages(card));
  }
}
