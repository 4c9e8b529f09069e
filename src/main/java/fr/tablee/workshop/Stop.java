package fr.tablee.workshop;

/// One line of the run sheet.
///
/// @param activity its id
/// @param seconds planned
/// @param skipped whether it is left out
public record Stop(String activity, int seconds, boolean skipped) {

  Stop planned(int value) {
    return new Stop(activity, value, skipped);
  }

  Stop skipped(boolean value) {
    return new Stop(activity, seconds, value);
  }
}
