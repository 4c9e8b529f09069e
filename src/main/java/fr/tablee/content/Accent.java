package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import java.util.Locale;
import java.util.regex.Pattern;

/// The colour of an activity, `#rrggbb`; white text must read on it.
final class Accent {

  /// Stands in for a colour that could not be read.
  static final String NONE = "#000000";

  /// Contrast that WCAG 2.2 asks of normal text, criterion 1.4.3.
  private static final double LEAST_CONTRAST = 4.5;

  private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

  private Accent() {}

  /// The colour; [#NONE] after a problem.
  static String read(Scalar accent, Fields fields) {
    String colour = accent.text().strip();
    if (!FORM.matcher(colour).matches()) {
      fields.report(
          "accent",
          "%s n’est pas une couleur ; écrire un dièse et six chiffres de 0 à f, entre guillemets : \"#b5532a\""
              .formatted(Wording.quoted(colour)));
      return NONE;
    }
    double contrast = contrastWithWhite(colour);
    if (contrast < LEAST_CONTRAST) {
      fields.report(
          "accent",
          "%s est trop clair : un texte blanc y a un contraste de %s, il en faut 4,5 ; choisir plus foncé"
              .formatted(
                  colour, String.format(Locale.FRENCH, "%.1f", Math.floor(contrast * 10) / 10)));
    }
    return colour;
  }

  /// Contrast of white on a colour, from 1 to 21, as WCAG 2.2 defines it.
  static double contrastWithWhite(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16 & 0xFF)
            + 0.7152 * linear(rgb >> 8 & 0xFF)
            + 0.0722 * linear(rgb & 0xFF);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
