package fr.tablee.debrief;

import fr.tablee.workshop.Phase;
import fr.tablee.workshop.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// "Quoi ?": strengths, surprises, hesitations, time, and what the figures cannot know.
final class WhatPart {

  private static final int CARDS_TOLD = 3;

  /// Minutes of more or less than planned that are worth a sentence.
  private static final int MINUTES_TOLD = 3;

  private final Story story;
  private final Phrases phrases;

  WhatPart(Story story) {
    this.story = story;
    phrases = story.phrases();
  }

  List<Block> blocks() {
    BlockList blocks = new BlockList(phrases);
    if (story.played().isEmpty()) {
      String kind =
          story.workshop().phase().equals(Phase.CLOSED.word()) ? "closed-unplayed" : "not-begun";
      blocks.add("start", List.of(Block.Item.of("start/" + kind, phrases.say("what." + kind), "")));
      return blocks.all();
    }
    blocks.add("strengths", Strengths.of(story));
    blocks.add("surprises", Gaps.of(story).stream().map(this::surprise).toList());
    blocks.add("hesitations", hesitations());
    blocks.add("time", time());
    blocks.add("caveats", new Caveats(story).items());
    return blocks.all();
  }

  private Block.Item surprise(Gap gap) {
    Told told =
        switch (gap) {
          case Gap.Date date ->
              phrases.count(
                  date.late() ? "gap.late" : "gap.early",
                  Fact.of("years-off", date.card().ref().toString(), date.years()),
                  date.card().title());
          case Gap.Row row ->
              phrases.say("gap.row", row.card().title(), row.laid().title(), row.right().title());
          case Gap.Advice advice ->
              phrases.say(
                  "gap.advice",
                  advice.card().title(),
                  advice.laid().title(),
                  advice.right().title());
          case Gap.Rule rule ->
              phrases.say(
                  "gap.rule",
                  gap.activity().title(),
                  story.title(rule.rule().before()),
                  story.title(rule.rule().after()));
        };
    Told then =
        !gap.mended() || gap.activity().attempts() < 2
            ? Told.NOTHING
            : phrases.say(
                switch (gap) {
                  case Gap.Rule _ -> "gap.rule-mended";
                  case Gap.Advice _ -> "gap.advice-mended";
                  case Gap.Date _, Gap.Row _ -> "gap.mended";
                });
    return Block.Item.of(
        "surprises/" + gap.subject(), told.then(then).then(Told.words(".")), gap.activity().id());
  }

  /// The cards taken up again most often before the first check; a single time only where few were.
  private List<Block.Item> hesitations() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      List<CardReport> again =
          report.cards().stream()
              .filter(card -> card.hesitations() > 0)
              .sorted(Comparator.comparingInt(CardReport::hesitations).reversed())
              .toList();
      List<CardReport> told =
          again.size() <= CARDS_TOLD
              ? again
              : again.stream().filter(card -> card.hesitations() > 1).limit(CARDS_TOLD).toList();
      if (!told.isEmpty()) {
        String when = report.attempts() == 0 ? "hesitations.unchecked" : "hesitations";
        String form = told.size() == 1 ? ".one" : ".other";
        items.add(
            Block.Item.of(
                "hesitations/cards/" + report.id(),
                phrases.say(
                    when + form,
                    report.title(),
                    phrases.list(told.stream().map(this::hesitated).toList())),
                report.id()));
      }
    }
    return items;
  }

  private Told hesitated(CardReport card) {
    return card.hesitations() == 1
        ? phrases.say("title", card.title())
        : phrases.say(
            "hesitations.card",
            card.title(),
            Fact.of("hesitations", card.card(), card.hesitations()));
  }

  private List<Block.Item> time() {
    List<Block.Item> items = new ArrayList<>();
    boolean closed = story.workshop().phase().equals(Phase.CLOSED.word());
    String whole = closed ? "time.closed" : "time.running";
    items.add(
        Block.Item.of(
            "time/whole/workshop",
            phrases.say(whole, Fact.minutes("minutes", "workshop", story.workshop().minutes())),
            ""));
    off("longer", report -> report.actualMinutes() - report.plannedMinutes() >= MINUTES_TOLD)
        .ifPresent(items::add);
    off(
            "shorter",
            report ->
                report.plannedMinutes() - report.actualMinutes() >= MINUTES_TOLD && over(report))
        .ifPresent(items::add);
    story.played().forEach(report -> spoken(report).ifPresent(items::add));
    left("skipped", report -> !report.played() && report.skipped()).ifPresent(items::add);
    left(closed ? "unplayed" : "unplayed.running", report -> !report.played() && !report.skipped())
        .ifPresent(items::add);
    left("glanced", report -> report.played() && report.actualMinutes() == 0).ifPresent(items::add);
    return items;
  }

  /// Whether no more time goes to an activity: what still runs is not short yet.
  private boolean over(ActivityReport report) {
    return story.workshop().phase().equals(Phase.CLOSED.word())
        || story.chronicle().end().activity().filter(report.id()::equals).isEmpty();
  }

  /// The activities that took another time than planned, in one sentence.
  private Optional<Block.Item> off(String kind, Predicate<ActivityReport> which) {
    List<Told> told =
        story.played().stream()
            .filter(which)
            .filter(report -> report.actualMinutes() > 0)
            .map(report ->
                phrases.say(
                    "time.activity",
                    report.title(),
                    Fact.minutes("minutes", report.id(), report.actualMinutes()),
                    Fact.minutes("planned", report.id(), report.plannedMinutes())))
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.Item.of(
                "time/" + kind + "/workshop", phrases.say("time." + kind, phrases.list(told)), ""));
  }

  /// How long the seats spoke, as a range and without saying which: only where somebody followed
  /// two of them or more.
  private Optional<Block.Item> spoken(ActivityReport report) {
    Progress progress = story.chronicle().progress(story.activity(report));
    long spent = progress.timer().spentMillis(story.chronicle().endMillis());
    Map<String, Long> seats = new HashMap<>();
    progress
        .voices()
        .forEach((zone, voice) ->
            voice
                .spoken(spent)
                .forEach((seat, millis) -> seats.merge(zone + "/" + seat, millis, Long::sum)));
    if (seats.size() < 2 || Minutes.of(Collections.max(seats.values())) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Block.Item.of(
            "time/spoken/" + report.id(),
            phrases.say(
                "time.spoken",
                report.title(),
                Fact.minutes(
                    "spoken-least", report.id(), Minutes.of(Collections.min(seats.values()))),
                Fact.minutes(
                    "spoken-most", report.id(), Minutes.of(Collections.max(seats.values())))),
            report.id()));
  }

  /// The activities left out, on purpose or not, and those that were only opened.
  private Optional<Block.Item> left(String kind, Predicate<ActivityReport> which) {
    List<Told> titles =
        story.activities().stream()
            .filter(which)
            .map(report -> phrases.say("title", report.title()))
            .toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.Item.of(
                "time/" + kind + "/workshop",
                phrases.say("time." + kind, phrases.list(titles)),
                ""));
  }
}
