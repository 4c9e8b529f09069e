package fr.tablee.debrief;

import fr.tablee.table.SlotId;
import fr.tablee.workshop.Corrections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "Bon à savoir": what must not be taken for an error of the group, and what the figures cannot
/// know.
///
/// @param story what happened
record Caveats(Story story) {

  /// More silent readers than this are counted, not named.
  private static final int READERS_NAMED = 6;

  List<Block.Item> items() {
    List<Block.Item> items = new ArrayList<>();
    silent().ifPresent(items::add);
    unchecked("unchecked", true).ifPresent(items::add);
    unchecked("empty", false).ifPresent(items::add);
    for (ActivityReport report : story.played()) {
      unplaced(report, items);
      byHand(report, items);
    }
    corrected().ifPresent(items::add);
    return items;
  }

  /// Activities with a key that nobody asked for; several are told in one sentence.
  ///
  /// @param laid whether a card ever rested on the board
  private Optional<Block.Item> unchecked(String kind, boolean laid) {
    List<ActivityReport> which =
        story.played().stream()
            .filter(report -> Keys.has(story.activity(report)) && report.attempts() == 0)
            .filter(report ->
                report.course().stays().stream().anyMatch(CourseReport.Stay::counts) == laid)
            .toList();
    if (which.size() == 1) {
      ActivityReport report = which.getFirst();
      return Optional.of(item(kind, report, story.phrases().say("caveat." + kind, report.title())));
    }
    Told titles =
        story
            .phrases()
            .list(
                which.stream()
                    .map(report -> story.phrases().say("title", report.title()))
                    .toList());
    return which.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.Item.of(
                "caveats/" + kind + "/several",
                story.phrases().say("caveat." + kind + ".several", titles),
                ""));
  }

  private void unplaced(ActivityReport report, List<Block.Item> items) {
    report
        .last()
        .filter(last -> last.placed() < last.of())
        .ifPresent(last ->
            items.add(
                item(
                    "unplaced",
                    report,
                    story
                        .phrases()
                        .count(
                            "caveat.unplaced",
                            Fact.of("unplaced", report.id(), last.of() - last.placed()),
                            report.title()))));
  }

  /// One sentence for all readers that were silent: by name where they are few, with the activity
  /// where it is one.
  private Optional<Block.Item> silent() {
    List<ActivityReport> which =
        story.played().stream().filter(report -> !report.lostReaders().isEmpty()).toList();
    List<String> readers =
        which.stream()
            .flatMap(report -> report.lostReaders().stream())
            .distinct()
            .map(SlotId::of)
            .sorted()
            .map(SlotId::name)
            .toList();
    if (readers.isEmpty()) {
      return Optional.empty();
    }
    Phrases phrases = story.phrases();
    Told named =
        readers.size() > READERS_NAMED
            ? phrases.count(
                "caveat.lost.many", Fact.of("silent-readers", "workshop", readers.size()))
            : phrases.say(
                "caveat.lost" + (readers.size() == 1 ? ".one" : ".other"), phrases.titles(readers));
    boolean single = which.size() == 1;
    Told told = single ? phrases.say("caveat.lost.in", which.getFirst().title(), named) : named;
    return Optional.of(
        Block.Item.of(
            "caveats/lost/workshop",
            told.then(phrases.say("caveat.lost.then")),
            single ? which.getFirst().id() : ""));
  }

  /// Where everything was placed by hand, the cards need not be told one by one.
  private void byHand(ActivityReport report, List<Block.Item> items) {
    List<CardReport> byHand = report.cards().stream().filter(CardReport::byHand).toList();
    if (byHand.isEmpty()) {
      return;
    }
    List<CardReport> laid = report.cards().stream().filter(CardReport::laid).toList();
    boolean all = byHand.size() > 1 && laid.stream().allMatch(CardReport::byHand);
    String kind = all ? "all-by-hand" : "by-hand";
    Told told =
        all
            ? story
                .phrases()
                .count(
                    "caveat.all-by-hand",
                    Fact.of("by-hand", report.id(), byHand.size()),
                    report.title())
            : story
                .phrases()
                .say(
                    "caveat.by-hand" + (byHand.size() == 1 ? ".one" : ".other"),
                    report.title(),
                    story
                        .phrases()
                        .list(
                            byHand.stream()
                                .map(card -> story.phrases().say("title", card.title()))
                                .toList()));
    items.add(item(kind, report, told));
  }

  /// Entries of the log that somebody put right later: the debrief follows the correction.
  private Optional<Block.Item> corrected() {
    Corrections corrections = story.chronicle().corrections();
    int entries = corrections.said().size() + corrections.lay().size();
    return entries == 0
        ? Optional.empty()
        : Optional.of(
            Block.Item.of(
                "caveats/corrected/workshop",
                story
                    .phrases()
                    .count("caveat.corrected", Fact.of("corrected", "workshop", entries)),
                ""));
  }

  private static Block.Item item(String kind, ActivityReport report, Told told) {
    return Block.Item.of("caveats/" + kind + "/" + report.id(), told, report.id());
  }
}
