package fr.tablee.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.tablee.content.PackImages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Sets flowing text from a template's markup as a tagged PDF with its letters inside. The families
/// are `Title` (600) and `Text` (400, 700, italic); an inline `<svg alt="…">` is drawn as lines.
/// Nothing is loaded but what the markup itself holds and the pack's pictures.
///
/// @param fonts the typefaces
record Typesetter(PrintFonts fonts) {

  /// The PDF of a page of markup.
  ///
  /// @param markup well-formed, with `lang` and `title`
  byte[] set(String markup) {
    return set(markup, new PdfRendererBuilder());
  }

  /// The same where the markup shows pictures of a pack.
  byte[] set(String markup, PackImages images) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useObjectDrawerFactory(new GuidePictures(images));
    return set(markup, builder);
  }

  private byte[] set(String markup, PdfRendererBuilder builder) {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new WordBreaker());
    builder.withHtmlContent(markup, null);
    builder.withProducer("Tablée");
    builder.useUriResolver((base, uri) -> null);
    builder.useSVGDrawer(new InlineDrawings(fonts));
    font(builder, Typeface.TITLE, "Title", 600, FontStyle.NORMAL);
    font(builder, Typeface.TEXT, "Text", 400, FontStyle.NORMAL);
    font(builder, Typeface.STRONG, "Text", 700, FontStyle.NORMAL);
    font(builder, Typeface.SLANTED, "Text", 400, FontStyle.ITALIC);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void font(
      PdfRendererBuilder builder, Typeface face, String family, int weight, FontStyle style) {
    byte[] file = fonts.files().get(face);
    builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true);
  }
}
