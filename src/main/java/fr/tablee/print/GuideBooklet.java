package fr.tablee.print;

import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/// The facilitator's booklet of a pack, A5: run sheet, what to say, keys with their explanations
/// and sources. Flowing text, from the template `paper/guide.jte`.
///
/// @param typesetter sets the text
record GuideBooklet(Typesetter typesetter) {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  byte[] print(Pack pack, PackImages images) {
    PrintWords words = PrintWords.of(pack.language());
    List<GuidePart> parts = GuidePart.of(pack.activities());
    StringOutput page = new StringOutput(128 * 1024);
    TEMPLATES.render("paper/guide.jte", Map.of("pack", pack, "parts", parts, "words", words), page);
    return typesetter.set(page.toString(), images);
  }
}
