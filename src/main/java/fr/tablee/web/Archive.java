package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Debrief;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import java.util.List;
import java.util.Optional;

/// Workshops that were kept. Any thread may call.
public interface Archive {

  /// All workshops, newest first.
  List<KeptWorkshop> workshops();

  /// The debrief, computed now from the log and the pack as it was played.
  Optional<Debrief> debrief(String workshopId);

  /// The debrief in a form to keep or send.
  Optional<Handout> handout(String workshopId, Form form, Language language);

  /// The log, one JSON object a line.
  Optional<Handout> log(String workshopId, Language language);

  /// @param opened ISO 8601, wall clock
  record KeptWorkshop(String id, String pack, String opened, boolean closed, long entries) {}
}
