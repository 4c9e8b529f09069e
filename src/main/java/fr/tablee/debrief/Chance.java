package fr.tablee.debrief;

/// What the cards of the first check would give if they were dealt to their slots by chance: the
/// measure beside which a count means something.
///
/// @param moves cards to move, on average; 0 where order says nothing
/// @param misfiled cards in the wrong row or zone, on average; 0 where zones say nothing
/// @param concordance share of the comparable pairs that would lie right, on average; 0 where order
///   says nothing
public record Chance(double moves, double misfiled, double concordance) {}
