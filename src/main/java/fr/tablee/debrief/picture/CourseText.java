package fr.tablee.debrief.picture;

import fr.tablee.debrief.CourseReport;
import fr.tablee.debrief.CourseReport.Stay;
import fr.tablee.debrief.DebriefWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The course of an activity in words, a line for each thing that happened, in order.
public final class CourseText {

  private final CourseReport course;
  private final DebriefWords words;
  private final List<Line> lines = new ArrayList<>();

  /// @param rank of two lines of one second, which comes first
  private record Line(long seconds, int rank, String text) {}

  private CourseText(CourseReport course, DebriefWords words) {
    this.course = course;
    this.words = words;
  }

  /// The lines; one that says so where nothing was moved.
  public static List<String> lines(CourseReport course, DebriefWords words) {
    return new CourseText(course, words).told();
  }

  private List<String> told() {
    Map<String, Stay> before = new HashMap<>();
    for (int i = 0; i < course.stays().size(); i++) {
      Stay stay = course.stays().get(i);
      laid(stay, before.put(stay.card(), stay));
      boolean last =
          course.stays().subList(i + 1, course.stays().size()).stream()
              .noneMatch(later -> later.card().equals(stay.card()));
      if (last && stay.counts() && stay.untilSeconds() < course.seconds()) {
        add(stay.untilSeconds(), 2, "course.lifted", stay.title(), stay.slot());
      }
    }
    for (CourseReport.Mark mark : course.marks()) {
      add(mark.seconds(), 1, "course.mark", name(mark, words));
    }
    if (course.stays().isEmpty()) {
      lines.add(new Line(0, 0, words.say("course.none")));
    }
    return lines.stream()
        .sorted(Comparator.comparingLong(Line::seconds).thenComparingInt(Line::rank))
        .map(Line::text)
        .toList();
  }

  private void laid(Stay stay, @Nullable Stay before) {
    String told = told(stay, before);
    lines.add(
        new Line(
            stay.fromSeconds(), 0, stay.corrected() ? words.say("course.corrected", told) : told));
  }

  /// A correction says more than that a card was placed by hand, so it is told alone.
  private String told(Stay stay, @Nullable Stay before) {
    String hand = stay.byHand() && !stay.corrected() ? ".hand" : "";
    String at = words.clock(stay.fromSeconds());
    if (!stay.counts()) {
      return words.say("course.brief", at, stay.title(), stay.slot());
    }
    if (before == null) {
      return words.say("course.laid" + hand, at, stay.title(), stay.slot());
    }
    return before.slot().equals(stay.slot())
        ? words.say("course.again", at, stay.title(), stay.slot())
        : words.say("course.moved" + hand, at, stay.title(), before.slot(), stay.slot());
  }

  private void add(long seconds, int rank, String key, Object... told) {
    Object[] all = new Object[told.length + 1];
    all[0] = words.clock(seconds);
    System.arraycopy(told, 0, all, 1, told.length);
    lines.add(new Line(seconds, rank, words.say(key, all)));
  }

  /// `validation 2`, `cartes montrées`.
  static String name(CourseReport.Mark mark, DebriefWords words) {
    return words.say("course." + mark.kind().word(), mark.number());
  }
}
