package fr.tablee.debrief;

/// A number as a sentence tells it.
///
/// @param name what it counts: `right-first`, `years-off`, `minutes`...
/// @param subject of what: id of an activity, identity of a card, `workshop`
/// @param value the number itself, minutes for a duration
public record Figure(String name, String subject, long value) {}
