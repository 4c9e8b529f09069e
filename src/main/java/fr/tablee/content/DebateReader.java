package fr.tablee.content;

import fr.tablee.content.Debate.Essential;
import fr.tablee.content.Debate.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a debate: `sheets`, each with its essential points, questions and cards.
final class DebateReader {

  private final ActivityDraft draft;
  private final IdRegistry ids = new IdRegistry("une fiche de cette activité");

  private DebateReader(ActivityDraft draft) {
    this.draft = draft;
  }

  static Debate read(ActivityDraft draft) {
    return new DebateReader(draft).debate();
  }

  private Debate debate() {
    Fields fields = draft.fields();
    List<Sheet> sheets = new ArrayList<>();
    for (Fields row : fields.rows(fields.items("sheets"), "cette fiche")) {
      sheet(row).ifPresent(sheets::add);
    }
    return new Debate(FrameReader.read(draft, ActivityReader.unordered(draft)), sheets);
  }

  private Optional<Sheet> sheet(Fields row) {
    Optional<String> id = IdReader.read(row, ids);
    String title = row.text("title", TextLimit.NAME);
    String text = row.text("text", TextLimit.PARAGRAPH);
    List<Essential> essentials =
        row.rows(row.items("essentials"), "ce point essentiel").stream()
            .map(DebateReader::essential)
            .toList();
    List<String> questions =
        row.few("questions", row.items("questions"), FrameReader.MOST_QUESTIONS);
    List<Card> supports =
        CardReader.plain(
            row.rows(row.items("cards"), "cette carte"), CardKind.DEBATE, draft.reading());
    row.refuseUnknown();
    return id.map(sheet -> new Sheet(sheet, title, text, essentials, questions, supports));
  }

  private static Essential essential(Fields row) {
    Essential essential =
        new Essential(row.text("title", TextLimit.NAME), row.text("text", TextLimit.PARAGRAPH));
    row.refuseUnknown();
    return essential;
  }
}
