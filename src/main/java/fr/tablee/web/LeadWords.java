package fr.tablee.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence cut behind the words it is about: `ELIZA : placée 45 ans trop tard` leads with
/// `ELIZA`. The lead is empty where a sentence has none.
///
/// @param lead the first words
/// @param rest what follows, with the unbreakable space and the colon
public record LeadWords(String lead, String rest) {

  /// The colon as either language sets it, with a space behind it.
  private static final Pattern COLON = Pattern.compile("\u00a0?: ");

  private static final int LONGEST = 90;

  /// Cuts a sentence at its first colon, unless a sentence or a question stands before it.
  public static LeadWords of(String text) {
    Matcher colon = COLON.matcher(text);
    if (!colon.find()
        || colon.start() == 0
        || colon.start() > LONGEST
        || text.substring(0, colon.start()).matches(".*[.;?!].*")) {
      return new LeadWords("", text);
    }
    return new LeadWords(text.substring(0, colon.start()), text.substring(colon.start()));
  }
}
