package fr.tablee.web;

/// A sentence cut behind the words it is about: `ELIZA : placée 45 ans trop tard` leads with
/// `ELIZA`. The lead is empty where a sentence has none.
///
/// @param lead the first words
/// @param rest what follows, with the unbreakable space and the colon
public record LeadWords(String lead, String rest) {

  private static final String COLON = "\u00a0:";
  private static final int LONGEST = 90;

  /// Cuts a sentence at its first colon, unless a sentence or a question stands before it.
  public static LeadWords of(String text) {
    int colon = text.indexOf(COLON);
    if (colon < 1 || colon > LONGEST || text.substring(0, colon).matches(".*[.;?!].*")) {
      return new LeadWords("", text);
    }
    return new LeadWords(text.substring(0, colon), text.substring(colon));
  }
}
