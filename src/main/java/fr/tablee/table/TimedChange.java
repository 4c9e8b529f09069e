package fr.tablee.table;

/// A change and when the reader saw it.
///
/// @param atNanos monotonic time of the sighting that decided it
/// @param change what happened
public record TimedChange(long atNanos, TableChange change) {}
