package fr.tablee.hardware;

/// A file for the laser or the router, in millimetres, real size. Three layers, told by colour as
/// most cutters ask:
///
/// ```
/// #ff0000, 0.1 mm   cut through, last
/// #0000ff, 0.1 mm   mark: a light line, first
/// #000000, filled   engrave
/// ```
final class CutFile {

  private static final String CUT = "fill=\"none\" stroke=\"#ff0000\" stroke-width=\"0.1\"";
  private static final String MARK = "fill=\"none\" stroke=\"#0000ff\" stroke-width=\"0.1\"";
  private static final String ENGRAVE = "fill=\"#000000\"";

  private final double width;
  private final double height;
  private final String title;
  private final Svg cut;
  private final Svg mark;
  private final Svg engrave;

  CutFile(double width, double height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.cut = new Svg(width, height, title);
    this.mark = new Svg(width, height, title);
    this.engrave = new Svg(width, height, title);
  }

  CutFile plate(double x, double y, double w, double h, double corner) {
    cut.rect(x, y, w, h, corner, CUT);
    return this;
  }

  CutFile hole(double x, double y, double diameter) {
    cut.circle(x, y, diameter / 2, CUT);
    return this;
  }

  CutFile cutPath(String d) {
    cut.d(d, CUT);
    return this;
  }

  CutFile markRect(double x, double y, double w, double h, double corner) {
    mark.rect(x, y, w, h, corner, MARK);
    return this;
  }

  CutFile markCircle(double x, double y, double diameter) {
    mark.circle(x, y, diameter / 2, MARK);
    return this;
  }

  CutFile markLine(double x1, double y1, double x2, double y2) {
    mark.line(x1, y1, x2, y2, MARK);
    return this;
  }

  CutFile cross(double x, double y, double half) {
    return markLine(x - half, y, x + half, y).markLine(x, y - half, x, y + half);
  }

  CutFile text(double x, double y, double size, String text) {
    engrave.text(x, y, size, "middle", ENGRAVE + " font-weight=\"700\"", text);
    return this;
  }

  @Override
  public String toString() {
    Svg all = new Svg(width, height, title);
    layer(all, "marquage", mark);
    layer(all, "gravure", engrave);
    layer(all, "decoupe", cut);
    return all.toString();
  }

  private static void layer(Svg all, String id, Svg layer) {
    String content = layer.content();
    if (!content.isBlank()) {
      all.open("id=\"" + id + "\"").raw(content.strip()).close();
    }
  }
}
