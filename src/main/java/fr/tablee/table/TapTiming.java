package fr.tablee.table;

/// How long a wand waits, in milliseconds.
///
/// @param missesBeforeGone looks in a row that find nothing before a tag counts as taken away
/// @param secondTapMillis after this long without a second tap, the first one is forgotten
/// @param repeatMillis the same tag again within this time is still the same tap
public record TapTiming(int missesBeforeGone, int secondTapMillis, int repeatMillis) {}
