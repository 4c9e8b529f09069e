package fr.tablee.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The ids already taken among things of one sort, and where. Belongs to one loading.
final class IdRegistry {

  private final String sort;
  private final Map<String, String> places = new HashMap<>();

  /// @param sort what has these ids, as in "une carte de cette mallette"
  IdRegistry(String sort) {
    this.sort = sort;
  }

  /// Takes an id; `false`, with a problem, when it is already taken.
  boolean claim(String id, LocatedNode at, FileProblems problems) {
    String here = "%s:%d:%d".formatted(problems.file(), at.line(), at.column());
    String earlier = places.putIfAbsent(id, here);
    if (earlier != null) {
      problems.at(
          at,
          "%s est déjà %s (%s) ; choisir un autre id".formatted(Wording.quoted(id), sort, earlier));
    }
    return earlier == null;
  }

  /// The ids taken so far.
  Set<String> ids() {
    return Set.copyOf(places.keySet());
  }
}
