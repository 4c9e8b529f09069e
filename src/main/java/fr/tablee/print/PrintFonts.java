package fr.tablee.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The font files: those of the identity, which the build brings along when it can; otherwise, for
/// all, the one that comes inside PDFBox. Immutable.
///
/// @param own whether these are the identity's
record PrintFonts(boolean own, Map<Typeface, byte[]> files) {

  private static final String SPARE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// The fonts that this installation has.
  static PrintFonts load() {
    return load("fonts/");
  }

  /// @param folder where the identity's files are, seen from this class
  static PrintFonts load(String folder) {
    Map<Typeface, byte[]> files = new EnumMap<>(Typeface.class);
    for (Typeface face : Typeface.values()) {
      byte[] file = read(folder + face.file());
      if (file.length == 0) {
        return spare();
      }
      files.put(face, file);
    }
    return new PrintFonts(true, files);
  }

  private static PrintFonts spare() {
    byte[] file = read(SPARE);
    Map<Typeface, byte[]> files = new EnumMap<>(Typeface.class);
    for (Typeface face : Typeface.values()) {
      files.put(face, file);
    }
    return new PrintFonts(false, files);
  }

  /// Empty when there is no such file.
  private static byte[] read(String resource) {
    try (InputStream in = PrintFonts.class.getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
