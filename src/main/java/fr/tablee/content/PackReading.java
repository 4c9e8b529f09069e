package fr.tablee.content;

/// What the readers of one file of a pack share. Belongs to one loading.
///
/// @param packId first part of each card's identity
/// @param words what its author need not write
/// @param problems where the faults of this file go
/// @param cards the card ids taken in the whole pack
/// @param images the pack's pictures
record PackReading(
    String packId, GivenWords words, FileProblems problems, IdRegistry cards, ImageCheck images) {}
