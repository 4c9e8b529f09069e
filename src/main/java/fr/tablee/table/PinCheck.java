package fr.tablee.table;

import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// No pin and no SPI device of a table serves twice. One thread.
final class PinCheck {

  /// A device, and who is on it.
  private record Device(int spiBus, int chipSelect, String owner) {}

  private final TableProblems problems;
  private final Map<Integer, String> used = new HashMap<>(Map.of(2, "I2C", 3, "I2C"));

  PinCheck(TableProblems problems) {
    this.problems = problems;
  }

  /// @param readers the part that errors point at
  void check(TableFields readers, Kit kit, List<SlotSpec> slots, Optional<StripSpec> strip) {
    List<ReaderSelect> selects = new ArrayList<>(slots.stream().map(SlotSpec::select).toList());
    if (kit instanceof Kit.Wand(Kit.WandReader.OnSpi wand, var _)) {
      selects.add(wand.select());
    }
    List<Device> devices = devices(selects, slots);
    devices.forEach(device -> used.putAll(busPins(device.spiBus())));
    strip.ifPresent(lights -> used.putAll(busPins(lights.spiBus())));
    int line = readers.line("decoder");
    for (DecoderSpec decoder : decoders(selects)) {
      decoder.addressLinesBcm().forEach(pin -> take(line, pin, "une autre ligne d’adresse"));
      decoder.resetBcm().ifPresent(pin -> take(line, pin, "la remise à zéro"));
    }
    for (ReaderSelect select : selects) {
      if (select instanceof ReaderSelect.Spidev own) {
        own.resetBcm().ifPresent(pin -> take(line, pin, "une autre remise à zéro"));
      }
    }
    strip.ifPresent(lights -> apart(line, devices, lights));
    distinct(line, devices);
  }

  private static Set<DecoderSpec> decoders(List<ReaderSelect> selects) {
    Set<DecoderSpec> decoders = new LinkedHashSet<>();
    for (ReaderSelect select : selects) {
      if (select instanceof ReaderSelect.Decoded decoded) {
        decoders.add(decoded.decoder());
      }
    }
    return decoders;
  }

  private static List<Device> devices(List<ReaderSelect> selects, List<SlotSpec> slots) {
    List<Device> devices = new ArrayList<>();
    for (DecoderSpec decoder : decoders(selects)) {
      devices.add(new Device(decoder.spiBus(), decoder.chipSelect(), "les décodeurs"));
    }
    for (int i = 0; i < selects.size(); i++) {
      if (selects.get(i) instanceof ReaderSelect.Spidev own) {
        String owner = i < slots.size() ? slots.get(i).id().name() : "le lecteur";
        devices.add(new Device(own.spiBus(), own.chipSelect(), owner));
      }
    }
    return devices;
  }

  private void take(int line, int pin, String use) {
    String by = used.putIfAbsent(pin, use);
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

  /// The strip has no select wire: it would hear every word to a reader.
  private void apart(int line, List<Device> devices, StripSpec strip) {
    for (Device device : devices) {
      if (device.spiBus() == strip.spiBus()) {
        problems.add(
            line,
            "les lecteurs et le ruban sont sur le même bus SPI ; écrire spi_bus: 1 pour le ruban");
      } else if (device.chipSelect() == strip.chipSelect()) {
        // Pi4J 3.0.4 keeps SPI devices by chip select alone and refuses the second one.
        problems.add(
            line,
            "les lecteurs et le ruban ont le même chip_select, que Pi4J confond d’un bus à l’autre ;"
                + " écrire chip_select: 1 pour le ruban");
      }
    }
  }

  private void distinct(int line, List<Device> devices) {
    Map<Integer, Device> bySelect = new HashMap<>();
    for (Device device : devices) {
      Device other = bySelect.putIfAbsent(device.chipSelect(), device);
      if (other != null) {
        problems.add(
            line,
            device.owner()
                + " et "
                + other.owner()
                + (device.spiBus() == other.spiBus()
                    ? " sont sur le même périphérique SPI"
                    : " ont le même numéro de sélection, que Pi4J confond d’un bus à l’autre")
                + " ; écrire un « spidev » libre");
      }
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
}
