package fr.tablee.print;

import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.Souvenir;
import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints what a pack needs on paper, each as the bytes of one PDF. Any thread may use it.
public final class PrintShop {

  private final PrintFonts fonts;

  private PrintShop(PrintFonts fonts) {
    this.fonts = fonts;
  }

  /// The shop with the fonts of this installation.
  public static PrintShop open() {
    return new PrintShop(PrintFonts.load());
  }

  /// The shop as it is where the build could not bring the fonts.
  static PrintShop withSpareFont() {
    return new PrintShop(PrintFonts.load("nowhere/"));
  }

  /// Whether the identity's typefaces are there; otherwise all is set in a plain one.
  public boolean hasOwnFonts() {
    return fonts.own();
  }

  /// The cards, nine a sheet, each sheet followed by its backs.
  ///
  /// @param activities ids of the decks to print; empty for all, with the command cards
  /// @param easy whether the backs carry the easy-to-read words
  /// @throws PrintFault for an unknown deck or a text that does not fit its card
  public byte[] cards(Pack pack, PackImages images, List<String> activities, boolean easy) {
    PrintWords words = PrintWords.of(pack.language());
    List<Deck> decks = Deck.of(pack, activities, words);
    return pdf(
        pack,
        pack.title(),
        images,
        measure -> new CardSheets(pack.title(), easy, words, measure).lay(decks));
  }

  /// The mats, one A3 sheet a panel.
  ///
  /// @param activities ids of the activities; empty for all
  public byte[] mats(Pack pack, PackImages images, TableSpec table, List<String> activities) {
    PrintWords words = PrintWords.of(pack.language());
    return pdf(
        pack,
        pack.title(),
        images,
        measure -> new MatSheets(pack, table, words, measure).lay(activities));
  }

  /// The slots' labels.
  ///
  /// @param round whether they are cut round
  public byte[] labels(Pack pack, PackImages images, TableSpec table, boolean round) {
    PrintWords words = PrintWords.of(pack.language());
    return pdf(
        pack,
        table.title(),
        images,
        measure -> new LabelSheets(table, round, words, measure).lay());
  }

  /// The facilitator's booklet, A5.
  public byte[] guide(Pack pack, PackImages images) {
    return new GuideBooklet(new Typesetter(fonts)).print(pack, images);
  }

  /// The debrief of a workshop, A4.
  ///
  /// @param language of the words around the debrief's own sentences
  public byte[] debrief(Debrief debrief, Language language) {
    return new Typesetter(fonts).set(DebriefPaper.of(debrief, language).markup());
  }

  /// The same for a browser: one HTML file that needs no other.
  public String debriefPage(Debrief debrief, Language language) {
    return DebriefPaper.of(debrief, language).page();
  }

  /// The participants' sheet, one side of A5.
  ///
  /// @throws PrintFault when it does not fit
  public byte[] souvenir(Souvenir souvenir, Language language) {
    return new SouvenirPaper(new Typesetter(fonts), PaperWords.of(language)).print(souvenir);
  }

  /// Lays sheets out with the document's own letters.
  private interface Layout {
    List<Sheet> lay(TypeMeasure measure);
  }

  private byte[] pdf(Pack pack, String title, PackImages images, Layout layout) {
    try (PDDocument document = new PDDocument()) {
      FontCase letters = new FontCase(document, fonts);
      List<Sheet> sheets = layout.lay(letters);
      return new PdfWriter(document, letters, new PictureCase(document, images))
          .write(title, pack.language(), sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
