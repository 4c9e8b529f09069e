package fr.tablee.debrief;

import fr.tablee.content.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The cards of a debrief as a spreadsheet, one card a row, headings first: UTF-8 with a byte order
/// mark, separated by semicolons in French and by commas in English, as the spreadsheets of these
/// languages open them with a double click.
public final class DebriefCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of(
          "workshop",
          "date",
          "activity",
          "kind",
          "card",
          "title",
          "first-try",
          "last",
          "years-off",
          "direction",
          "first-zone",
          "moves",
          "hesitations",
          "by-hand",
          "corrected",
          "trap");

  private final Debrief debrief;
  private final ResourceBundle words;
  private final char separator;

  private DebriefCsv(Debrief debrief, Language language) {
    this.debrief = debrief;
    this.words =
        ResourceBundle.getBundle(
            "fr.tablee.debrief.csv",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.separator =
        switch (language) {
          case FRENCH -> ';';
          case ENGLISH -> ',';
        };
  }

  /// The rows.
  public static String text(Debrief debrief, Language language) {
    return new DebriefCsv(debrief, language).text();
  }

  private String text() {
    StringWriter text = new StringWriter();
    text.append(BYTE_ORDER_MARK);
    try (CSVPrinter rows =
        new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(separator).get())) {
      rows.printRecord(COLUMNS.stream().map(column -> words.getString("column." + column)));
      for (ActivityReport report : debrief.activities()) {
        for (CardReport card : report.cards()) {
          rows.printRecord(row(report, card).map(DebriefCsv::harmless));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private Stream<String> row(ActivityReport report, CardReport card) {
    return Stream.of(
        debrief.workshop().id(),
        debrief.workshop().date().map(LocalDate::toString).orElse(""),
        report.title(),
        said("kind", Optional.of(report.kind())),
        card.card(),
        card.title(),
        said("verdict", card.firstTry()),
        said("verdict", card.last()),
        card.yearsOff().isPresent() ? Integer.toString(card.yearsOff().getAsInt()) : "",
        said("direction", card.direction()),
        card.firstZone().map(zone -> title(report, zone)).orElse(""),
        Integer.toString(card.moves()),
        Integer.toString(card.hesitations()),
        yes(card.byHand()),
        yes(card.corrected()),
        yes(card.trap()));
  }

  /// What a person calls a zone.
  private static String title(ActivityReport report, String zone) {
    return report.mat().zones().stream()
        .filter(one -> one.id().equals(zone))
        .map(MatReport.Zone::title)
        .findFirst()
        .orElse(zone);
  }

  /// A word that has no words of its own stays as it is.
  private String said(String about, Optional<String> word) {
    return word.map(
            one -> {
              String key = about + "." + one;
              return words.containsKey(key) ? words.getString(key) : one;
            })
        .orElse("");
  }

  private String yes(boolean is) {
    return words.getString(is ? "yes" : "no");
  }

  /// A title that begins like a formula stays a text in every spreadsheet.
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
