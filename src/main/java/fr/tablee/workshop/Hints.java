package fr.tablee.workshop;

/// The hints of one activity.
///
/// @param given how many were given
/// @param shown number of the one on display, from 1; 0 for none
public record Hints(int given, int shown) {

  static final Hints NONE = new Hints(0, 0);

  Hints give(int number) {
    return new Hints(Math.max(given, number), number);
  }

  Hints hide() {
    return new Hints(given, 0);
  }
}
