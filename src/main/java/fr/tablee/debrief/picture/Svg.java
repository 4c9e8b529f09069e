package fr.tablee.debrief.picture;

import java.util.Locale;

/// An SVG picture in the making: elements with plain attributes, texts escaped. For one thread.
final class Svg {

  static final String INK = "#33271c";
  static final String SOFT = "#6b5c4c";
  static final String LINE = "#b8aa98";
  static final String PAPER = "#fffdf8";
  static final String CLOTH = "#f3ecdf";

  private static final String FONT =
      "Atkinson Hyperlegible Next, Atkinson Hyperlegible, Noto Sans, sans-serif";

  private final StringBuilder out = new StringBuilder(8 * 1024);

  /// The text stands in `alt` too, where the PDF's tags take it from.
  ///
  /// @param label what it shows, in one line
  /// @param text the same as the picture, in words
  Svg(String cssClass, double width, double height, String label, String text) {
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"img\" aria-label=\"%s\" alt=\"%s\" font-family=\"%s\">"
            .formatted(
                cssClass,
                number(width),
                number(height),
                number(width),
                number(height),
                escaped(label),
                escaped(label + ". " + text),
                FONT));
    out.append("<title>").append(escaped(label)).append("</title>");
    out.append("<desc>").append(escaped(text)).append("</desc>");
  }

  /// @param look further attributes, as `fill="none"`
  Svg rect(double x, double y, double width, double height, double round, String look) {
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>"
            .formatted(number(x), number(y), number(width), number(height), number(round), look));
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String look) {
    out.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>"
            .formatted(number(x1), number(y1), number(x2), number(y2), look));
    return this;
  }

  Svg circle(double x, double y, double radius, String look) {
    out.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
            .formatted(number(x), number(y), number(radius), look));
    return this;
  }

  /// A path on a square of 24, laid at a corner and scaled.
  Svg mark(String path, double x, double y, double size, String stroke) {
    out.append(
        "<path d=\"%s\" transform=\"translate(%s %s) scale(%s)\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
            .formatted(path, number(x), number(y), number(size / 24), stroke));
    return this;
  }

  /// @param anchor `start`, `middle` or `end`
  Svg text(double x, double y, double size, String anchor, String look, String text) {
    out.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" %s>%s</text>"
            .formatted(number(x), number(y), number(size), anchor, look, escaped(text)));
    return this;
  }

  /// Diagonal strokes that fill a box: what was done by hand, or is not known. No pattern, so that
  /// every renderer draws it and no two pictures share an id.
  Svg hatch(double x, double y, double width, double height, double step, String look) {
    for (double start = -height + step; start < width; start += step) {
      double from = Math.max(0, start);
      double to = Math.min(width, start + height);
      line(x + from, y + height - (from - start), x + to, y + height - (to - start), look);
    }
    return this;
  }

  /// The whole picture.
  String done() {
    return out + "</svg>";
  }

  private static String number(double value) {
    String said = String.format(Locale.ROOT, "%.2f", value);
    return said.contains(".") ? said.replaceAll("\\.?0+$", "") : said;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
