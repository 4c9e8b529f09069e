package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.CardReport;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefCsv;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// The table of cards, read back as a spreadsheet reads it.
class DebriefCsvTest {

  private static final Debrief DEBRIEF = PlayedWorkshop.whole(Language.FRENCH).debrief();

  private static List<CSVRecord> rows(String text, char separator) throws IOException {
    assertThat(text).startsWith("\uFEFF");
    return CSVFormat.EXCEL
        .builder()
        .setDelimiter(separator)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text.substring(1)))
        .getRecords();
  }

  @Test
  void everyJudgedCardIsOneRowWithItsFigures() throws IOException {
    List<CSVRecord> rows = rows(DebriefCsv.text(DEBRIEF, Language.FRENCH), ';');
    List<CardReport> cards =
        DEBRIEF.activities().stream().map(ActivityReport::cards).flatMap(List::stream).toList();
    assertThat(rows).hasSameSizeAs(cards);
    for (int i = 0; i < cards.size(); i++) {
      CSVRecord row = rows.get(i);
      CardReport card = cards.get(i);
      assertThat(row.get("Carte")).isEqualTo(card.card());
      assertThat(row.get("Titre")).isEqualTo(card.title());
      assertThat(row.get("Déplacements")).isEqualTo(Integer.toString(card.moves()));
      assertThat(row.get("Reprises en main")).isEqualTo(Integer.toString(card.hesitations()));
      assertThat(row.get("Placée à la main")).isEqualTo(card.byHand() ? "oui" : "non");
    }
  }

  @Test
  void wordsStandForTheVerdictsAndAccentsStay() throws IOException {
    CSVRecord eliza =
        rows(DebriefCsv.text(DEBRIEF, Language.FRENCH), ';').stream()
            .filter(row -> row.get("Carte").equals("mallette-ia/eliza"))
            .findFirst()
            .orElseThrow();
    assertThat(eliza.get("Activité")).isEqualTo("Histoire de l’IA");
    assertThat(eliza.get("Premier essai")).isEqualTo("à déplacer");
    assertThat(eliza.get("À la fin")).isEqualTo("bien placée");
    assertThat(eliza.get("Années d’écart")).isEqualTo("50");
    assertThat(eliza.get("Sens de l’écart")).isEqualTo("trop tard");
    assertThat(eliza.get("Zone au premier essai")).isEqualTo("Réalité");
  }

  @Test
  void inEnglishCommasSeparateWhatIsSaid() throws IOException {
    CSVRecord eliza =
        rows(DebriefCsv.text(DEBRIEF, Language.ENGLISH), ',').stream()
            .filter(row -> row.get("Card").equals("mallette-ia/eliza"))
            .findFirst()
            .orElseThrow();
    assertThat(eliza.get("First try")).isEqualTo("to move");
    assertThat(eliza.get("Which way")).isEqualTo("too late");
  }
}
