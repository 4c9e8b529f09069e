package fr.tablee.content;

/// The few words that a pack need not write, in its language: French, or English for all others.
///
/// @param french whether they are said in French
record GivenWords(boolean french) {

  /// The words for a pack in that language.
  static GivenWords in(String language) {
    return new GivenWords(language.equals("fr") || language.startsWith("fr-"));
  }

  /// The title of a blank card.
  String blank(int number) {
    return (french ? "Carte vierge " : "Blank card ") + number;
  }

  /// The rule of two neighbours in a strict order.
  String comesBefore(String before, String after) {
    return (french ? "« %s » vient avant « %s »." : "“%s” comes before “%s”.")
        .formatted(before, after);
  }

  /// A year as a person reads it.
  String year(int year) {
    if (year >= 0) {
      return String.valueOf(year);
    }
    return -year + (french ? " av. J.-C." : " BC");
  }
}
