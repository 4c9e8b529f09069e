package fr.tablee.score;

/// Two cards that lie the wrong way round.
///
/// @param before id of the card that must come first, and lies further right
/// @param after id of the card that must come later, and lies further left
public record Swap(String before, String after) {}
