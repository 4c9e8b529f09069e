package fr.tablee.table;

import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.ReadersSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  void pins(int line, ReadersSpec readers, StripSpec strip) {
    Map<Integer, String> used = new HashMap<>(Map.of(2, "I2C", 3, "I2C"));
    used.putAll(busPins(readers.spiBus()));
    used.putAll(busPins(strip.spiBus()));
    for (int pin : readers.addressLinesBcm()) {
      String by = used.putIfAbsent(pin, "une autre ligne d’adresse");
      if (by != null) {
        problems.add(
            line,
            "la broche BCM "
                + pin
                + " sert déjà à "
                + by
                + " ; écrire une broche libre, par exemple 22, 23, 24, 25 ou 27");
      }
    }
    if (readers.spiBus() == strip.spiBus()) {
      problems.add(
          line,
          "les lecteurs et le ruban sont sur le même bus SPI ; écrire spi_bus: 1 pour le ruban");
    } else if (readers.chipSelect() == strip.chipSelect()) {
      // Pi4J 3.0.4 keeps SPI devices by chip select alone and refuses the second one.
      problems.add(
          line,
          "les lecteurs et le ruban ont le même chip_select, que Pi4J confond d’un bus à l’autre ;"
              + " écrire chip_select: 1 pour le ruban");
    }
  }

  private static Map<Integer, String> busPins(int spiBus) {
    Map<Integer, String> pins = new HashMap<>();
    int first = spiBus == 0 ? 7 : 16;
    int last = spiBus == 0 ? 11 : 21;
    for (int pin = first; spiBus <= 1 && pin <= last; pin++) {
      pins.put(pin, "SPI" + spiBus);
    }
    return pins;
  }

  void panels(int line, List<PanelSpec> panels) {
    Set<String> ids = new HashSet<>();
    for (PanelSpec panel : panels) {
      if (!ids.add(panel.id())) {
        problems.add(line, "deux volets ont l’identifiant « " + panel.id() + " » ; en renommer un");
      }
    }
  }

  void slots(List<Located<SlotSpec>> slots, ReadersSpec readers, StripSpec strip) {
    int addresses = 1 << readers.addressLinesBcm().size();
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
      address(located, addresses, readers.addressLinesBcm().size(), byAddress);
      leds(located, strip.leds(), byLed);
      neighbours(located, slots);
    }
  }

  private void address(
      Located<SlotSpec> located, int addresses, int lines, Map<Integer, SlotId> byAddress) {
    SlotSpec slot = located.value();
    if (slot.address() >= addresses) {
      problems.add(
          located.line(),
          "l’adresse "
              + slot.address()
              + " de "
              + slot.id()
              + " est hors d’atteinte avec "
              + lines
              + " lignes d’adresse ; écrire de 0 à "
              + (addresses - 1));
    }
    SlotId other = byAddress.putIfAbsent(slot.address(), slot.id());
    if (other != null) {
      problems.add(
          located.line(),
          "l’adresse "
              + slot.address()
              + " de "
              + slot.id()
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

  private void neighbours(Located<SlotSpec> located, List<Located<SlotSpec>> slots) {
    SlotSpec slot = located.value();
    for (Located<SlotSpec> other : slots) {
      if (other.line() < located.line()
          && other.value().id().isNeighbourOf(slot.id())
          && other.value().radioGroup() == slot.radioGroup()) {
        problems.add(
            located.line(),
            slot.id()
                + " partage le groupe radio "
                + slot.radioGroup()
                + " avec son voisin "
                + other.value().id()
                + " ; lui en donner un autre");
      }
    }
  }
}
