package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Mat.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "Et alors ?": what the gaps tell, each with a question of the booklet, cards that deceive or
/// divide, families nobody named, what was debated and written down.
final class SoWhatPart {

  private static final int EXAMPLES_TOLD = 2;

  /// More silent families than this are told in one sentence, without examples.
  private static final int FAMILIES_TOLD = 2;

  private final Story story;
  private final Phrases phrases;

  SoWhatPart(Story story) {
    this.story = story;
    phrases = story.phrases();
  }

  List<Block> blocks() {
    BlockList blocks = new BlockList(phrases);
    Questions questions = new Questions(story);
    blocks.add(
        "meanings",
        Gaps.of(story).stream()
            .map(gap -> meaning(gap).asking(questions.about(gap.activity())))
            .toList());
    blocks.add("traps", cards(this::trap));
    blocks.add("debatable", cards(this::debatable));
    blocks.add("families", families());
    blocks.add("debates", debates());
    blocks.add("notes", notes());
    blocks.add("questions", questions.others());
    if (blocks.all().isEmpty()) {
      String kind = story.played().isEmpty() ? "unplayed" : "nothing";
      blocks.add(
          "nothing", List.of(Block.Item.of("nothing/" + kind, phrases.say("so-what." + kind), "")));
    }
    return blocks.all();
  }

  private Block.Item meaning(Gap gap) {
    return switch (gap) {
      case Gap.Date date -> {
        Card card = date.card();
        String shown = Keys.date(story.activity(date.activity()), card).orElse("");
        yield meaning(
            gap,
            phrases.say(date.late() ? "meaning.late" : "meaning.early", card.title(), shown),
            card.explanation());
      }
      case Gap.Row row ->
          meaning(
              gap,
              phrases.say(
                  "meaning.row", row.card().title(), row.right().title(), row.laid().title()),
              row.card().explanation());
      case Gap.Advice advice ->
          meaning(
              gap,
              phrases.say("meaning.advice", advice.card().title(), advice.right().title()),
              advice.card().explanation());
      case Gap.Rule one ->
          meaning(
              gap,
              phrases.say(
                  "meaning.rule",
                  story.title(one.rule().before()),
                  story.title(one.rule().after())),
              one.rule().because());
    };
  }

  private static Block.Item meaning(Gap gap, Told told, String why) {
    return Block.Item.of("meanings/" + gap.subject(), told, gap.activity().id())
        .with("explanation", List.of(why));
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
        .map(told ->
            Block.Item.of(
                    "traps/card/" + card.card(),
                    firstZone(activity, card)
                        .map(zone -> phrases.say("trap", card.title(), zone.title()))
                        .orElseGet(() -> phrases.say("trap.zoneless", card.title())),
                    report.id())
                .with("explanation", List.of(told)))
        .toList();
  }

  private List<Block.Item> debatable(ActivityReport report, Activity activity, CardReport card) {
    if (Keys.zones(activity, story.card(card.card())).size() < 2) {
      return List.of();
    }
    return firstZone(activity, card).stream()
        .map(zone ->
            Block.Item.of(
                    "debatable/card/" + card.card(),
                    phrases.say("debatable", card.title(), zone.title()),
                    report.id())
                .with("explanation", List.of(story.card(card.card()).explanation())))
        .toList();
  }

  private static Optional<Zone> firstZone(Activity activity, CardReport card) {
    return activity.frame().mat().zones().stream()
        .filter(zone -> card.firstZone().filter(zone.id()::equals).isPresent())
        .findFirst();
  }

  /// The families that stayed empty; where nobody named any, nothing is said of them.
  private List<Block.Item> families() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      if (report.families().stream().noneMatch(Family::named)) {
        continue;
      }
      List<Zone> silent =
          story.activity(report).frame().mat().zones().stream()
              .filter(zone ->
                  report.families().stream()
                      .anyMatch(family -> family.zone().equals(zone.id()) && !family.named()))
              .toList();
      if (silent.size() > FAMILIES_TOLD) {
        List<Told> titles =
            silent.stream().map(zone -> phrases.say("title", zone.title())).toList();
        items.add(
            Block.Item.of(
                "families/" + report.id() + "/several",
                phrases.say("families.many", phrases.list(titles)),
                report.id()));
      } else {
        silent.forEach(zone ->
            items.add(
                Block.Item.of(
                    "families/" + report.id() + "/" + zone.id(), unnamed(zone), report.id())));
      }
    }
    return items;
  }

  private Told unnamed(Zone zone) {
    List<String> examples = zone.examples().stream().limit(EXAMPLES_TOLD).toList();
    return examples.isEmpty()
        ? phrases.say("family", zone.title())
        : phrases.say("family.examples", zone.title(), phrases.titles(examples));
  }

  private List<Block.Item> debates() {
    List<Block.Item> items = new ArrayList<>();
    for (ActivityReport report : story.played()) {
      for (DebateGroup group : report.groups()) {
        items.add(
            Block.Item.of(
                    "debates/" + report.id() + "/" + group.zone(),
                    debated(report, group),
                    report.id())
                .with("note", group.notes()));
      }
    }
    return items;
  }

  private Told debated(ActivityReport report, DebateGroup group) {
    Told topics = Told.NOTHING;
    for (int i = 0; i < group.topics().size(); i++) {
      DebateGroup.Topic topic = group.topics().get(i);
      String subject = report.id() + "/" + group.zone() + "/" + i;
      Told one =
          topic.minutes() == 0
              ? phrases.say("debate.moment", topic.sheetTitle(), topic.support())
              : phrases.say(
                  "debate.topic",
                  topic.sheetTitle(),
                  topic.support(),
                  Fact.minutes("minutes-on-topic", subject, topic.minutes()));
      topics = i == 0 ? one : topics.then(phrases.say("debate.then")).then(one);
    }
    return topics.isEmpty()
        ? phrases.say("debate.untitled", group.title())
        : phrases.say("debate", group.title(), topics);
  }

  private List<Block.Item> notes() {
    return story.played().stream()
        .filter(report -> !report.notes().isEmpty())
        .map(report ->
            Block.Item.of("notes/" + report.id(), Told.quoted(report.title()), report.id())
                .with("note", report.notes()))
        .toList();
  }
}
