package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.Edit;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import java.util.List;
import java.util.Optional;

/// Workshops that were kept. Any thread may call.
public interface Archive {

  /// All workshops, newest first.
  List<KeptWorkshop> workshops();

  /// The debrief, computed now from the log and the pack as it was played, with the facilitator's
  /// edits over it.
  Optional<Debrief> debrief(String workshopId, Language language);

  /// The facilitator's edits of a debrief in one language.
  List<Edit> edits(String workshopId, Language language);

  /// Keeps an edit; one for the same sentence gives way.
  void edit(String workshopId, Language language, Edit edit);

  /// Takes an edit back.
  void unedit(String workshopId, Language language, String sentence);

  /// The debrief in a form to keep or send.
  Optional<Handout> handout(String workshopId, Form form, Language language);

  /// The log, one JSON object a line.
  Optional<Handout> log(String workshopId, Language language);

  /// @param opened ISO 8601, wall clock
  record KeptWorkshop(String id, String pack, String opened, boolean closed, long entries) {}
}
