package fr.tablee.print;

import java.util.Base64;

/// The typefaces as rules of a style sheet, the files inside: a page that is sent away keeps its
/// letters. Empty where this installation has none of its own.
final class ScreenFonts {

  String faces() {
    PrintFonts fonts = PrintFonts.load();
    if (!fonts.own()) {
      return "";
    }
    return face(fonts, Typeface.TITLE, "Title", "600", "normal")
        + face(fonts, Typeface.TEXT, "Text", "400", "normal")
        + face(fonts, Typeface.STRONG, "Text", "700", "normal")
        + face(fonts, Typeface.SLANTED, "Text", "400", "italic");
  }

  private static String face(
      PrintFonts fonts, Typeface face, String family, String weight, String style) {
    return "@font-face{font-family:%s;font-weight:%s;font-style:%s;src:url(data:font/ttf;base64,%s)}"
        .formatted(
            family, weight, style, Base64.getEncoder().encodeToString(fonts.files().get(face)));
  }
}
