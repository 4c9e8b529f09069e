package fr.tablee.debrief;

import java.util.List;

/// What a workshop's log says of it, in figures and in sentences. `debrief.json` is this record,
/// field by field; `null` there is an empty `Optional` here.
///
/// The page has three parts, each a list of blocks: what happened, what it tells, what comes next.
///
/// @param workshop which workshop
/// @param participants anonymous counts
/// @param themes themes of the State's form
/// @param cra the State's form for a group activity, in its order
/// @param activities all activities of the pack, in the order of the run sheet, also those not
///   played
/// @param quoi "Quoi ?": facts, strengths first
/// @param etAlors "Et alors ?": what the facts tell, and the questions that fit
/// @param etMaintenant "Et maintenant ?": commitments, actions, sentences to keep
public record Debrief(
    WorkshopFacts workshop,
    Participants participants,
    List<String> themes,
    Cra cra,
    List<ActivityReport> activities,
    List<Block> quoi,
    List<Block> etAlors,
    List<Block> etMaintenant) {

  public Debrief {
    themes = List.copyOf(themes);
    activities = List.copyOf(activities);
    quoi = List.copyOf(quoi);
    etAlors = List.copyOf(etAlors);
    etMaintenant = List.copyOf(etMaintenant);
  }
}
