package fr.tablee.hardware;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes a drawing in millimetres, top left at the origin; printed at 100 %, it has its real size.
final class Svg {

  /// Metrics of Arial, which every system has under one name or another: the drawing looks the same
  /// everywhere.
  static final String FONT = "'Liberation Sans', Arial, Helvetica, sans-serif";

  private final StringBuilder body = new StringBuilder();
  private final double width;
  private final double height;
  private final String title;

  Svg(double width, double height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  static String n(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  Svg raw(String element) {
    body.append("  ").append(element).append('\n');
    return this;
  }

  Svg open(String attributes) {
    return raw("<g " + attributes + ">");
  }

  Svg close() {
    return raw("</g>");
  }

  Svg rect(double x, double y, double w, double h, double r, String style) {
    return raw(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s %s/>"
            .formatted(n(x), n(y), n(w), n(h), r > 0 ? " rx=\"" + n(r) + "\"" : "", style));
  }

  Svg circle(double x, double y, double r, String style) {
    return raw("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>".formatted(n(x), n(y), n(r), style));
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    return raw(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>"
            .formatted(n(x1), n(y1), n(x2), n(y2), style));
  }

  /// A polyline through x, y pairs.
  Svg path(String style, double... points) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      d.append(i == 0 ? "M" : " L").append(n(points[i])).append(',').append(n(points[i + 1]));
    }
    return raw("<path d=\"" + d + "\" " + style + "/>");
  }

  Svg d(String d, String style) {
    return raw("<path d=\"" + d + "\" " + style + "/>");
  }

  /// Text; anchor is start, middle or end; the baseline is at y.
  Svg text(double x, double y, double size, String anchor, String style, String text) {
    return raw(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" %s>%s</text>"
            .formatted(n(x), n(y), n(size), anchor, style, escape(French.typeset(text))));
  }

  static String stroke(String colour, double width) {
    return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + n(width) + "\"";
  }

  static String fill(String colour) {
    return "fill=\"" + colour + "\"";
  }

  static String both(String fill, String stroke, double width) {
    return "fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\"" + n(width) + "\"";
  }

  static String bold(String colour) {
    return "fill=\"" + colour + "\" font-weight=\"700\"";
  }

  /// The elements alone, to lay into another drawing.
  String content() {
    return body.toString();
  }

  @Override
  public String toString() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="%smm" height="%smm" viewBox="0 0 %s %s" font-family="%s" role="img">
      <title>%s</title>
    %s</svg>
    """
        .formatted(n(width), n(height), n(width), n(height), FONT, escape(title), body);
  }
}
