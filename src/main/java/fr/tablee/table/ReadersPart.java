package fr.tablee.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `readers` of a board's table file, `reader` of a wand's. One thread.
///
/// ```yaml
/// readers:
///   chip: pn532                 # or mfrc522
///   clock_hertz: 1000000
///   radio_distance_millimetres: 200
///   decoder: {spi_bus: 0, chip_select: 0, address_lines_bcm: [22, 23, 24, 25, 27], reset_bcm: 26}
///   timing: {...}               # scanner and presence, see ReaderTiming
///   pn532: {...}                # the chip's own times, see ChipSpec
/// ```
///
/// ```yaml
/// reader:
///   pcsc: ACR122                # a part of the reader's name, or "*"
///   timing: {...}               # see PcscTiming
/// reader:
///   chip: pn532                 # as above, and
///   spidev: 0.0                 # its device
/// ```
final class ReadersPart {

  /// Fields of `reader` in a wand's file.
  static final Set<String> WAND_FIELDS =
      Set.of("pcsc", "chip", "clock_hertz", "spidev", "reset_bcm", "timing", "pn532", "mfrc522");

  /// Fields of `readers` in a board's file.
  static final Set<String> BOARD_FIELDS =
      Set.of(
          "chip",
          "clock_hertz",
          "radio_distance_millimetres",
          "decoder",
          "timing",
          "pn532",
          "mfrc522");

  private static final Set<String> DECODER =
      Set.of("spi_bus", "chip_select", "address_lines_bcm", "reset_bcm");
  private static final Set<String> TIMING =
      Set.of(
          "guard_micros",
          "cycle_millis",
          "patience_micros",
          "stagger_micros",
          "first_scan_millis",
          "health_millis",
          "second_tag_millis",
          "misses_before_lift",
          "lift_floor_millis",
          "unsteady_misses_before_lift",
          "steady_sights",
          "pair_sights",
          "sights_before_claim",
          "suspect_millis",
          "failed_reads_before_foreign",
          "faults_before_lost",
          "looks_before_back",
          "restart_millis",
          "restart_max_millis");
  private static final Set<String> PCSC_FIELDS = Set.of("pcsc", "timing");
  private static final Set<String> PCSC_TIMING =
      Set.of(
          "cycle_millis",
          "answer_timeout_millis",
          "write_timeout_millis",
          "faults_before_lost",
          "restart_millis",
          "restart_max_millis");
  private static final Pattern DEVICE = Pattern.compile("([0-6])\\.([0-9]{1,2})");

  private final TableProblems problems;
  private final TableFields fields;

  ReadersPart(TableProblems problems, TableFields fields) {
    this.problems = problems;
    this.fields = fields;
  }

  ReadersSpec readers() {
    ChipSpec chip = new ChipPart(problems, fields).chip();
    int mostHertz = chip instanceof ChipSpec.Pn532 ? 5_000_000 : 10_000_000;
    return new ReadersSpec(
        chip,
        fields.integer("clock_hertz", 100_000, mostHertz),
        timing(fields.part("timing", TIMING)));
  }

  /// How near to each other two fields may stand on a board.
  int radioDistanceMillimetres() {
    return fields.integer("radio_distance_millimetres", 1, 5_000);
  }

  /// The line that says so.
  int radioDistanceLine() {
    return fields.line("radio_distance_millimetres");
  }

  /// The decoders; without them each slot names its own device.
  Optional<DecoderSpec> decoder() {
    if (!fields.has("decoder")) {
      return Optional.empty();
    }
    TableFields decoder = fields.part("decoder", DECODER);
    List<Integer> lines = decoder.integers("address_lines_bcm", 2, 27);
    if (lines.size() > 8) {
      problems.add(
          decoder.line("address_lines_bcm"),
          "« address_lines_bcm » a "
              + lines.size()
              + " lignes ; en écrire 8 au plus, elles suffisent à 256 lecteurs");
    }
    return Optional.of(
        new DecoderSpec(
            decoder.integer("spi_bus", 0, 6),
            decoder.integer("chip_select", 0, 2),
            lines.subList(0, Math.min(8, lines.size())),
            reset(decoder)));
  }

