package fr.tablee.table;

import java.util.Locale;
import java.util.Set;

/// Reads which chip the readers have and that chip's own times: `chip: pn532` wants a part `pn532`.
/// One thread.
final class ChipPart {

  private static final Set<String> PN532 =
      Set.of(
          "answer_timeout_millis",
          "ack_timeout_millis",
          "activation_retries",
          "tag_timeout_micros",
          "empty_micros",
          "activation_micros",
          "select_micros",
          "read_micros",
          "write_micros",
          "setting_micros",
          "wake_micros",
          "ack_look_micros",
          "answer_look_micros",
          "resend_micros");
  private static final Set<String> MFRC522 =
      Set.of(
          "poll_timeout_micros",
          "read_timeout_micros",
          "write_timeout_micros",
          "activation_retries",
          "activation_micros",
          "margin_micros",
          "reset_micros",
          "look_micros",
          "gain_decibels");
  private static final Set<Integer> GAINS = Set.of(18, 23, 33, 38, 43, 48);
  private static final int SHORTEST_TAG_TIMEOUT_MICROS = 100;
  private static final int LONGEST_TAG_TIMEOUT = 16;

  private final TableProblems problems;
  private final TableFields readers;

  ChipPart(TableProblems problems, TableFields readers) {
    this.problems = problems;
    this.readers = readers;
  }

  ChipSpec chip() {
    String word = readers.text("chip").toLowerCase(Locale.ROOT);
    return switch (word) {
      case "pn532" -> {
        alone("mfrc522");
        yield pn532(readers.part("pn532", PN532));
      }
      case "mfrc522" -> {
        alone("pn532");
        yield mfrc522(readers.part("mfrc522", MFRC522));
      }
      default -> {
        problems.add(
            readers.line("chip"),
            "la puce « " + word + " » n’a pas de pilote ; écrire pn532 ou mfrc522");
        throw problems.exception();
      }
    };
  }

  /// The other chip's part would be read by nobody.
  private void alone(String other) {
    if (readers.has(other)) {
      problems.add(
          readers.line(other),
          "« "
              + other
              + " » n’est pas la puce de cette table ; ôter cette partie, ou changer « chip »");
    }
  }

  private ChipSpec pn532(TableFields chip) {
    return new ChipSpec.Pn532(
        chip.integer("answer_timeout_millis", 20, 5_000),
        chip.integer("ack_timeout_millis", 1, 1_000),
        // 255 means "for ever" to the chip: an empty slot would then never answer.
        chip.integer("activation_retries", 0, 20),
        tagTimeout(chip),
        chip.integer("empty_micros", 0, 100_000),
        chip.integer("activation_micros", 0, 100_000),
        chip.integer("select_micros", 0, 100_000),
        chip.integer("read_micros", 0, 100_000),
        chip.integer("write_micros", 0, 100_000),
        chip.integer("setting_micros", 0, 100_000),
        chip.integer("wake_micros", 2_000, 100_000),
        chip.integer("ack_look_micros", 10, 100_000),
        chip.integer("answer_look_micros", 10, 100_000),
        chip.integer("resend_micros", 0, 100_000));
  }

  private int tagTimeout(TableFields chip) {
    int micros = chip.integer("tag_timeout_micros", 100, 3_276_800);
    for (int n = 1; n <= LONGEST_TAG_TIMEOUT; n++) {
      if (micros == SHORTEST_TAG_TIMEOUT_MICROS << (n - 1)) {
        return n;
      }
    }
    problems.add(
        chip.line("tag_timeout_micros"),
        "« tag_timeout_micros » : la puce ne connaît que 100 doublé plusieurs fois ; écrire 6400, 12800 ou 25600");
    return 1;
  }

  private ChipSpec mfrc522(TableFields chip) {
    int gain = chip.integer("gain_decibels", 18, 48);
    if (!GAINS.contains(gain)) {
      problems.add(
          chip.line("gain_decibels"),
          "« gain_decibels » : la puce ne connaît que 18, 23, 33, 38, 43 et 48");
    }
    return new ChipSpec.Mfrc522(
        chip.integer("poll_timeout_micros", 500, 25_000),
        chip.integer("read_timeout_micros", 1_000, 100_000),
        chip.integer("write_timeout_micros", 5_000, 100_000),
        chip.integer("activation_retries", 0, 20),
        chip.integer("activation_micros", 1_000, 1_000_000),
        chip.integer("margin_micros", 500, 1_000_000),
        chip.integer("reset_micros", 100, 200_000),
        chip.integer("look_micros", 10, 100_000),
        gain);
  }
}
