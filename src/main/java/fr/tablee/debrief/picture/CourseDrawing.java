package fr.tablee.debrief.picture;

import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.CourseReport;
import fr.tablee.debrief.CourseReport.Mark;
import fr.tablee.debrief.CourseReport.Stay;
import fr.tablee.debrief.DebriefWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The course of an activity: a row for each card in the order they came, a bar for each stay on a
/// slot, a line down for each check, hint and step of the reveal ladder. Grey, hatched and dotted:
/// a copier reads it.
public final class CourseDrawing {

  private static final double WIDTH = 1000;
  private static final double NAMES = 235;
  private static final double ROW = 21;
  private static final double BAR = 14;
  private static final double TYPE = 13.5;

  /// Room for a name beside a line at the very end.
  private static final double RIGHT = 120;

  /// How wide a letter is of its size, about.
  private static final double LETTER = 0.56;

  private final CourseReport course;
  private final DebriefWords words;
  private final Map<String, List<Stay>> rows = new LinkedHashMap<>();
  private final List<Flag> flags = new ArrayList<>();
  private final double top;
  private final Svg svg;

  /// A mark with the level its name stands on, so that no two names lie over each other.
  private record Flag(Mark mark, String name, int level) {}

  private CourseDrawing(ActivityReport report, DebriefWords words) {
    course = report.course();
    this.words = words;
    course
        .stays()
        .forEach(stay -> rows.computeIfAbsent(stay.card(), _ -> new ArrayList<>()).add(stay));
    raiseFlags();
    int levels = flags.stream().mapToInt(flag -> flag.level() + 1).max().orElse(0);
    top = 8 + levels * 17;
    svg =
        new Svg(
            "course-drawing",
            WIDTH,
            top + rows.size() * ROW + 30,
            report.title() + ". " + words.say("course"),
            String.join(" ; ", CourseText.lines(course, words)));
  }

  /// Whether there is anything to draw.
  public static boolean hasAny(ActivityReport report) {
    return !report.course().stays().isEmpty() && report.course().seconds() > 0;
  }

  /// The picture.
  public static String svg(ActivityReport report, DebriefWords words) {
    return new CourseDrawing(report, words).draw();
  }

  /// A name stands to the right of its line, a level lower than a name it would run into: so no
  /// line crosses a name.
  private void raiseFlags() {
    List<Double> ends = new ArrayList<>();
    for (Mark mark : course.marks()) {
      String name = CourseText.name(mark, words);
      double left = x(mark.seconds());
      int level = 0;
      while (level < ends.size() && ends.get(level) > left - 6) {
        level++;
      }
      if (level == ends.size()) {
        ends.add(0.0);
      }
      ends.set(level, left + name.length() * TYPE * LETTER);
      flags.add(new Flag(mark, name, level));
    }
  }

  private double x(long seconds) {
    double share = (double) Math.min(seconds, course.seconds()) / Math.max(1, course.seconds());
    return NAMES + share * (WIDTH - NAMES - RIGHT);
  }

  private String draw() {
    double bottom = top + rows.size() * ROW;
    axis(bottom);
    for (Flag flag : flags) {
      double x = x(flag.mark().seconds());
      boolean check = flag.mark().kind() == Mark.Kind.CHECK;
      String look = check ? "stroke-width=\"2\"" : "stroke-width=\"1.2\" stroke-dasharray=\"4 4\"";
      double foot = 14 + flag.level() * 17.0;
      svg.line(x, foot - 10, x, bottom, "stroke=\"%s\" %s".formatted(Svg.INK, look))
          .text(
              x + 4,
              foot,
              TYPE,
              "start",
              "fill=\"%s\"%s".formatted(Svg.INK, check ? " font-weight=\"700\"" : ""),
              flag.name());
    }
    int row = 0;
    for (List<Stay> stays : rows.values()) {
      row(stays, top + row * ROW);
      row++;
    }
    return svg.done();
  }

  private void axis(double bottom) {
    long step = step(course.seconds());
    for (long at = 0; at <= course.seconds(); at += step) {
      svg.line(
              x(at),
              top,
              x(at),
              bottom + 5,
              "stroke=\"%s\" stroke-width=\"0.8\"".formatted(Svg.LINE))
          .text(
              x(at),
              bottom + 20,
              TYPE,
              "middle",
              "fill=\"" + Svg.SOFT + "\"",
              at == 0 ? "0" : step < 60 ? words.clock(at) : words.minutes(at / 60));
    }
    svg.line(
        NAMES,
        bottom,
        WIDTH - RIGHT,
        bottom,
        "stroke=\"%s\" stroke-width=\"1\"".formatted(Svg.SOFT));
  }

  /// Seconds between two ticks: at most nine of them.
  private static long step(long seconds) {
    for (long step : new long[] {15, 30, 60, 120, 300, 600, 1200, 1800}) {
      if (seconds / step <= 8) {
        return step;
      }
    }
    return 3600;
  }

  private void row(List<Stay> stays, double y) {
    String name = Lines.of(stays.getFirst().title(), 32, 1).getFirst();
    svg.text(NAMES - 10, y + 15, TYPE, "end", "fill=\"" + Svg.INK + "\"", name);
    for (int i = 0; i < stays.size(); i++) {
      double room = i + 1 < stays.size() ? x(stays.get(i + 1).fromSeconds()) : WIDTH;
      stay(stays.get(i), y + (ROW - BAR) / 2, room);
    }
  }

  private void stay(Stay stay, double y, double room) {
    double left = x(stay.fromSeconds());
    if (!stay.counts()) {
      svg.circle(left, y + BAR / 2, 3, "fill=\"" + Svg.INK + "\"");
      return;
    }
    double width = Math.max(4, x(stay.untilSeconds()) - left);
    svg.rect(
        left,
        y,
        width,
        BAR,
        3,
        "fill=\"#d9cdb9\" stroke=\"%s\" stroke-width=\"1.2\"".formatted(Svg.INK));
    boolean marked = stay.byHand() || stay.corrected();
    if (marked) {
      svg.hatch(left, y, width, BAR, 6, "stroke=\"%s\" stroke-width=\"1\"".formatted(Svg.SOFT));
    }
    double name = stay.slot().length() * 8.0 + 4;
    if (width > name + 4) {
      if (marked) {
        svg.rect(left + 2, y + 1, name, BAR - 2, 2, "fill=\"#f6f0e4\"");
      }
      svg.text(
          left + 4,
          y + 11.5,
          12,
          "start",
          "font-weight=\"600\" fill=\"" + Svg.INK + "\"",
          stay.slot());
    } else if (left + width + name < room) {
      svg.text(left + width + 3, y + 11.5, 12, "start", "fill=\"" + Svg.INK + "\"", stay.slot());
    }
  }
}
