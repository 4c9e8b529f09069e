package fr.tablee.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Breaks lines after plain spaces and hyphens, and nowhere else: not after an apostrophe, as the
/// library's own would. Belongs to the setting of one document.
final class WordBreaker implements FSTextBreaker {

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  /// The next place where a line may begin; -1 at the end.
  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    at++;
    while (at < text.length() && !breaksAfter(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static boolean breaksAfter(char sign) {
    return sign == ' ' || sign == '\n' || sign == '-';
  }
}
