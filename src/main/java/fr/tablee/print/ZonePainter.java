package fr.tablee.print;

import fr.tablee.content.Mat.Zone;
import fr.tablee.print.TextFit.Setting;
import java.util.List;

/// A zone of a mat: a wash around its slots, its title and sentence between the two rows, where no
/// card hides them.
///
/// @param shade the activity's colour
record ZonePainter(Shade shade, PrintWords words, TypeMeasure measure) {

  private static final double ROOM = 5;

  /// Height of the strip between the rows that a zone of one row writes in.
  private static final double STRIP = 18.5;

  private static final TextFit TITLE = new TextFit(Typeface.TITLE, 38, 14, 1.1);
  private static final TextFit TEXT = new TextFit(Typeface.TEXT, 17, 9, 1.2);

  /// @param own the zone's slots on this sheet
  /// @param deep whether its wash is the deeper one, so that neighbours tell apart without colour
  void draw(Zone zone, List<SlotOnMat> own, boolean deep, List<Ink> ink) {
    double left = edge(own, true, true);
    double right = edge(own, true, false);
    double top = edge(own, false, true);
    double bottom = edge(own, false, false);
    boolean both = bottom - top > 1.5 * CardGrid.HEIGHT;
    boolean upper = top < MatSheets.HEIGHT / 2 - CardGrid.HEIGHT / 2;
    Box area =
        both
            ? new Box(left, top, right - left, bottom - top)
            : upper
                ? new Box(left, top, right - left, bottom - top + STRIP)
                : new Box(left, top - STRIP, right - left, bottom - top + STRIP);
    Outline outline = new Outline.Rectangle(area, 5);
    ink.add(new Ink.Area(outline, shade.wash(deep ? 0.2 : 0.1)));
    ink.add(new Ink.Stroke(outline, shade, 0.5, 0));
    if (both) {
      stack(zone, between(own, area), ink);
    } else {
      line(zone, strip(area, upper), ink);
    }
  }

  /// The free band between the rows of a zone that has both.
  private static Box between(List<SlotOnMat> own, Box area) {
    double top = own.stream().mapToDouble(s -> s.card().bottom()).min().orElseThrow() + 4;
    double bottom = own.stream().mapToDouble(s -> s.card().top()).max().orElseThrow() - 4;
    return new Box(area.left() + 6, top, area.width() - 12, bottom - top);
  }

  private static Box strip(Box area, boolean upper) {
    double top = upper ? area.bottom() - STRIP : area.top() + 1.5;
    return new Box(area.left() + 8, top, area.width() - 16, STRIP - 1.5);
  }

  /// Between the rows: the picture, then title and sentence under one another, all in the middle.
  private void stack(Zone zone, Box label, List<Ink> ink) {
    double picture = zone.image().isEmpty() ? 0 : Math.min(label.height(), 36);
    double beside = picture == 0 ? 0 : picture * 1.53 + 4;
    double room = label.width() - beside;
    Setting title = fit(TITLE, words.set(zone.title()), room, label.height() * 0.6, zone);
    Setting text = sentence(zone, room, label.height() - title.height() - 1);
    double wide = Math.max(width(title, Typeface.TITLE), width(text, Typeface.TEXT));
    double x = label.centreX() - (beside + wide) / 2;
    if (picture > 0) {
      ink.add(
          new Ink.Picture(
              zone.image(), new Box(x, label.centreY() - picture / 2, beside - 4, picture)));
    }
    double middle = x + beside + wide / 2;
    double y = label.centreY() - (title.height() + text.height()) / 2;
    y = centred(title, Typeface.TITLE, middle, y, ink);
    centred(text, Typeface.TEXT, middle, y + 1, ink);
  }

  /// In a strip: title and sentence side by side.
  private void line(Zone zone, Box label, List<Ink> ink) {
    Setting title = fit(TITLE, words.set(zone.title()), label.width() * 0.5, label.height(), zone);
    double wide = width(title, Typeface.TITLE) + 6;
    Setting text = sentence(zone, label.width() - wide, label.height());
    double x = label.left();
    for (var set : List.of(title, text)) {
      Typeface face = set.equals(title) ? Typeface.TITLE : Typeface.TEXT;
      double y = label.centreY() - set.height() / 2;
      for (String line : set.lines()) {
        y += set.lineHeight();
        double baseline = y - set.lineHeight() * 0.26;
        ink.add(new Ink.Words(x, baseline, line, face, set.points(), Shade.INK));
      }
      x += wide;
    }
  }

  private Setting sentence(Zone zone, double width, double height) {
    String text = words.set(zone.text());
    return text.isEmpty() ? new Setting(List.of(), 0, 0) : fit(TEXT, text, width, height, zone);
  }

  private Setting fit(TextFit fit, String text, double width, double height, Zone zone) {
    return fit.set(text, width, height, measure)
        .orElseThrow(() ->
            new PrintFault(
                "La zone « %s » ne tient pas sur la nappe : raccourcir son titre ou sa phrase."
                    .formatted(zone.title())));
  }

  private double width(Setting set, Typeface face) {
    return set.lines().stream()
        .mapToDouble(line -> measure.width(face, set.points(), line))
        .max()
        .orElse(0);
  }

  private double centred(Setting set, Typeface face, double middle, double top, List<Ink> ink) {
    double y = top;
    for (String line : set.lines()) {
      y += set.lineHeight();
      double x = middle - measure.width(face, set.points(), line) / 2;
      ink.add(new Ink.Words(x, y - set.lineHeight() * 0.24, line, face, set.points(), Shade.INK));
    }
    return y;
  }

  private static double edge(List<SlotOnMat> own, boolean across, boolean first) {
    var edges =
        own.stream()
            .map(slot -> slot.card().grown(SlotPainter.ROOM + ROOM))
            .mapToDouble(box ->
                across ? first ? box.left() : box.right() : first ? box.top() : box.bottom());
    return (first ? edges.min() : edges.max()).orElseThrow();
  }
}
