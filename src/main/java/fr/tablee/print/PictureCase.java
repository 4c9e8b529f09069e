package fr.tablee.print;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import fr.tablee.content.PackImages;
import java.awt.Component;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/// The pictures of one document: each stands in the file once, drawings as lines, however often it
/// is shown. Belongs to the writing of one document.
final class PictureCase {

  private final PDDocument document;
  private final PackImages images;
  private final Map<String, Placed> known = new HashMap<>();

  PictureCase(PDDocument document, PackImages images) {
    this.document = document;
    this.images = images;
  }

  /// A picture in the file.
  private sealed interface Placed {
    double width();

    double height();
  }

  private record Drawing(PDFormXObject form, double width, double height) implements Placed {}

  private record Photograph(PDImageXObject image, double width, double height) implements Placed {}

  void draw(Ink.Picture picture, PDPageContentStream content, PathPen pen) throws IOException {
    Placed placed = placed(picture.file());
    Box box = picture.box();
    double scale = Math.min(box.width() / placed.width(), box.height() / placed.height());
    double width = placed.width() * scale;
    double height = placed.height() * scale;
    float x = pen.x(box.centreX() - width / 2);
    float y = pen.y(box.centreY() + height / 2);
    switch (placed) {
      case Drawing drawing -> {
        content.saveGraphicsState();
        float factor = (float) (PdfWriter.points(width) / drawing.width());
        content.transform(new Matrix(factor, 0, 0, factor, x, y));
        content.drawForm(drawing.form());
        content.restoreGraphicsState();
      }
      case Photograph photograph ->
          content.drawImage(
              photograph.image(), x, y, PdfWriter.points(width), PdfWriter.points(height));
    }
  }

  private Placed placed(String file) throws IOException {
    Placed placed = known.get(file);
    if (placed == null) {
      placed = file.endsWith(".svg") ? drawing(file) : photograph(file);
      known.put(file, placed);
    }
    return placed;
  }

  private Drawing drawing(String file) throws IOException {
    SVGDocument svg = Drawings.read(file, images);
    float width = svg.size().width;
    float height = svg.size().height;
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
    svg.render((Component) null, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    return new Drawing(graphics.getXFormObject(), width, height);
  }

  private Photograph photograph(String file) throws IOException {
    byte[] bytes = Drawings.bytes(file, images);
    try {
      PDImageXObject image = PDImageXObject.createFromByteArray(document, bytes, file);
      return new Photograph(image, image.getWidth(), image.getHeight());
    } catch (IllegalArgumentException e) {
      throw Drawings.unreadable(file);
    }
  }
}
