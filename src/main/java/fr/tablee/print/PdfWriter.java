package fr.tablee.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/// Puts sheets into a PDF: letters with their fonts, shapes and drawings as lines. Belongs to the
/// writing of one document.
final class PdfWriter {

  private static final double POINTS = 72 / 25.4;

  private final PDDocument document;
  private final FontCase fonts;
  private final PictureCase pictures;

  PdfWriter(PDDocument document, FontCase fonts, PictureCase pictures) {
    this.document = document;
    this.fonts = fonts;
    this.pictures = pictures;
  }

  /// The file's bytes.
  ///
  /// @param language BCP 47 tag
  byte[] write(String title, String language, List<Sheet> sheets) throws IOException {
    for (Sheet sheet : sheets) {
      page(sheet);
    }
    describe(document, title, language);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  static void describe(PDDocument document, String title, String language) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator("Tablée");
    information.setCreationDate(Calendar.getInstance());
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage(language);
  }

  private void page(Sheet sheet) throws IOException {
    PDRectangle paper = new PDRectangle(points(sheet.width()), points(sheet.height()));
    PDPage page = new PDPage(paper);
    page.setTrimBox(paper);
    page.setBleedBox(paper);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      PathPen pen = new PathPen(content, sheet.height());
      for (Ink ink : sheet.ink()) {
        draw(ink, content, pen);
      }
    }
  }

  private void draw(Ink ink, PDPageContentStream content, PathPen pen) throws IOException {
    switch (ink) {
      case Ink.Area area -> {
        content.setNonStrokingColor(colour(area.shade()));
        pen.trace(area.outline());
        content.fill();
      }
      case Ink.Stroke stroke -> {
        content.setStrokingColor(colour(stroke.shade()));
        content.setLineWidth(points(stroke.width()));
        content.setLineCapStyle(stroke.dash() > 0 ? 1 : 0);
        content.setLineJoinStyle(1);
        float dash = points(stroke.dash());
        content.setLineDashPattern(dash > 0 ? new float[] {dash, dash} : new float[0], 0);
        pen.trace(stroke.outline());
        content.stroke();
      }
      case Ink.Words words -> {
        content.setNonStrokingColor(colour(words.shade()));
        content.beginText();
        content.setFont(fonts.font(words.face()), (float) words.points());
        content.newLineAtOffset(pen.x(words.x()), pen.y(words.baseline()));
        content.showText(fonts.printable(words.face(), words.text()));
        content.endText();
      }
      case Ink.Picture picture -> pictures.draw(picture, content, pen);
    }
  }

  /// Greys go to black ink alone.
  static PDColor colour(Shade shade) {
    return shade.isGrey()
        ? new PDColor(new float[] {shade.red() / 255f}, PDDeviceGray.INSTANCE)
        : new PDColor(
            new Color(shade.red(), shade.green(), shade.blue()).getRGBColorComponents(null),
            PDDeviceRGB.INSTANCE);
  }

  static float points(double millimetres) {
    return (float) (millimetres * POINTS);
  }
}
