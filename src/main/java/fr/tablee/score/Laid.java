package fr.tablee.score;

import fr.tablee.table.SlotId;

/// A card that lies on the board when it is judged.
///
/// @param card the card's id within the pack
/// @param slot where it lies
/// @param placedRank grows with the time of placing; ties of covers are broken by it
public record Laid(String card, SlotId slot, long placedRank) {}
