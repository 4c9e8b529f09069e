package fr.tablee.print;

import fr.tablee.debrief.Souvenir;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The participants' sheet on one side of A5, from the template `paper/souvenir.jte`: set as large
/// as it fits, with fewer questions and addresses before smaller letters.
///
/// @param typesetter sets the text
/// @param words the words around it
record SouvenirPaper(Typesetter typesetter, PaperWords words) {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  /// From the roomiest to the tightest.
  private static final List<Fit> FITS =
      List.of(
          new Fit(10.2, 4, 4, 10),
          new Fit(9.8, 3, 4, 9),
          new Fit(9.4, 3, 4, 8),
          new Fit(9, 3, 4, 6),
          new Fit(8.6, 2, 4, 5),
          new Fit(8.2, 2, 3, 3),
          new Fit(7.6, 1, 2, 0),
          new Fit(6.6, 0, 2, 0));

  /// @param points size of the letters
  /// @param questions how many at most
  /// @param resources how many at most
  /// @param named examples and topics of an activity at most
  private record Fit(double points, int questions, int resources, int named) {}

  /// @throws PrintFault when even the tightest setting needs a second page
  byte[] print(Souvenir souvenir) {
    for (Fit fit : FITS) {
      Souvenir cut = souvenir.shortened(fit.questions(), fit.resources(), fit.named());
      byte[] pdf = typesetter.set(markup(cut, fit.points()));
      if (pages(pdf) == 1) {
        return pdf;
      }
    }
    throw new PrintFault(
        "La feuille à emporter ne tient pas sur une page : raccourcir dans la mallette les phrases à emporter (takeaway).");
  }

  private String markup(Souvenir souvenir, double points) {
    Map<String, Object> told = new HashMap<>();
    told.put("souvenir", souvenir);
    told.put("words", words);
    told.put("points", points);
    StringOutput page = new StringOutput(32 * 1024);
    TEMPLATES.render("paper/souvenir.jte", told, page);
    return page.toString();
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
