package fr.tablee.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a table is ready to receive a group. Any thread may call.
public interface ReadyCheck {

  /// Looks now, the worst first.
  ///
  /// @param displays how many displays follow the table
  List<Line> look(int displays);

  /// Worst first.
  enum Level {
    /// The workshop would suffer.
    BAD,
    /// It can begin, and somebody should know.
    WARN,
    OK;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One thing that was looked at. Pages say `ready.<key>` with the arguments, as a number of
  /// things where that key has plural forms, then the names, then `ready.do.<remedy>`.
  ///
  /// @param subject a stable word for scripts: `reader.A3`, `board`, `deck`, `strip`, `disk`
  /// @param names of cards or slots, all of them
  /// @param remedy what to do; empty when all is well
  record Line(
      Level level,
      String subject,
      String key,
      List<String> args,
      List<String> names,
      Optional<String> remedy) {

    public Line {
      args = List.copyOf(args);
      names = List.copyOf(names);
    }

    /// All is well.
    public static Line fine(String subject, String key, Object... args) {
      return new Line(Level.OK, subject, key, texts(args), List.of(), Optional.empty());
    }

    public static Line warn(String subject, String key, String remedy, Object... args) {
      return new Line(Level.WARN, subject, key, texts(args), List.of(), Optional.of(remedy));
    }

    public static Line bad(String subject, String key, String remedy, Object... args) {
      return new Line(Level.BAD, subject, key, texts(args), List.of(), Optional.of(remedy));
    }

    /// The same with the names of what it is about.
    public Line naming(List<String> these) {
      return new Line(level, subject, key, args, these, remedy);
    }

    private static List<String> texts(Object... args) {
      return List.of(args).stream().map(Object::toString).toList();
    }
  }
}
