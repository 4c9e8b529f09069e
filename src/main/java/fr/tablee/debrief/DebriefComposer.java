package fr.tablee.debrief;

import fr.tablee.content.Pack;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Composes a debrief from a log and the pack as it was played. Pure: the same log and pack give
/// the same debrief, whenever it is asked for; any thread may ask.
public final class DebriefComposer {

  private final ZoneId zone;

  /// A composer for a table that stands where this program runs.
  public DebriefComposer() {
    this(ZoneId.systemDefault());
  }

  /// @param zone tells on which day a workshop was
  public DebriefComposer(ZoneId zone) {
    this.zone = zone;
  }

  /// The debrief of a workshop, running or closed.
  ///
  /// @param log its entries, in order; may be empty
  /// @param pack the pack as it was played
  public Debrief compose(List<Entry> log, Pack pack, String workshopId) {
    Chronicle chronicle = Chronicle.of(log, pack);
    ActivityReporter reporter = new ActivityReporter(chronicle);
    List<ActivityReport> activities = pack.activities().stream().map(reporter::report).toList();
    WorkshopFacts facts = facts(chronicle, pack, workshopId);
    Participants participants = Participants.of(chronicle.end().participants());
    Story story = new Story(pack, chronicle, facts, activities);
    return new Debrief(
        facts,
        participants,
        pack.themes(),
        new CraWriter(facts, participants, activities, pack.themes()).cra(),
        activities,
        new WhatPart(story).blocks(),
        new SoWhatPart(story).blocks(),
        new NowWhatPart(story).blocks());
  }

  private WorkshopFacts facts(Chronicle chronicle, Pack pack, String workshopId) {
    State end = chronicle.end();
    long started = end.startedMillis().orElse(chronicle.endMillis());
    Optional<LocalDate> date =
        chronicle.opened().map(moment -> LocalDate.ofInstant(moment.wall(), zone));
    return new WorkshopFacts(
        workshopId,
        pack.id(),
        pack.title(),
        pack.version(),
        chronicle.table(),
        end.phase().word(),
        chronicle.opened().map(moment -> moment.wall()),
        date,
        Minutes.of(chronicle.endMillis() - started),
        pack.activities().stream().mapToLong(one -> one.frame().planned().toMinutes()).sum());
  }
}
