package fr.tablee.print;

import fr.tablee.content.Activity;
import java.util.ArrayList;
import java.util.List;

/// An activity in the booklet's run sheet.
///
/// @param number its place, from 1
/// @param start minutes from the workshop's beginning
/// @param minutes planned
/// @param cards how many cards it has, definition and blanks included
/// @param activity all the rest
public record GuidePart(int number, long start, long minutes, int cards, Activity activity) {

  /// The run sheet of some activities, one after the other.
  static List<GuidePart> of(List<Activity> activities) {
    List<GuidePart> parts = new ArrayList<>();
    long start = 0;
    for (Activity activity : activities) {
      long minutes = activity.frame().planned().toMinutes();
      int cards = (int) activity.allCards().count();
      parts.add(new GuidePart(parts.size() + 1, start, minutes, cards, activity));
      start += minutes;
    }
    return parts;
  }

  /// The hour of its start on a clock that begins at zero.
  public long hour() {
    return start / 60;
  }

  /// The minute of its start on that clock, in two digits: `05`.
  public String minute() {
    return "%02d".formatted(start % 60);
  }

  /// The activity’s colour, `#rrggbb`, as a press prints it.
  public String colour() {
    return Shade.printable(activity.frame().accent()).hex();
  }
}
