package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Commitment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// "Et maintenant ?": commitments by horizon, all the actions with their links, and the sentences
/// to keep.
final class NowWhatPart {

  private final Story story;
  private final Phrases phrases;

  NowWhatPart(Story story) {
    this.story = story;
    phrases = story.phrases();
  }

  List<Block> blocks() {
    BlockList blocks = new BlockList(phrases);
    blocks.add("commitments", commitments());
    blocks.add("actions", actions());
    blocks.add("takeaways", takeaways());
    return blocks.all();
  }

  private List<Block.Item> commitments() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      Map<String, List<Pledge>> byHorizon =
          report.pledges().stream()
              .collect(
                  Collectors.groupingBy(Pledge::horizon, LinkedHashMap::new, Collectors.toList()));
      byHorizon.forEach((horizon, pledges) ->
          items.add(
              Block.Item.of(
                  "commitments/" + report.id() + "/" + pledges.getFirst().zone(),
                  phrases.say(
                      "commitments",
                      horizon,
                      phrases.list(pledges.stream().map(this::pledged).toList())),
                  report.id())));
    }
    return items;
  }

  private Told pledged(Pledge pledge) {
    return phrases.count(
        "commitments.one",
        Fact.of("pledged", pledge.card() + "@" + pledge.zone(), pledge.people()),
        pledge.title());
  }

  private List<Block.Item> actions() {
    List<Block.Item> items = new ArrayList<>();
    for (Activity activity : story.pack().activities()) {
      if (activity instanceof Commitment commitment) {
        for (Card card : commitment.actions()) {
          items.add(
              Block.Item.of(
                      "actions/card/" + card.ref(),
                      phrases.say("action", card.title(), card.text()),
                      activity.id())
                  .leading(card.links()));
        }
      }
    }
    return items;
  }

  private List<Block.Item> takeaways() {
    return story.played().stream()
        .filter(report -> report.actualMinutes() > 0)
        .filter(report -> !story.activity(report).frame().takeaway().isEmpty())
        .map(report ->
            Block.Item.of(
                "takeaways/" + report.id(),
                Told.quoted(story.activity(report).frame().takeaway()),
                report.id()))
        .toList();
  }
}
