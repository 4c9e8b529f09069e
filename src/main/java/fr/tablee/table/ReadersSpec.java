package fr.tablee.table;

/// The readers on SPI: which chip, at which clock, in which time. How each is selected is its
/// slot's [ReaderSelect].
///
/// @param chip which chip
/// @param clockHertz SPI clock
/// @param timing what decides the timing of scanner and presence
public record ReadersSpec(ChipSpec chip, int clockHertz, ReaderTiming timing) {}
