package fr.tablee.content.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes an id out of a title: plain letters, short, and not taken.
public final class CardId {

  private static final int LONGEST = 20;

  private CardId() {}

  /// @param taken ids that others have
  /// @param room characters that a tag leaves for it
  public static String of(String title, Set<String> taken, int room) {
    int longest = Math.max(4, Math.min(LONGEST, room));
    String plain = cut(plain(title), longest);
    String base = plain.isEmpty() ? "carte" : plain;
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      String end = "-" + number;
      id = cut(base, longest - end.length()) + end;
    }
    return id;
  }

  /// The words of a title in plain letters, joined by hyphens.
  public static String plain(String title) {
    return Normalizer.normalize(
            title.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String cut(String id, int longest) {
    if (id.length() <= longest) {
      return id;
    }
    String start = id.substring(0, Math.max(1, longest));
    int word = start.lastIndexOf('-');
    boolean midWord = id.charAt(start.length()) != '-';
    return (midWord && word > longest / 2 ? start.substring(0, word) : start).replaceAll("-$", "");
  }
}
