package fr.tablee.table;

import java.util.Arrays;
import java.util.List;

/// Which readers may have their fields on together: none that stand nearer to each other than the
/// table file allows. Pure.
///
/// ```
/// distance 200 mm, readers 105 mm apart in the row and 140 mm between rows:
///   A1:0  A2:1  A3:0  A4:1 ...
///   B1:2  B2:3  B3:2  B4:3 ...
/// ```
final class RadioGroups {

  /// A reader's antenna centre.
  record Place(double xMillimetres, double yMillimetres) {

    double millimetresTo(Place other) {
      return Math.hypot(xMillimetres - other.xMillimetres, yMillimetres - other.yMillimetres);
    }
  }

  private static final int NONE = -1;

  private RadioGroups() {}

  /// Gives every place a group, so that no two of one group stand nearer than the distance. The
  /// place with the most groups around it comes first, the earlier of equals (Brélaz's rule), and
  /// takes the lowest group that is free: few groups, and the same for the same file.
  static int[] of(List<Place> places, double leastMillimetres) {
    int[] groups = new int[places.size()];
    Arrays.fill(groups, NONE);
    for (int done = 0; done < groups.length; done++) {
      int next = NONE;
      int mostAround = -1;
      int mostNear = -1;
      for (int i = 0; i < groups.length; i++) {
        if (groups[i] != NONE) {
          continue;
        }
        int around = Integer.bitCount(around(places, groups, i, leastMillimetres));
        int near = near(places, i, leastMillimetres);
        if (around > mostAround || (around == mostAround && near > mostNear)) {
          next = i;
          mostAround = around;
          mostNear = near;
        }
      }
      groups[next] = Integer.numberOfTrailingZeros(~around(places, groups, next, leastMillimetres));
    }
    return groups;
  }

  /// The groups within the distance, one bit each. A table needs a handful; more than 31 readers
  /// within one reach of each other would find none left.
  private static int around(List<Place> places, int[] groups, int of, double least) {
    int found = 0;
    for (int i = 0; i < groups.length; i++) {
      if (i != of && groups[i] != NONE && places.get(of).millimetresTo(places.get(i)) < least) {
        found |= 1 << groups[i];
      }
    }
    return found;
  }

  private static int near(List<Place> places, int of, double least) {
    int count = 0;
    for (int i = 0; i < places.size(); i++) {
      if (i != of && places.get(of).millimetresTo(places.get(i)) < least) {
        count++;
      }
    }
    return count;
  }
}
