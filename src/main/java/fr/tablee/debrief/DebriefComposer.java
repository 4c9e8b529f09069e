package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.State;
import fr.tablee.workshop.Stop;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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

  /// The debrief of a workshop, running or closed, in the language of its pack.
  public Debrief compose(List<Entry> log, Pack pack, String workshopId) {
    return compose(log, pack, workshopId, Language.of(pack.language()).orElse(Language.FRENCH));
  }

  /// The debrief of a workshop, running or closed.
  ///
  /// @param log its entries, in order; may be empty
  /// @param playedPack the pack as it was played
  /// @param language of its sentences, and of the pack's texts where the pack has them
  public Debrief compose(List<Entry> log, Pack playedPack, String workshopId, Language language) {
    Pack pack = playedPack.in(language.code());
    Chronicle chronicle = Chronicle.of(log, pack);
    ActivityReporter reporter = new ActivityReporter(chronicle);
    List<ActivityReport> activities =
        inOrder(chronicle, pack).stream().map(reporter::report).toList();
    WorkshopFacts facts = facts(chronicle, pack, workshopId, activities);
    Participants participants = Participants.of(chronicle.end().participants());
    Story story = new Story(pack, chronicle, facts, activities, Phrases.in(language));
    return new Debrief(
        language.code(),
        facts,
        participants,
        pack.themes(),
        new CraWriter(facts, participants, activities, pack.themes(), language).cra(),
        activities,
        new WhatPart(story).blocks(),
        new SoWhatPart(story).blocks(),
        new NowWhatPart(story).blocks(),
        List.of());
  }

  /// The activities as the run sheet has them at the end.
  private static List<Activity> inOrder(Chronicle chronicle, Pack pack) {
    List<String> order = chronicle.end().sheet().stops().stream().map(Stop::activity).toList();
    return pack.activities().stream()
        .sorted(
            Comparator.comparingInt(activity -> {
              int place = order.indexOf(activity.id());
              return place < 0 ? Integer.MAX_VALUE : place;
            }))
        .toList();
  }

  private WorkshopFacts facts(
      Chronicle chronicle, Pack pack, String workshopId, List<ActivityReport> activities) {
    State end = chronicle.end();
    long started = end.startedMillis().orElse(chronicle.endMillis());
    Optional<LocalDate> date =
        chronicle.opened().map(moment -> LocalDate.ofInstant(moment.wall(), zone));
    return new WorkshopFacts(
        workshopId,
        pack.id(),
        pack.title(),
        pack.version(),
        pack.language(),
        chronicle.table(),
        end.phase().word(),
        chronicle.opened().map(moment -> moment.wall()),
        date,
        Minutes.of(chronicle.endMillis() - started),
        activities.stream()
            .filter(one -> !one.skipped())
            .mapToLong(ActivityReport::plannedMinutes)
            .sum());
  }
}
