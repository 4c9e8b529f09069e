package fr.tablee.app.serve;

import fr.tablee.content.Language;
import fr.tablee.workshop.Workshop;
import java.util.EnumMap;
import java.util.Map;

/// Tells the workshop on the table in each language that its pack has. Keeps those of the last
/// workshop only. Thread-safe.
final class Interpreter {

  private final Map<Language, Workshop> told = new EnumMap<>(Language.class);
  private String id = "";

  /// The workshop in a language; as it was opened where its pack has no texts in it.
  ///
  /// @param workshopId which workshop it is
  synchronized Workshop tell(Workshop original, String workshopId, Language language) {
    if (!id.equals(workshopId)) {
      told.clear();
      id = workshopId;
    }
    return told.computeIfAbsent(language, wanted -> original.in(wanted.code()));
  }
}
