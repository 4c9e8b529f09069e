package fr.tablee.hardware;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as they are written in French.
final class French {

  private French() {}

  /// With a decimal comma, at most so many decimals.
  static String number(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .setScale(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }

  /// Milliamperes as amperes with two decimals: `1,87 A`.
  static String amperes(int milliamps) {
    return BigDecimal.valueOf(milliamps, 3)
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString()
            .replace('.', ',')
        + "\u00a0A";
  }

  /// Unbreakable spaces where French typography wants them: before high punctuation, inside
  /// quotation marks, before units.
  static String typeset(String text) {
    return text.replace("« ", "«\u00a0")
        .replace(" »", "\u00a0»")
        .replaceAll(" ([;!?])(?=\\s|$|\\|)", "\u202f$1")
        .replaceAll(" :(?=\\s|$)", "\u00a0:")
        .replaceAll("(\\d) (mm²|mm|V|A|mA|Ω|kΩ|µF|nF|LED)(?=[\\s,.;:)|]|$)", "$1\u00a0$2");
  }

  /// Euros with two decimals: `1 234,50 €`.
  static String euros(double value) {
    String plain = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    String whole =
        plain.substring(0, plain.length() - 3).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
    return whole + "," + plain.substring(plain.length() - 2) + "\u00a0€";
  }
}
