package fr.tablee.print;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;

/// A text as a QR code, drawn as one SVG path of black runs on white, with the four modules of
/// white that readers ask for around it (ISO/IEC 18004, 9.1).
public final class QrDrawing {

  private static final int QUIET = 4;

  private final QrCode code;

  private QrDrawing(QrCode code) {
    this.code = code;
  }

  /// The code of a text: level M, of which 15 % may be lost.
  ///
  /// @param text at most some 2000 letters
  public static QrDrawing of(String text) {
    return new QrDrawing(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
  }

  /// Modules from edge to edge, the white around included.
  public int side() {
    return code.size + 2 * QUIET;
  }

  /// The dark modules, one unit each.
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
        }
        x++;
      }
    }
    return path.toString();
  }

  /// A drawing of its own.
  ///
  /// @param told what a screen reader says
  public byte[] svg(String told) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges"><title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/></svg>
    """
        .formatted(side(), escaped(told), path())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
