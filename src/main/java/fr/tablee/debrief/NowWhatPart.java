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
  private final Phrases phrases = Phrases.FRENCH;

  NowWhatPart(Story story) {
    this.story = story;
  }

  List<Block> blocks() {
    BlockList blocks = new BlockList();
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
                  phrases.say(
                      "commitments",
                      horizon,
                      pledges.stream()
                          .map(one -> phrases.count("commitments.one", one.people(), one.title()))
                          .collect(Collectors.joining(", "))),
                  report.id())));
    }
    return items;
  }

  private List<Block.Item> actions() {
    List<Block.Item> items = new ArrayList<>();
    for (Activity activity : story.pack().activities()) {
      if (activity instanceof Commitment commitment) {
        for (Card card : commitment.actions()) {
          items.add(
              new Block.Item(
                  phrases.say("action", card.title(), card.text()),
                  List.of(),
                  card.links(),
                  activity.id()));
        }
      }
    }
    return items;
  }

  private List<Block.Item> takeaways() {
    return story.played().stream()
        .filter(report -> !story.activity(report).frame().takeaway().isEmpty())
        .map(report -> Block.Item.of(story.activity(report).frame().takeaway(), report.id()))
        .toList();
  }
}
