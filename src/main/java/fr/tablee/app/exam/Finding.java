package fr.tablee.app.exam;

import java.util.Locale;
import java.util.Optional;

/// One thing that [Checkup] has looked at, and what it found.
///
/// @param level how bad it is
/// @param subject a stable word for scripts: `reader.A3`, `panel.gauche`, `strip`, `disk`
/// @param text one French sentence
/// @param remedy what to do, where there is something to do
record Finding(Level level, String subject, String text, Optional<String> remedy) {

  /// Worst first.
  enum Level {
    /// Something does not work.
    PROBLEM,
    /// It works, but may not for long.
    WATCH,
    /// All is well.
    FINE;

    /// `problem`, `watch`, `fine`.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Finding problem(String subject, String text, String remedy) {
    return new Finding(Level.PROBLEM, subject, text, Optional.of(remedy));
  }

  static Finding watch(String subject, String text, String remedy) {
    return new Finding(Level.WATCH, subject, text, Optional.of(remedy));
  }

  static Finding fine(String subject, String text) {
    return new Finding(Level.FINE, subject, text, Optional.empty());
  }
}
