package fr.tablee.print;

import fr.tablee.content.Frame;
import fr.tablee.print.TextFit.Setting;
import java.util.List;

/// The head of a mat: the activity's number, title and question.
record MatHeader(PrintWords words, TypeMeasure measure) {

  private static final double LEFT = 14;
  private static final double MIDDLE = 14;
  private static final TextFit TITLE = new TextFit(Typeface.TITLE, 30, 14, 1.1);
  private static final TextFit QUESTION = new TextFit(Typeface.SLANTED, 17, 9, 1.1);

  void draw(Frame frame, int mark, Shade shade, List<Ink> ink) {
    double radius = 7.5;
    ink.add(new Ink.Area(new Outline.Circle(LEFT + radius, MIDDLE, radius), shade));
    String number = Integer.toString(mark);
    double numberWide = measure.width(Typeface.TITLE, 26, number);
    ink.add(
        new Ink.Words(
            LEFT + radius - numberWide / 2, MIDDLE + 3.2, number, Typeface.TITLE, 26, Shade.PAPER));
    double x = LEFT + 2 * radius + 5;
    Setting title = line(TITLE, words.set(frame.title()), 190, frame);
    ink.add(
        new Ink.Words(
            x, MIDDLE + 3.6, title.lines().getFirst(), Typeface.TITLE, title.points(), Shade.INK));
    x += measure.width(Typeface.TITLE, title.points(), title.lines().getFirst()) + 7;
    double room = MatSheets.WIDTH - LEFT - x;
    Setting question = line(QUESTION, words.set(frame.subtitle()), room, frame);
    ink.add(
        new Ink.Words(
            x,
            MIDDLE + 3.6,
            question.lines().getFirst(),
            Typeface.SLANTED,
            question.points(),
            Shade.INK));
  }

  private Setting line(TextFit fit, String text, double width, Frame frame) {
    double height = fit.ideal() * fit.leading() * TextFit.MILLIMETRES_PER_POINT;
    for (double points = fit.ideal(); points >= fit.least(); points -= 1) {
      TextFit one = new TextFit(fit.face(), points, points, fit.leading());
      var set = one.set(text, width, height, measure).filter(s -> s.lines().size() == 1);
      if (set.isPresent()) {
        return set.get();
      }
    }
    throw new PrintFault(
        "L’activité « %s » ne tient pas en tête de sa nappe : raccourcir son titre ou sa question."
            .formatted(frame.title()));
  }
}
