package fr.tablee.handout;

import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefCsv;
import fr.tablee.debrief.DebriefJson;
import fr.tablee.debrief.DebriefMarkdown;
import fr.tablee.debrief.SouvenirComposer;
import fr.tablee.print.PaperWords;
import fr.tablee.print.PrintShop;
import java.time.ZoneId;
import java.util.List;

/// Writes a workshop down in the form that is asked for. Any thread may use it.
public final class HandoutWriter {

  private static final String LINES = "application/jsonl; charset=utf-8";

  private final PrintShop shop;
  private final ZoneId zone;

  /// For a table that stands where this program runs.
  public HandoutWriter(PrintShop shop) {
    this(shop, ZoneId.systemDefault());
  }

  /// @param zone tells at which hour a workshop was
  public HandoutWriter(PrintShop shop, ZoneId zone) {
    this.shop = shop;
    this.zone = zone;
  }

  public Handout write(Form form, Played played) {
    Debrief debrief = played.debrief();
    String name = names(played).of(form);
    return switch (form) {
      case PAGE -> Handout.of(name, form.mediaType(), shop.debriefPage(debrief, played.language()));
      case PDF -> new Handout(name, form.mediaType(), shop.debrief(debrief, played.language()));
      case MARKDOWN -> Handout.of(name, form.mediaType(), DebriefMarkdown.text(debrief));
      case JSON -> Handout.of(name, form.mediaType(), DebriefJson.text(debrief));
      case CARDS -> Handout.of(name, form.mediaType(), DebriefCsv.text(debrief, played.language()));
      case ALL -> new Handout(name, form.mediaType(), all(played));
    };
  }

  /// The raw log.
  public Handout log(Played played) {
    return Handout.of(names(played).log(), LINES, played.events());
  }

  /// The participants' sheet.
  public Handout souvenir(Played played) {
    return new Handout(
        names(played).souvenir(),
        Form.PDF.mediaType(),
        shop.souvenir(
            new SouvenirComposer(played.debrief(), played.pack()).souvenir(), played.language()));
  }

  /// The subject of the letter that goes with the debrief.
  public String subject(Played played) {
    return letterText(played).subject();
  }

  /// That letter.
  public String letter(Played played) {
    return letterText(played).text();
  }

  private static LetterText letterText(Played played) {
    return new LetterText(played, PaperWords.of(played.language()));
  }

  private byte[] all(Played played) {
    return Zip.of(
        played.debrief().workshop(),
        List.of(
            write(Form.PDF, played),
            write(Form.PAGE, played),
            write(Form.MARKDOWN, played),
            write(Form.JSON, played),
            write(Form.CARDS, played),
            log(played),
            souvenir(played)));
  }

  private FileNames names(Played played) {
    return FileNames.of(played.debrief().workshop(), zone, played.language());
  }
}
