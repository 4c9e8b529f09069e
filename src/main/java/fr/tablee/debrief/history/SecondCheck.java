package fr.tablee.debrief.history;

/// What talking and checking again changed, in workshops that checked an activity at least twice.
/// Told of the cards that lay at both checks.
///
/// @param workshops how many workshops did
/// @param first cards to look at again at the first check
/// @param last the same at the last check
/// @param corrected cards that went from wrong to right
/// @param spoiled cards that went from right to wrong
/// @param better workshops with fewer cards to look at again at the last check
/// @param worse workshops with more
public record SecondCheck(
    int workshops,
    Quartiles first,
    Quartiles last,
    int corrected,
    int spoiled,
    int better,
    int worse) {}
