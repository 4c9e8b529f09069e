package fr.tablee.debrief;

import fr.tablee.workshop.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// "Quoi ?": strengths, surprises, hesitations, time, and what the figures cannot know.
final class WhatPart {

  private static final int CARDS_TOLD = 3;

  private final Story story;
  private final Phrases phrases = Phrases.FRENCH;

  WhatPart(Story story) {
    this.story = story;
  }

  List<Block> blocks() {
    BlockList blocks = new BlockList();
    if (story.played().isEmpty()) {
      blocks.add("start", List.of(Block.Item.of(phrases.say("what.not-begun"))));
      return blocks.all();
    }
    blocks.add("strengths", Strengths.of(story));
    blocks.add("surprises", Gaps.of(story).stream().map(this::surprise).toList());
    blocks.add("hesitations", hesitations());
    blocks.add("time", time());
    blocks.add("caveats", caveats());
    return blocks.all();
  }

  private Block.Item surprise(Gap gap) {
    String told =
        switch (gap) {
          case Gap.Date date ->
              phrases.count(
                  date.late() ? "gap.late" : "gap.early", date.years(), date.card().title());
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
    String then =
        !gap.mended() || gap.activity().attempts() < 2
            ? ""
            : phrases.say(gap instanceof Gap.Rule ? "gap.rule-mended" : "gap.mended");
    return Block.Item.of(told + then + ".", gap.activity().id());
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
        items.add(
            Block.Item.of(
                phrases.count(
                    "hesitations",
                    told.size(),
                    report.title(),
                    told.stream()
                        .map(card ->
                            phrases.count("hesitations.card", card.hesitations(), card.title()))
                        .collect(Collectors.joining(", "))),
                report.id()));
      }
    }
    return items;
  }

  private List<Block.Item> time() {
    List<Block.Item> items = new ArrayList<>();
    boolean closed = story.workshop().phase().equals(Phase.CLOSED.word());
    items.add(
        Block.Item.of(
            phrases.say(
                closed ? "time.closed" : "time.running",
                Minutes.said(story.workshop().minutes()))));
    for (ActivityReport report : story.played()) {
      if (Math.abs(report.actualMinutes() - report.plannedMinutes()) >= 3) {
        items.add(
            Block.Item.of(
                phrases.say(
                    report.actualMinutes() > report.plannedMinutes()
                        ? "time.longer"
                        : "time.shorter",
                    report.title(),
                    Minutes.said(report.actualMinutes()),
                    Minutes.said(report.plannedMinutes())),
                report.id()));
      }
    }
    String skipped =
        story.activities().stream()
            .filter(report -> !report.played())
            .map(report -> phrases.say("title", report.title()))
            .collect(Collectors.joining(", "));
    if (!skipped.isEmpty()) {
      items.add(Block.Item.of(phrases.say("time.skipped", skipped)));
    }
    return items;
  }

  /// What must not be taken for an error of the group.
  private List<Block.Item> caveats() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      if (Keys.has(story.activity(report)) && report.attempts() == 0) {
        items.add(Block.Item.of(phrases.say("caveat.unchecked", report.title()), report.id()));
      }
      report
          .last()
          .filter(last -> last.placed() < last.of())
          .ifPresent(last ->
              items.add(
                  Block.Item.of(
                      phrases.count("caveat.unplaced", last.of() - last.placed(), report.title()),
                      report.id())));
      if (!report.lostReaders().isEmpty()) {
        items.add(
            Block.Item.of(
                phrases.count(
                    "caveat.lost",
                    report.lostReaders().size(),
                    report.title(),
                    String.join(", ", report.lostReaders())),
                report.id()));
      }
      List<String> byHand =
          report.cards().stream().filter(CardReport::byHand).map(CardReport::title).toList();
      if (!byHand.isEmpty()) {
        items.add(
            Block.Item.of(
                phrases.count(
                    "caveat.by-hand", byHand.size(), report.title(), String.join(", ", byHand)),
                report.id()));
      }
    }
    return items;
  }
}
