package fr.tablee.debrief;

/// One edit that shows in a debrief, with what it stands over.
///
/// @param part `quoi`, `et-alors` or `et-maintenant`
/// @param block id of the block
/// @param sentence the sentence's key
/// @param kind `reworded`, `hidden` or `added`
/// @param text the facilitator's words; empty when hidden
/// @param computed what was computed; empty when added
public record Edited(
    String part, String block, String sentence, Edit.Kind kind, String text, String computed) {}
