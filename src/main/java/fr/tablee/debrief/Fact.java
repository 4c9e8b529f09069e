package fr.tablee.debrief;

/// A number that a sentence tells: what it counts and of what, so that whoever doubts it can count
/// it again in the log.
///
/// @param name what it is: `right-first`, `years-off`, `minutes`...
/// @param subject whom it is about: id of an activity, identity of a card, `workshop`
/// @param value the number
/// @param unit how it is said
record Fact(String name, String subject, long value, Unit unit) {

  /// How a number is said.
  enum Unit {
    /// As figures: `2 000`.
    NUMBER,
    /// As a duration, from whole minutes: `1 h 05`.
    MINUTES
  }

  static Fact of(String name, String subject, long value) {
    return new Fact(name, subject, value, Unit.NUMBER);
  }

  static Fact minutes(String name, String subject, long value) {
    return new Fact(name, subject, value, Unit.MINUTES);
  }
}
