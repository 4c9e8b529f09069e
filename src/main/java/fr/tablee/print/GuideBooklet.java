package fr.tablee.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// The facilitator's booklet of a pack, A5: run sheet, what to say, keys with their explanations
/// and sources. Flowing text, set by openhtmltopdf from the template `paper/guide.jte`.
///
/// @param fonts the typefaces
record GuideBooklet(PrintFonts fonts) {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  byte[] print(Pack pack, PackImages images) throws IOException {
    PrintWords words = PrintWords.of(pack.language());
    List<GuidePart> parts = GuidePart.of(pack.activities());
    StringOutput page = new StringOutput(128 * 1024);
    TEMPLATES.render("paper/guide.jte", Map.of("pack", pack, "parts", parts, "words", words), page);
    return pdf(page.toString(), images);
  }

  private byte[] pdf(String page, PackImages images) throws IOException {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new WordBreaker());
    builder.withHtmlContent(page, null);
    builder.withProducer("Tablée");
    // Nothing is loaded but what the template names, and it names nothing outside.
    builder.useUriResolver((base, uri) -> null);
    builder.useObjectDrawerFactory(new GuidePictures(images));
    font(builder, Typeface.TITLE, "Title", 600, FontStyle.NORMAL);
    font(builder, Typeface.TEXT, "Text", 400, FontStyle.NORMAL);
    font(builder, Typeface.STRONG, "Text", 700, FontStyle.NORMAL);
    font(builder, Typeface.SLANTED, "Text", 400, FontStyle.ITALIC);
    builder.toStream(bytes);
    builder.run();
    return bytes.toByteArray();
  }

  private void font(
      PdfRendererBuilder builder, Typeface face, String family, int weight, FontStyle style) {
    byte[] file = fonts.files().get(face);
    builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true);
  }
}
