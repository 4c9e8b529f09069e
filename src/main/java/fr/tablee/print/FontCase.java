package fr.tablee.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of one document: measures words and hands out the fonts, of which only the letters
/// used are embedded. Belongs to the writing of one document.
final class FontCase implements TypeMeasure {

  /// What stands in for a sign that a font lacks, one after the other.
  static final Map<Integer, Integer> STAND_INS =
      Map.of(
          0x202F, 0x00A0, 0x00A0, 0x20, 0x2011, 0x2D, 0x2019, 0x27, 0x2212, 0x2013, 0x2192, 0x2013);

  private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
  private final Map<Typeface, CmapLookup> signs = new EnumMap<>(Typeface.class);

  FontCase(PDDocument document, PrintFonts files) {
    try {
      for (Typeface face : Typeface.values()) {
        TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(files.files().get(face)));
        signs.put(face, font.getUnicodeCmapLookup());
        fonts.put(face, PDType0Font.load(document, font, true));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDFont font(Typeface face) {
    return Objects.requireNonNull(fonts.get(face));
  }

  @Override
  public double width(Typeface face, double points, String text) {
    try {
      return font(face).getStringWidth(printable(face, text))
          / 1000
          * points
          * TextFit.MILLIMETRES_PER_POINT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text in signs that the font has.
  ///
  /// @throws PrintFault for a sign without a stand-in
  String printable(Typeface face, String text) {
    StringBuilder signsOfFont = new StringBuilder();
    text.codePoints().forEach(point -> signsOfFont.append(sign(face, point)));
    return signsOfFont.toString();
  }

  private String sign(Typeface face, int point) {
    String sign = Character.toString(point);
    if (Objects.requireNonNull(signs.get(face)).getGlyphId(point) != 0) {
      return sign;
    }
    Integer standIn = STAND_INS.get(point);
    if (standIn == null) {
      throw new PrintFault(
          "Le signe « %s » ne s’imprime pas, la police ne l’a pas ; le remplacer dans le texte."
              .formatted(sign));
    }
    return sign(face, standIn);
  }
}
