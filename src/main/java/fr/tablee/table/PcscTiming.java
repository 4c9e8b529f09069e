package fr.tablee.table;

/// What decides the timing of a reader that PC/SC knows.
///
/// @param cycleMillis shortest time from one look to the next
/// @param answerTimeoutMillis a look that takes longer counts as a reader that does not answer
/// @param writeTimeoutMillis longest wait for a tag to be written
/// @param faultsBeforeLost failed looks in a row before the reader counts as lost
/// @param restartMillis first wait before a lost reader is looked for again
/// @param restartMaxMillis longest wait between two of these
public record PcscTiming(
    int cycleMillis,
    int answerTimeoutMillis,
    int writeTimeoutMillis,
    int faultsBeforeLost,
    int restartMillis,
    int restartMaxMillis) {}
