package fr.tablee.workshop;

import java.time.Instant;

/// When something happens: the wall clock for people, the monotonic time for durations.
///
/// @param wall the wall clock, which may jump
/// @param elapsedMillis monotonic milliseconds since the workshop was opened
public record Moment(Instant wall, long elapsedMillis) {}
