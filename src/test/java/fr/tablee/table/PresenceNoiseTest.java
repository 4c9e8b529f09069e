package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A million polls of a slot whose card comes and goes, one answer in a hundred spoilt.
class PresenceNoiseTest {

  private static final TableSpec TABLE =
      TableFile.load(Path.of("firmware-config", "tables", "trois-volets.yaml"));
  private static final SlotId SLOT = new SlotId("B6");
  private static final TagContent CARD = new TagContent.Identity(CardRef.parse("mallette-ia/hal"));
  private static final int POLLS = 1_000_000;
  private static final long CYCLE_NANOS = 70_000_000L;

  @ParameterizedTest
  @ValueSource(longs = {1, 2026, 987_654_321})
  void aMillionNoisyPollsGiveNoGhostAndMissNoRemoval(long seed) {
    Random random = new Random(seed);
    Presence presence = new Presence(TABLE);
    boolean lies = false;
    boolean told = false;
    int sinceMoved = 0;
    int placements = 0;
    int lifts = 0;
    int late = 0;
    long now = 0;
    for (int poll = 0; poll < POLLS; poll++) {
      now += CYCLE_NANOS;
      sinceMoved++;
      if (sinceMoved > 30 && random.nextInt(200) == 0) {
        lies = !lies;
        sinceMoved = 0;
      }
      List<TimedChange> changes = presence.observe(look(random, lies, now));
      for (TimedChange change : changes) {
        boolean placed = change.change() instanceof TableChange.CardPlaced;
        assertThat(change.change())
            .as("seed %d, poll %d, card lies: %s", seed, poll, lies)
            .isInstanceOf(lies ? TableChange.CardPlaced.class : TableChange.CardLifted.class);
        told = placed;
        placements += placed ? 1 : 0;
        lifts += placed ? 0 : 1;
      }
      // Three clean looks decide, or twelve where noise has made the card look unsteady; five
      // spoilt
      // ones among them would need 1 in 10^8.
      if (sinceMoved == 8 && told != lies) {
        late++;
      }
      if (sinceMoved >= 17) {
        assertThat(told).as("seed %d, poll %d: what is true is told", seed, poll).isEqualTo(lies);
      }
    }
    assertThat(late).as("seed %d: of %d lifts", seed, lifts).isLessThan(lifts / 25);
    assertThat(placements).as("seed %d", seed).isGreaterThan(1000);
    assertThat(lifts).as("seed %d", seed).isBetween(placements - 1, placements);
  }

  /// One poll: 1 % spoilt, by noise, by a fault of the reader, or by a tag that kept quiet.
  private static Sighting look(Random random, boolean lies, long now) {
    if (random.nextInt(100) != 0) {
      return lies ? new Sighting.Tag(SLOT, now, "04AA", CARD) : new Sighting.Nothing(SLOT, now);
    }
    return switch (random.nextInt(3)) {
      case 0 -> new Sighting.NoReader(SLOT, now, "bad checksum");
      case 1 -> lies ? new Sighting.Nothing(SLOT, now) : new Sighting.Noise(SLOT, now);
      default -> new Sighting.Noise(SLOT, now);
    };
  }
}
