package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.Sighting;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.nfc.Pi4jReaderBank;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A scenario that is played twice gives the same debrief: the driver and the scanner over emulated
/// chips, every reader broken in some way, hands that move cards at random.
class SameSeedTest {

  @Test
  void theSameSeedGivesTheSameSightingsToTheNanosecond() {
    List<Sighting> once = play(5);
    assertThat(once).hasSizeGreaterThan(5_000);
    assertThat(play(5)).isEqualTo(once);
    assertThat(play(6)).isNotEqualTo(once);
  }

  private static List<Sighting> play(long seed) {
    SimulatedClock clock = new SimulatedClock();
    SplittableRandom random = new SplittableRandom(seed);
    List<Sighting> sightings = new ArrayList<>();
    List<SlotSpec> slots = ManualHost.SPEC.slots();
    VirtualFault[] faults = VirtualFault.values();
    try (VirtualTable table = new VirtualTable(ManualHost.SPEC, clock, seed)) {
      List<EmulatedTag> cards = new ArrayList<>();
      for (int i = 0; i < 18; i++) {
        byte[] pages = CardTag.pages(CardRef.parse("essai/carte-" + i));
        cards.add(EmulatedNtag213.holding(table.newUid(), pages));
      }
      Pi4jReaderBank bank = Pi4jReaderBank.open(table.context(), ManualHost.SPEC, clock);
      for (int cycle = 0; cycle < 400; cycle++) {
        table.put(any(slots, random).id(), cards.get(random.nextInt(cards.size())));
        if (cycle % 20 == 0) {
          table.fault(any(slots, random).id(), faults[random.nextInt(faults.length)]);
        }
        bank.scanner().cycle(sightings::add);
      }
    }
    return sightings;
  }

  private static SlotSpec any(List<SlotSpec> slots, SplittableRandom random) {
    return slots.get(random.nextInt(slots.size()));
  }
}
