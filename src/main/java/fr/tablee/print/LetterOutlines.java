package fr.tablee.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters of one typeface as outlines in SVG path words: what a drawing says is then drawn the
/// same on a machine without any fonts. For one thread.
final class LetterOutlines {

  private final TrueTypeFont font;
  private final CmapLookup signs;
  private final double unitsPerEm;

  LetterOutlines(byte[] file) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      signs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How wide a text is, in the unit of the size.
  double width(String text, double size) {
    return text.codePoints().mapToDouble(point -> advance(glyph(point))).sum() * size / unitsPerEm;
  }

  /// The text's outline with its foot on a point.
  ///
  /// @param x where the first letter begins
  /// @param y the baseline, growing downwards
  String path(String text, double x, double y, double size) {
    StringBuilder path = new StringBuilder();
    double scale = size / unitsPerEm;
    double pen = x;
    for (int point : text.codePoints().toArray()) {
      int glyph = glyph(point);
      write(outline(glyph), new AffineTransform(scale, 0, 0, -scale, pen, y), path);
      pen += advance(glyph) * scale;
    }
    return path.toString();
  }

  private int glyph(int point) {
    int glyph = signs.getGlyphId(point);
    Integer standIn = glyph == 0 ? FontCase.STAND_INS.get(point) : null;
    return standIn == null ? glyph : glyph(standIn);
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GeneralPath outline(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? new GeneralPath() : data.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(GeneralPath outline, AffineTransform to, StringBuilder path) {
    double[] at = new double[6];
    for (PathIterator part = outline.getPathIterator(to); !part.isDone(); part.next()) {
      switch (part.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> points(path, 'M', at, 2);
        case PathIterator.SEG_LINETO -> points(path, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> points(path, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> points(path, 'C', at, 6);
        default -> path.append('Z');
      }
    }
  }

  private static void points(StringBuilder path, char command, double[] at, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", at[i]));
    }
  }
}
