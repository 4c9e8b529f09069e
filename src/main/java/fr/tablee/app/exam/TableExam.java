package fr.tablee.app.exam;

import fr.tablee.app.TableRig;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.light.LightMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Listens to a table's readers for a while and lets a wave of light run over the board meanwhile.
/// The calling thread owns both buses.
final class TableExam {

  private final TableRig rig;
  private final MonotonicClock clock;
  private Map<SlotId, ReaderHealth> health = Map.of();
  private int pictures;
  private int refused;

  TableExam(TableRig rig, MonotonicClock clock) {
    this.rig = rig;
    this.clock = clock;
  }

  /// Runs it.
  List<Finding> run(int seconds) {
    long end = clock.nanos() + seconds * 1_000_000_000L;
    rig.lights().show(wave(rig.spec()));
    while (clock.nanos() < end) {
      rig.cycle();
      light();
    }
    rig.lights().dark();
    health = rig.health();
    List<Finding> findings = new ArrayList<>(ReaderExam.of(rig.spec(), health));
    rig.spec().strip().ifPresent(strip -> findings.add(strip(strip)));
    return findings;
  }

  /// How each reader did.
  List<ReaderHealth> readers() {
    return List.copyOf(health.values());
  }

  private void light() {
    rig.lights().frame(clock.nanos());
    pictures++;
    if (rig.lights().refused()) {
      refused++;
    }
  }

  private Finding strip(TableSpec.StripSpec strip) {
    String name = "Ruban : " + strip.leds() + " LED, ";
    return refused == 0
        ? Finding.fine(
            "strip",
            name
                + pictures
                + " images envoyées, "
                + strip.budgetMilliamps()
                + " mA au plus ; une vague blanche doit l’avoir parcouru.")
        : Finding.problem(
            "strip",
            name + "le bus refuse ses images.",
            "vérifier que " + strip.path() + " existe et que le service y a droit");
  }

  private static Map<SlotId, LightMeaning> wave(TableSpec spec) {
    Map<SlotId, LightMeaning> wave = new TreeMap<>();
    for (SlotSpec slot : spec.slots()) {
      wave.put(slot.id(), LightMeaning.COUNTED);
    }
    return wave;
  }
}