  /// The reader of a wand.
  Kit.WandReader wandReader() {
    if (fields.has("pcsc")) {
      for (String other : new TreeSet<>(WAND_FIELDS)) {
        if (!PCSC_FIELDS.contains(other) && fields.has(other)) {
          problems.add(
              fields.line(other), "« " + other + " » ne va pas avec « pcsc » ; ôter l’un des deux");
        }
      }
      return new Kit.WandReader.Pcsc(
          fields.text("pcsc"), pcscTiming(fields.part("timing", PCSC_TIMING)));
    }
    return new Kit.WandReader.OnSpi(
        readers(),
        spidev(problems, fields).orElse(new ReaderSelect.Spidev(0, 0, OptionalInt.empty())));
  }

  /// `spidev: 0.1`, and `reset_bcm` where it is wired.
  static Optional<ReaderSelect.Spidev> spidev(TableProblems problems, TableFields fields) {
    String device = fields.text("spidev");
    Matcher matcher = DEVICE.matcher(device);
    if (!matcher.matches()) {
      problems.add(
          fields.line("spidev"),
          "« spidev » attend bus.sélection, par exemple 0.1 pour /dev/spidev0.1, pas « "
              + device
              + " »");
      return Optional.empty();
    }
    return Optional.of(
        new ReaderSelect.Spidev(
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), reset(fields)));
  }

  private static OptionalInt reset(TableFields fields) {
    return fields.has("reset_bcm")
        ? OptionalInt.of(fields.integer("reset_bcm", 2, 27))
        : OptionalInt.empty();
  }

  private PcscTiming pcscTiming(TableFields timing) {
    int restartMillis = timing.integer("restart_millis", 10, 600_000);
    return new PcscTiming(
        timing.integer("cycle_millis", 10, 5_000),
        timing.integer("answer_timeout_millis", 100, 60_000),
        timing.integer("write_timeout_millis", 500, 60_000),
        timing.integer("faults_before_lost", 1, 100),
        restartMillis,
        restartMaxMillis(timing, restartMillis));
  }

  private int restartMaxMillis(TableFields timing, int restartMillis) {
    int restartMaxMillis = timing.integer("restart_max_millis", 10, 600_000);
    if (restartMaxMillis < restartMillis) {
      problems.add(
          timing.line("restart_max_millis"),
          "« restart_max_millis » est plus court que « restart_millis » ; écrire "
              + restartMillis
              + " ou plus");
    }
    return Math.max(restartMillis, restartMaxMillis);
  }

  private ReaderTiming timing(TableFields timing) {
    int restartMillis = timing.integer("restart_millis", 10, 600_000);
    return new ReaderTiming(
        timing.integer("guard_micros", 0, 100_000),
        timing.integer("cycle_millis", 1, 5_000),
        timing.integer("patience_micros", 1_000, 1_000_000),
        timing.integer("stagger_micros", 0, 1_000_000),
        timing.integer("first_scan_millis", 10, 60_000),
        timing.integer("health_millis", 100, 600_000),
        timing.integer("second_tag_millis", 0, 600_000),
        timing.integer("misses_before_lift", 1, 100),
        timing.integer("lift_floor_millis", 0, 10_000),
        timing.integer("unsteady_misses_before_lift", 1, 1_000),
        timing.integer("steady_sights", 1, 10_000),
        timing.integer("pair_sights", 1, 100),
        timing.integer("sights_before_claim", 1, 100),
        timing.integer("suspect_millis", 0, 3_600_000),
        timing.integer("failed_reads_before_foreign", 1, 100),
        timing.integer("faults_before_lost", 1, 100),
        timing.integer("looks_before_back", 1, 1_000),
        restartMillis,
        restartMaxMillis(timing, restartMillis));
  }
}
