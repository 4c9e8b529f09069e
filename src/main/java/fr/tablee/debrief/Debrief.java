package fr.tablee.debrief;

import fr.tablee.content.Language;
import java.util.List;

/// What a workshop's log says of it, in figures and in sentences. `debrief.json` is this record,
/// field by field; `null` there is an empty `Optional` here.
///
/// The page has three parts, each a list of blocks: what happened, what it tells, what comes next.
///
/// @param language BCP 47 tag of its sentences; texts of the pack keep the pack's
/// @param workshop which workshop
/// @param participants anonymous counts
/// @param themes themes of the State's form
/// @param cra the State's form for a group activity, in its order
/// @param activities all activities of the pack, in the order of the run sheet, also those not
///   played
/// @param quoi "Quoi ?": facts, strengths first
/// @param etAlors "Et alors ?": what the facts tell, and the questions that fit
/// @param etMaintenant "Et maintenant ?": commitments, actions, sentences to keep
/// @param edits what the facilitator made of the sentences; the parts above already follow them
public record Debrief(
    String language,
    WorkshopFacts workshop,
    Participants participants,
    List<String> themes,
    Cra cra,
    List<ActivityReport> activities,
    List<Block> quoi,
    List<Block> etAlors,
    List<Block> etMaintenant,
    List<Edited> edits) {

  public Debrief {
    themes = List.copyOf(themes);
    activities = List.copyOf(activities);
    quoi = List.copyOf(quoi);
    etAlors = List.copyOf(etAlors);
    etMaintenant = List.copyOf(etMaintenant);
    edits = List.copyOf(edits);
  }

  /// The language of its sentences.
  Language spoken() {
    return Language.of(language).orElse(Language.FRENCH);
  }

  Debrief edited(
      List<Block> what, List<Block> soWhat, List<Block> nowWhat, List<Edited> editedSentences) {
    return new Debrief(
        language,
        workshop,
        participants,
        themes,
        cra,
        activities,
        what,
        soWhat,
        nowWhat,
        editedSentences);
  }
}
