package fr.tablee.content.edit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// A deck as a spreadsheet, one card a row: UTF-8 with a byte order mark and semicolons, as French
/// spreadsheets open and save it. Commas and tabs are read as well.
public final class DeckCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SHEET = "Fiche";

  private DeckCsv() {}

  /// One row.
  ///
  /// @param line its row in the spreadsheet, from 1; a cell of several lines counts once
  /// @param columns the number of the column of each field, from 1
  /// @param sheet id of its sheet; empty outside a debate
  public record Row(long line, Map<CardField, Integer> columns, CardForm form, String sheet) {}

  /// A file that is no deck; its message says where and what to do.
  public static final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitException(String sentence) {
      super(sentence);
    }
  }

  /// The rows of a deck, headings first.
  public static String write(Deck deck) {
    List<CardField> fields = CardField.forKind(deck.kind());
    boolean debate = !deck.sheets().isEmpty();
    StringWriter text = new StringWriter();
    text.append(BYTE_ORDER_MARK);
    try (CSVPrinter rows =
        new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
      rows.printRecord(
          Stream.concat(
                  fields.stream().map(CardField::label), debate ? Stream.of(SHEET) : Stream.of())
              .toList());
      for (Deck.Entry card : deck.cards()) {
        rows.printRecord(
            Stream.concat(
                    fields.stream().map(card.form()::get),
                    debate ? Stream.of(card.sheet()) : Stream.of())
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// Reads the rows of a file.
  ///
  /// @param kind the activity's word: says which columns there can be
  /// @throws UnfitException with row and column
  public static List<Row> read(String text, String kind) {
    String clean = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    String head = clean.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(delimiter(head))
            .setIgnoreEmptyLines(false)
            .setLenientEof(false)
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(clean)).setFormat(format).get()) {
      List<Optional<CardField>> columns = List.of();
      int sheet = -1;
      for (CSVRecord record : parser) {
        if (columns.isEmpty()) {
          sheet = record.toList().stream().map(String::strip).toList().indexOf(SHEET);
          columns = columns(record, kind);
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row(record, columns, sheet));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnfitException(
          "le fichier n’est pas un tableau CSV ; l’enregistrer au format « CSV UTF-8 » ("
              + e.getMessage()
              + ")");
    }
    if (rows.isEmpty()) {
      throw new UnfitException(
          "le fichier n’a aucune carte ; garder la ligne de titres et une ligne par carte");
    }
    return rows;
  }

  private static Row row(CSVRecord record, List<Optional<CardField>> columns, int sheet) {
    long line = record.getRecordNumber();
    Map<CardField, String> values = new EnumMap<>(CardField.class);
    Map<CardField, Integer> places = new EnumMap<>(CardField.class);
    if (record.size() > columns.size()) {
      throw new UnfitException(
          "ligne %d : %d colonnes, mais %d titres ; mettre entre guillemets un texte qui contient le séparateur"
              .formatted(line, record.size(), columns.size()));
    }
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      String cell = i < record.size() ? record.get(i) : "";
      columns
          .get(i)
          .ifPresent(field -> {
            values.put(field, cell);
            places.put(field, column + 1);
          });
    }
    String group = sheet >= 0 && sheet < record.size() ? record.get(sheet).strip() : "";
    return new Row(line, places, new CardForm(values), group);
  }

  private static List<Optional<CardField>> columns(CSVRecord head, String kind) {
    List<CardField> known = CardField.forKind(kind);
    List<Optional<CardField>> columns = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String title = head.get(i).strip();
      Optional<CardField> field = known.stream().filter(f -> matches(f, title)).findFirst();
      if (field.isEmpty() && !title.equals(SHEET) && !title.isEmpty()) {
        throw new UnfitException(
            "ligne 1, colonne %d : « %s » n’est pas un titre connu ; écrire %s"
                .formatted(
                    i + 1,
                    title,
                    String.join(", ", known.stream().map(CardField::label).toList())));
      }
      columns.add(field);
    }
    if (columns.stream().flatMap(Optional::stream).noneMatch(CardField.TITLE::equals)) {
      throw new UnfitException("ligne 1 : il manque la colonne « Titre »");
    }
    return columns;
  }

  private static boolean matches(CardField field, String title) {
    return title.equalsIgnoreCase(field.label())
        || title.toLowerCase(Locale.ROOT).equals(field.key());
  }

  private static char delimiter(String head) {
    return Stream.of(';', '\t', ',')
        .max(
            java.util.Comparator.comparingLong(sign -> head.chars().filter(c -> c == sign).count()))
        .orElse(';');
  }
}
