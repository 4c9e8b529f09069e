package fr.tablee.hardware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sheet of an A3 drawing: paper, border, title block and the key of colours.
final class Frame {

  static final double WIDTH = 420;
  static final double HEIGHT = 297;

  private static final Map<String, String> KEY = new LinkedHashMap<>();

  static {
    KEY.put("5 V", Ink.FIVE_VOLTS);
    KEY.put("3,3 V", Ink.THREE_VOLTS);
    KEY.put("masse", Ink.GROUND);
    KEY.put("bus SPI", Ink.BUS);
    KEY.put("sélection", Ink.SELECT);
    KEY.put("adresse", Ink.ADDRESS);
    KEY.put("ruban", Ink.STRIP);
  }

  private Frame() {}

  /// @param number 1 of the set
  static Svg sheet(int number, int of, String title, String table, List<String> notes) {
    Svg svg = plain(title, table, notes);
    svg.text(
        WIDTH - 12,
        HEIGHT - 11.4,
        3.1,
        "end",
        Svg.bold(Ink.LINE),
        "feuille " + number + " / " + of);
    key(svg);
    return svg;
  }

  /// A sheet that stands alone, without the key of lines.
  static Svg plain(String title, String table, List<String> notes) {
    Svg svg = new Svg(WIDTH, HEIGHT, title + " – " + table);
    svg.rect(0, 0, WIDTH, HEIGHT, 0, Svg.fill(Ink.PAPER));
    svg.rect(7, 7, WIDTH - 14, HEIGHT - 14, 2, Svg.both(Ink.CARD, Ink.LINE, 0.45));
    double x = WIDTH - 7 - 128;
    double y = HEIGHT - 7 - 24;
    svg.d(
        "M%s,%s V%s Q%s,%s %s,%s H%s V%s Q%s,%s %s,%s Z"
            .formatted(
                Svg.n(x),
                Svg.n(HEIGHT - 7),
                Svg.n(y + 2),
                Svg.n(x),
                Svg.n(y),
                Svg.n(x + 2),
                Svg.n(y),
                Svg.n(WIDTH - 7),
                Svg.n(HEIGHT - 9),
                Svg.n(WIDTH - 7),
                Svg.n(HEIGHT - 7),
                Svg.n(WIDTH - 9),
                Svg.n(HEIGHT - 7)),
        Svg.both(Ink.WASH, Ink.LINE, 0.45));
    svg.text(x + 5, y + 8.6, 5.4, "start", Svg.bold(Ink.LINE), title);
    svg.text(x + 5, y + 14.4, 3.1, "start", Svg.fill(Ink.SOFT), "Tablée · " + table);
    svg.text(
        x + 5,
        y + 19.6,
        2.7,
        "start",
        Svg.fill(Ink.SOFT),
        "Dessiné d’après la description de la table.");
    for (int i = 0; i < notes.size(); i++) {
      svg.text(
          12,
          HEIGHT - 18.4 - 4.2 * (notes.size() - 1 - i),
          2.9,
          "start",
          Svg.fill(Ink.SOFT),
          notes.get(i));
    }
    return svg;
  }

  private static void key(Svg svg) {
    double x = 12;
    for (var entry : KEY.entrySet()) {
      svg.line(x, HEIGHT - 12.2, x + 8, HEIGHT - 12.2, Svg.stroke(entry.getValue(), 0.9));
      svg.text(x + 9.5, HEIGHT - 11.2, 2.9, "start", Svg.fill(Ink.LINE), entry.getKey());
      x += 15 + entry.getKey().length() * 1.75;
    }
  }
}
