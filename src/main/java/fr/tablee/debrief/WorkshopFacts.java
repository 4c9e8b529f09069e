package fr.tablee.debrief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Which workshop, and how long it was.
///
/// @param id its id
/// @param pack id of its pack
/// @param packTitle what a person calls the pack
/// @param packVersion the pack's version
/// @param packLanguage BCP 47 tag of the pack's texts
/// @param table name of the table's file; empty where the log does not say
/// @param phase `ready`, `running`, `paused` or `closed`
/// @param opened when it was opened, by the table's clock
/// @param date the day it was opened, where the table stands
/// @param minutes from the start of the first activity to the closing (or to the last thing that
///   happened), pauses included
/// @param plannedMinutes planned for all activities of the pack
public record WorkshopFacts(
    String id,
    String pack,
    String packTitle,
    String packVersion,
    String packLanguage,
    String table,
    String phase,
    Optional<Instant> opened,
    Optional<LocalDate> date,
    long minutes,
    long plannedMinutes) {}
