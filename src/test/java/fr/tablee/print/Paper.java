package fr.tablee.print;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF laid under the ruler: what stands where, in millimetres from the page's top left corner.
public final class Paper implements AutoCloseable {

  private static final double MILLIMETRES = 25.4 / 72;

  private final PDDocument document;

  private Paper(PDDocument document) {
    this.document = document;
  }

  public static Paper of(byte[] pdf) {
    try {
      return new Paper(Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A shape that was filled or drawn.
  ///
  /// @param shade its colour
  record Mark(boolean filled, Box box, Shade shade) {
    boolean isRing(double diameter) {
      return Math.abs(box.width() - diameter) < 0.1 && Math.abs(box.height() - diameter) < 0.1;
    }
  }

  /// A letter: its foot, and how high its line is.
  public record Letter(String text, double x, double right, double foot, double points) {}

  public PDDocument document() {
    return document;
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /// Millimetres.
  public double width(int page) {
    return size(page).width();
  }

  /// Millimetres.
  public double height(int page) {
    return size(page).height();
  }

  Box size(int page) {
    var box = document.getPage(page).getMediaBox();
    return new Box(0, 0, box.getWidth() * MILLIMETRES, box.getHeight() * MILLIMETRES);
  }

  /// All text of the document.
  public String text() {
    try {
      return squeezed(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text whose letters stand in a box, in reading order, with plain single spaces.
  String text(int page, Box box) {
    StringBuilder text = new StringBuilder();
    double line = -1;
    for (Letter letter : letters(page)) {
      if (letter.x() < box.left() - 0.01
          || letter.right() > box.right() + 0.01
          || letter.foot() < box.top()
          || letter.foot() > box.bottom()) {
        continue;
      }
      if (line >= 0 && Math.abs(letter.foot() - line) > 0.3) {
        text.append(' ');
      }
      line = letter.foot();
      text.append(letter.text());
    }
    return squeezed(text.toString());
  }

  /// With plain single spaces and without ligatures.
  public static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip();
  }

  public List<Letter> letters(int page) {
    List<Letter> letters = new ArrayList<>();
    try {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              letters.add(
                  new Letter(
                      at.getUnicode(),
                      at.getXDirAdj() * MILLIMETRES,
                      (at.getXDirAdj() + at.getWidthDirAdj()) * MILLIMETRES,
                      at.getYDirAdj() * MILLIMETRES,
                      at.getFontSizeInPt()));
            }
          };
      stripper.setStartPage(page + 1);
      stripper.setEndPage(page + 1);
      stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }

  /// Fonts that are named in the document and are not inside of it.
  public List<String> fontsOutside() {
    List<String> outside = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          if (!font.isEmbedded()) {
            outside.add(font.getName());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outside;
  }

  /// Everything that is drawn on a page, drawings included.
  List<Mark> marks(int page) {
    Ruler ruler = new Ruler(document.getPage(page));
    return ruler.measure();
  }

  /// How many pictures made of pixels a page shows.
  public int pixels(int page) {
    Ruler ruler = new Ruler(document.getPage(page));
    ruler.measure();
    return ruler.images;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Ruler extends PDFGraphicsStreamEngine {
    private final List<Mark> marks = new ArrayList<>();
    private final double height;
    private GeneralPath path = new GeneralPath();
    private int images;

    Ruler(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    List<Mark> measure() {
      try {
        processPage(getPage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return marks;
    }

    private void note(boolean filled) throws IOException {
      Rectangle2D bounds = path.getBounds2D();
      var colour =
          filled ? getGraphicsState().getNonStrokingColor() : getGraphicsState().getStrokingColor();
      marks.add(
          new Mark(
              filled,
              new Box(
                  bounds.getX() * MILLIMETRES,
                  (height - bounds.getMaxY()) * MILLIMETRES,
                  bounds.getWidth() * MILLIMETRES,
                  bounds.getHeight() * MILLIMETRES),
              shade(colour.getColorSpace().toRGB(colour.getComponents()))));
      path = new GeneralPath();
    }

    private static Shade shade(float[] rgb) {
      return new Shade(
          Math.round(rgb[0] * 255), Math.round(rgb[1] * 255), Math.round(rgb[2] * 255));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      path.moveTo(a.getX(), a.getY());
      path.lineTo(b.getX(), b.getY());
      path.lineTo(c.getX(), c.getY());
      path.lineTo(d.getX(), d.getY());
      path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
      images++;
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
      path.closePath();
    }

    @Override
    public void endPath() {
      path = new GeneralPath();
    }

    @Override
    public void strokePath() throws IOException {
      note(false);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      note(true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      note(true);
    }

    @Override
    public void shadingFill(COSName name) {}
  }
}
