package fr.tablee.app.exam;

import fr.tablee.app.exam.Finding.Level;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderHealth.AnswerTimes;
import fr.tablee.table.ReaderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A diagnosis for a person at a terminal, 80 columns wide.
public final class DiagnosisText {

  private static final int COLUMNS = 80;
  private static final int CHIP_COLUMNS = 14;

  private final List<String> lines = new ArrayList<>();

  private DiagnosisText() {}

  public static String of(Diagnosis diagnosis) {
    DiagnosisText text = new DiagnosisText();
    text.lines.add(title(diagnosis));
    text.part("À RÉPARER", "✗", diagnosis.at(Level.PROBLEM));
    text.part("À SURVEILLER", "!", diagnosis.at(Level.WATCH));
    text.part("EN ORDRE", "✓", diagnosis.at(Level.FINE));
    text.readers(diagnosis.readers());
    text.lines.add("");
    text.lines.add(verdict(diagnosis));
    return String.join("\n", text.lines);
  }

  private static String title(Diagnosis diagnosis) {
    return "Diagnostic de « "
        + diagnosis.table().title()
        + " »"
        + (diagnosis.virtual() ? ", puces émulées" : "")
        + " : "
        + count(diagnosis.seconds(), "seconde")
        + " d’écoute";
  }

  private void part(String title, String mark, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    for (Finding finding : findings) {
      wrap("  " + mark + " ", finding.text());
      finding.remedy().ifPresent(remedy -> wrap("    → ", remedy + "."));
    }
  }

  private void readers(List<ReaderHealth> readers) {
    if (readers.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("LECTEURS   puce           état       échanges   ratés  répétés   réponse (ms)");
    for (ReaderHealth reader : readers) {
      lines.add(
          "  %-8s %-14s %-10s %8d %7s %8s   %s"
              .formatted(
                  reader.slot(),
                  cut(reader.chip().orElse("?")),
                  state(reader.state()),
                  reader.exchanges(),
                  perThousand(reader.faultCount(), reader),
                  perThousand(reader.repeats(), reader),
                  reader.answers().map(DiagnosisText::answers).orElse("non mesurée")));
    }
    wrap("  ", "Courant du champ : non mesurable. Ces puces ne le disent pas sous 3,3 V.");
  }

  /// PC/SC's names are long.
  private static String cut(String chip) {
    return chip.length() <= CHIP_COLUMNS ? chip : chip.substring(0, CHIP_COLUMNS - 1) + "…";
  }

  private static String state(ReaderState state) {
    return switch (state) {
      case OK -> "répond";
      case LOST -> "perdu";
      case RECOVERING -> "revient";
    };
  }

  /// `12 ‰` of a reader's exchanges, or `0`.
  static String perThousand(long times, ReaderHealth reader) {
    return times == 0
        ? "0"
        : "%.0f ‰".formatted(Math.max(1, 1_000.0 * times / Math.max(1, reader.exchanges())));
  }

  private static String answers(AnswerTimes times) {
    return "de %s à %s".formatted(millis(times.bestNanos()), millis(times.worstNanos()));
  }

  private static String millis(long nanos) {
    return String.format(Locale.FRENCH, "%.1f", nanos / 1e6);
  }

  private static String verdict(Diagnosis diagnosis) {
    int problems = diagnosis.at(Level.PROBLEM).size();
    int watched = diagnosis.at(Level.WATCH).size();
    if (problems == 0 && watched == 0) {
      return "Verdict : tout va bien.";
    }
    return "Verdict : " + count(problems, "point") + " à réparer, " + watched + " à surveiller.";
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number > 1 ? "s" : "");
  }

  private void wrap(String lead, String text) {
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
  }
}
