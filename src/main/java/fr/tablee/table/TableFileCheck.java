package fr.tablee.table;

import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the parts of a table file must agree on: nothing used twice, nothing out of reach. One
/// thread.
final class TableFileCheck {

  /// A value and the line that wrote it.
  record Located<T>(int line, T value) {}

  /// The light's shapes need this many LEDs over each slot.
  private static final int LEDS_PER_SLOT = 3;

  private final TableProblems problems;

  TableFileCheck(TableProblems problems) {
    this.problems = problems;
  }

  void panels(int line, List<PanelSpec> panels) {
    Set<String> ids = new HashSet<>();
    for (PanelSpec panel : panels) {
      if (!ids.add(panel.id())) {
        problems.add(line, "deux volets ont l’identifiant « " + panel.id() + " » ; en renommer un");
      }
    }
  }

  /// @param strip the strip that the slots' LEDs must be on
  void slots(List<Located<SlotSpec>> slots, Optional<StripSpec> strip) {
    Map<SlotId, Integer> names = new HashMap<>();
    Map<Integer, SlotId> byAddress = new HashMap<>();
    Map<Integer, SlotId> byLed = new HashMap<>();
    for (Located<SlotSpec> located : slots) {
      SlotSpec slot = located.value();
      Integer earlier = names.putIfAbsent(slot.id(), located.line());
      if (earlier != null) {
        problems.add(
            located.line(),
            "l’emplacement "
                + slot.id()
                + " est déjà décrit ligne "
                + earlier
                + " ; en renommer un");
        continue;
      }
      if (slot.select() instanceof ReaderSelect.Decoded decoded) {
        address(located, decoded.address(), byAddress);
      }
      strip.ifPresent(lights -> leds(located, lights.leds(), byLed));
    }
  }

  private void address(Located<SlotSpec> located, int address, Map<Integer, SlotId> byAddress) {
    SlotId slot = located.value().id();
    SlotId other = byAddress.putIfAbsent(address, slot);
    if (other != null) {
      problems.add(
          located.line(),
          "l’adresse "
              + address
              + " de "
              + slot
              + " est déjà celle de "
              + other
              + " ; écrire une adresse libre");
    }
  }

  private void leds(Located<SlotSpec> located, int stripLeds, Map<Integer, SlotId> byLed) {
    SlotSpec slot = located.value();
    if (slot.leds().size() != LEDS_PER_SLOT) {
      problems.add(
          located.line(),
          slot.id()
              + " a "
              + slot.leds().size()
              + " LED ; en écrire "
              + LEDS_PER_SLOT
              + ", de gauche à droite");
    }
    for (int led : slot.leds()) {
      if (led >= stripLeds) {
        problems.add(
            located.line(),
            "la LED "
                + led
                + " de "
                + slot.id()
                + " est au-delà du ruban ; écrire de 0 à "
                + (stripLeds - 1)
                + ", ou allonger « strip.leds »");
      }
      SlotId other = byLed.putIfAbsent(led, slot.id());
      if (other != null) {
        problems.add(
            located.line(),
            "la LED "
                + led
                + " de "
                + slot.id()
                + " est déjà à "
                + other
                + " ; écrire une LED libre");
      }
    }
  }
}
