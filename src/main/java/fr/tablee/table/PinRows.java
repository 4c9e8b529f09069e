package fr.tablee.table;

import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The Raspberry Pi's side of a [PinTable]: each signal, its GPIO, its pin of the header and where
/// it goes.
final class PinRows {

  /// Data, clock and selects of the Pi's SPI buses, by BCM number.
  private record SpiPins(int miso, int mosi, int sclk, List<Integer> selects) {}

  private static final List<SpiPins> SPI =
      List.of(new SpiPins(9, 10, 11, List.of(8, 7)), new SpiPins(19, 20, 21, List.of(18, 17, 16)));

  private final List<String> rows =
      new ArrayList<>(List.of("| signal | BCM | broche | va à |", "| --- | --- | --- | --- |"));

  private PinRows() {}

  /// The table in Markdown.
  static String of(TableSpec spec) {
    PinRows table = new PinRows();
    List<ReaderSelect> selects =
        new ArrayList<>(spec.slots().stream().map(SlotSpec::select).toList());
    if (spec.kit() instanceof Kit.Wand(Kit.WandReader reader, var _)) {
      switch (reader) {
        case Kit.WandReader.Pcsc _ ->
            table.rows.add("| lecteur USB | — | — | un port USB du Raspberry Pi |");
        case Kit.WandReader.OnSpi onSpi -> selects.add(onSpi.select());
      }
    }
    table.buses(selects);
    decoders(selects).forEach(table::decoder);
    for (int i = 0; i < selects.size(); i++) {
      if (selects.get(i) instanceof ReaderSelect.Spidev own) {
        table.device(
            own, i < spec.slots().size() ? spec.slots().get(i).id().name() : "de la baguette");
      }
    }
    spec.strip().ifPresent(table::strip);
    return String.join("\n", table.rows);
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

  private void buses(List<ReaderSelect> selects) {
    Set<Integer> buses = new LinkedHashSet<>();
    for (ReaderSelect select : selects) {
      switch (select) {
        case ReaderSelect.Decoded(DecoderSpec decoder, int _) -> buses.add(decoder.spiBus());
        case ReaderSelect.Spidev own -> buses.add(own.spiBus());
        case ReaderSelect.MatTag _ -> {}
      }
    }
    for (int bus : buses) {
      if (bus < SPI.size()) {
        SpiPins pins = SPI.get(bus);
        row("MOSI", pins.mosi(), "MOSI de tous les lecteurs");
        row("MISO", pins.miso(), "MISO de tous les lecteurs, par un tampon trois états chacun");
        row("SCLK", pins.sclk(), "SCK de tous les lecteurs");
      }
    }
  }

  private void decoder(DecoderSpec decoder) {
    String first = decoder.hasHead() ? "de la tête" : "des lecteurs";
    select(decoder.spiBus(), decoder.chipSelect(), "validation (actif bas) du décodeur " + first);
    List<Integer> lines = decoder.addressLinesBcm();
    for (int line = 0; line < lines.size(); line++) {
      String where =
          line < DecoderSpec.INPUTS
              ? "entrée A" + line + " du décodeur de chaque volet"
              : "entrée A" + (line - DecoderSpec.INPUTS) + " du décodeur de la tête";
      row("adresse " + line, lines.get(line), where);
    }
    reset(
        decoder.resetBcm(),
        "remise à zéro",
        "validation (actif bas) du décodeur de remise à zéro "
            + first
            + ", mêmes lignes d’adresse");
  }

  private void device(ReaderSelect.Spidev own, String reader) {
    select(own.spiBus(), own.chipSelect(), "NSS du lecteur " + reader);
    reset(own.resetBcm(), "remise à zéro " + reader, "RST (actif bas) du lecteur " + reader);
  }

  private void strip(StripSpec strip) {
    if (strip.spiBus() < SPI.size()) {
      SpiPins pins = SPI.get(strip.spiBus());
      row(
          "données du ruban",
          pins.mosi(),
          "DI de la première LED, par un 74AHCT125 (3,3 V vers 5 V)");
      row("horloge du ruban", pins.sclk(), "CI de la première LED, par le même 74AHCT125");
    }
  }

  private void reset(OptionalInt pin, String signal, String where) {
    pin.ifPresent(bcm -> row(signal, bcm, where));
  }

  /// Selects beyond the bus's own come from the kernel's cs-gpios overlay, on any pin.
  private void select(int bus, int select, String where) {
    List<Integer> own = bus < SPI.size() ? SPI.get(bus).selects() : List.of();
    if (select < own.size()) {
      row("CE" + select, own.get(select), where);
    } else {
      rows.add("| CE%d | — | selon dtoverlay | %s |".formatted(select, where));
    }
  }

  private void row(String signal, int bcm, String where) {
    rows.add("| %s | %d | %d | %s |".formatted(signal, bcm, HeaderPin.ofBcm(bcm), where));
  }
}
