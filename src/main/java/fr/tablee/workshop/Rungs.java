package fr.tablee.workshop;

/// Where an activity stands on the reveal ladder.
///
/// @param step the rung
/// @param explained at `EXPLAINED`: how many cards have been told
/// @param answeredMillis when the board last answered as one, in elapsed time
public record Rungs(RevealStep step, int explained, long answeredMillis) {

  static final Rungs BOTTOM = new Rungs(RevealStep.PLACED, 0, 0);

  boolean atLeast(RevealStep other) {
    return step.compareTo(other) >= 0;
  }

  boolean standsOn(RevealStep other, int told) {
    return step == other && explained == told;
  }

  /// The ladder after a check that shows at least `floor`: it never goes down.
  Rungs checked(RevealStep floor, long atMillis) {
    RevealStep higher = atLeast(floor) ? step : floor;
    boolean answers = higher != RevealStep.PLACED;
    return new Rungs(higher, explained, answers ? atMillis : answeredMillis);
  }

  /// The ladder after the facilitator moved up.
  Rungs revealed(RevealStep to, int told, long atMillis) {
    boolean answers = step == RevealStep.PLACED && to != RevealStep.PLACED;
    return new Rungs(to, told, answers ? atMillis : answeredMillis);
  }
}
