package fr.tablee.handout;

import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.debrief.Debrief;

/// A workshop to tell of.
///
/// @param debrief its debrief, in that language
/// @param pack the pack as it was played
/// @param events its log, one JSON object a line
/// @param language of the words
public record Played(Debrief debrief, Pack pack, String events, Language language) {}
