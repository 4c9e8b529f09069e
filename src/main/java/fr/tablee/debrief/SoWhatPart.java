package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Mat.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Et alors ?": what the gaps tell, cards that deceive or divide, families nobody named, what was
/// debated and written down, and the questions that fit.
final class SoWhatPart {

  private static final int EXAMPLES_TOLD = 2;

  private final Story story;
  private final Phrases phrases = Phrases.FRENCH;

  SoWhatPart(Story story) {
    this.story = story;
  }

  List<Block> blocks() {
    BlockList blocks = new BlockList();
    List<Gap> gaps = Gaps.of(story);
    blocks.add("meanings", gaps.stream().map(this::meaning).toList());
    blocks.add("traps", cards(this::trap));
    blocks.add("debatable", cards(this::debatable));
    blocks.add("families", families());
    blocks.add("debates", debates());
    blocks.add("notes", notes());
    blocks.add("questions", new Questions(story, gaps).items());
    if (blocks.all().isEmpty()) {
      blocks.add("nothing", List.of(Block.Item.of(phrases.say("so-what.nothing"))));
    }
    return blocks.all();
  }

  private Block.Item meaning(Gap gap) {
    String activity = gap.activity().id();
    return switch (gap) {
      case Gap.Date(ActivityReport report, Card card, _, _, boolean late, _) ->
          Block.Item.of(
              phrases.say(
                  late ? "meaning.late" : "meaning.early",
                  card.title(),
                  Keys.date(story.activity(report), card).orElse("")),
              explained(card),
              activity);
      case Gap.Row(_, Card card, Zone laid, Zone right, _) ->
          Block.Item.of(
              phrases.say("meaning.row", card.title(), right.title(), laid.title()),
              explained(card),
              activity);
      case Gap.Advice(_, Card card, _, Zone right, _) ->
          Block.Item.of(
              phrases.say("meaning.advice", card.title(), right.title()),
              explained(card),
              activity);
      case Gap.Rule(_, RuleReport rule, _) ->
          Block.Item.of(
              phrases.say("meaning.rule", story.title(rule.before()), story.title(rule.after())),
              List.of(rule.because()),
              activity);
    };
  }

  private static List<String> explained(Card card) {
    return Stream.of(card.explanation()).filter(text -> !text.isEmpty()).toList();
  }

  private interface Teller {
    List<Block.Item> tell(ActivityReport report, Activity activity, CardReport card);
  }

  /// What is told of cards that lay on the board at the first check.
  private List<Block.Item> cards(Teller teller) {
    return story.played().stream()
        .flatMap(report ->
            report.cards().stream()
                .filter(card -> card.firstTry().isPresent())
                .filter(card -> !card.firstTry().get().equals(CardReport.UNPLACED))
                .flatMap(card -> teller.tell(report, story.activity(report), card).stream()))
        .toList();
  }

  private List<Block.Item> trap(ActivityReport report, Activity activity, CardReport card) {
    return Keys.trap(activity, story.card(card.card())).stream()
        .map(told -> Block.Item.of(phrases.say("trap", card.title()), List.of(told), report.id()))
        .toList();
  }

  private List<Block.Item> debatable(ActivityReport report, Activity activity, CardReport card) {
    if (Keys.zones(activity, story.card(card.card())).size() < 2) {
      return List.of();
    }
    return activity.frame().mat().zones().stream()
        .filter(zone -> card.firstZone().filter(zone.id()::equals).isPresent())
        .map(zone ->
            Block.Item.of(
                phrases.say("debatable", card.title(), zone.title()),
                explained(story.card(card.card())),
                report.id()))
        .toList();
  }

  /// The families that nobody named; where nobody named any, nothing is said of them.
  private List<Block.Item> families() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      if (report.families().stream().noneMatch(Family::named)) {
        continue;
      }
      List<Zone> zones = story.activity(report).frame().mat().zones();
      for (Family family : report.families()) {
        zones.stream()
            .filter(zone -> zone.id().equals(family.zone()) && !family.named())
            .forEach(zone -> items.add(Block.Item.of(unnamed(zone), report.id())));
      }
    }
    return items;
  }

  private String unnamed(Zone zone) {
    String examples =
        zone.examples().stream().limit(EXAMPLES_TOLD).collect(Collectors.joining(", "));
    return examples.isEmpty()
        ? phrases.say("family", zone.title())
        : phrases.say("family.examples", zone.title(), examples);
  }

  private List<Block.Item> debates() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      for (DebateGroup group : report.groups()) {
        String topics =
            group.topics().stream()
                .map(topic ->
                    phrases.say(
                        "debate.topic",
                        topic.sheetTitle(),
                        topic.support(),
                        Minutes.said(Math.max(1, topic.minutes()))))
                .collect(Collectors.joining(", " + phrases.say("debate.then") + " "));
        items.add(
            Block.Item.of(
                topics.isEmpty()
                    ? phrases.say("debate.untitled", group.title())
                    : phrases.say("debate", group.title(), topics),
                group.notes(),
                report.id()));
      }
    }
    return items;
  }

  private List<Block.Item> notes() {
    return story.played().stream()
        .filter(report -> !report.notes().isEmpty())
        .map(report -> Block.Item.of(report.title(), report.notes(), report.id()))
        .toList();
  }
}
