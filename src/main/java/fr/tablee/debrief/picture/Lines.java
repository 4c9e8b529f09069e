package fr.tablee.debrief.picture;

import java.util.ArrayList;
import java.util.List;

/// Breaks a title into lines of a fixed room, without measuring type: a picture has no font at
/// hand.
final class Lines {

  private Lines() {}

  /// At most that many lines of at most that many letters; what does not fit ends in an ellipsis.
  static List<String> of(String text, int letters, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("[ \u00a0\u202f]+", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > letters) {
        lines.add(rest.substring(0, letters - 1) + "-");
        rest = rest.substring(letters - 1);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.removeLast();
    kept.add((last.length() < letters ? last : last.substring(0, letters - 1)) + "…");
    return kept;
  }
}
