package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.OpenMap;
import fr.tablee.table.CardRef;
import fr.tablee.workshop.Corrections;
import fr.tablee.workshop.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Draws up what the group made of an activity without a key.
///
/// @param chronicle what happened
record GroupReporter(Chronicle chronicle) {

  /// Families named and unnamed.
  List<Family> families(Activity activity) {
    return activity instanceof OpenMap map && chronicle.progress(map).entered()
        ? map.frame().mat().zones().stream().map(zone -> family(map, zone)).toList()
        : List.of();
  }

  private Family family(OpenMap map, Zone zone) {
    List<Talk.Example> named =
        chronicle.progress(map).talk().examples().stream()
            .filter(example -> example.zone().equals(zone.id()))
            .toList();
    List<CardRef> blanks =
        map.frame().blanks().stream()
            .map(Card::ref)
            .filter(blank ->
                chronicle.placements(map, blank).stream()
                    .anyMatch(one -> one.counts() && zone.slots().contains(one.slot())))
            .toList();
    List<String> examples =
        Stream.concat(
                named.stream().map(Talk.Example::text),
                blanks.stream().map(blank -> chronicle.end().names().getOrDefault(blank, "")))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return new Family(zone.id(), zone.title(), !named.isEmpty() || !blanks.isEmpty(), examples);
  }

  /// The groups that chose a topic or of which something was written down.
  List<DebateGroup> groups(Activity activity) {
    return activity instanceof Debate debate
        ? debate.frame().mat().zones().stream()
            .map(zone -> group(debate, zone))
            .filter(group ->
                !group.topics().isEmpty() || !group.timers().isEmpty() || !group.notes().isEmpty())
            .toList()
        : List.of();
  }

  private DebateGroup group(Debate debate, Zone zone) {
    List<TopicSpan> spans =
        chronicle.topics().stream()
            .filter(span -> span.activity().equals(debate.id()) && span.zone().equals(zone.id()))
            .toList();
    List<TopicSpan> kept = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      TopicSpan span = spans.get(i);
      // What was changed within half a minute was a choice, not a talk; the last one always counts.
      boolean counts = Minutes.of(span.millis()) > 0 || i == spans.size() - 1;
      if (counts && !kept.isEmpty() && kept.getLast().card().equals(span.card())) {
        kept.add(kept.removeLast().and(span));
      } else if (counts) {
        kept.add(span);
      }
    }
    List<DebateGroup.Topic> topics = new ArrayList<>();
    kept.forEach(span -> debate.sheets().forEach(sheet -> topics.addAll(topics(sheet, span))));
    return new DebateGroup(
        zone.id(),
        zone.title(),
        topics,
        Minutes.of(kept.stream().mapToLong(TopicSpan::millis).sum()),
        timers(debate, zone),
        notes(debate, zone.id()));
  }

  /// What was stopped within half a minute was a slip of the finger, not a timer.
  private List<DebateGroup.Timer> timers(Debate debate, Zone zone) {
    return chronicle.timers().stream()
        .filter(span -> span.activity().equals(debate.id()) && span.zone().equals(zone.id()))
        .filter(span -> Minutes.of(span.ranMillis()) > 0)
        .map(span ->
            new DebateGroup.Timer(Minutes.of(span.plannedMillis()), Minutes.of(span.ranMillis())))
        .toList();
  }

  /// Texts of an activity's notes and examples that were put right later.
  List<String> corrected(Activity activity) {
    Talk talk = chronicle.progress(activity).talk();
    Corrections corrections = chronicle.corrections();
    Stream<String> examples =
        talk.examples().stream()
            .filter(one -> corrections.of(one.seq()).isPresent())
            .map(Talk.Example::text);
    Stream<String> notes =
        talk.notes().stream()
            .filter(one -> corrections.of(one.seq()).isPresent())
            .map(Talk.Note::text);
    return Stream.of(examples, notes, renamed(activity))
        .flatMap(texts -> texts)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /// What blank cards say whose name was put right later.
  private Stream<String> renamed(Activity activity) {
    return activity.frame().blanks().stream()
        .map(Card::ref)
        .filter(chronicle.renamed()::contains)
        .map(blank -> chronicle.end().names().getOrDefault(blank, ""));
  }

  private static List<DebateGroup.Topic> topics(Debate.Sheet sheet, TopicSpan span) {
    return sheet.supports().stream()
        .filter(card -> card.ref().equals(span.card()))
        .map(card ->
            new DebateGroup.Topic(
                sheet.id(),
                sheet.title(),
                card.ref().toString(),
                card.title(),
                Minutes.of(span.millis())))
        .toList();
  }

  /// Notes about one group, or about all when the zone is empty.
  List<String> notes(Activity activity, String zone) {
    return chronicle.progress(activity).talk().notes().stream()
        .filter(note -> note.zone().equals(zone))
        .map(Talk.Note::text)
        .toList();
  }

  /// What people said they will do, horizon by horizon, most people first.
  List<Pledge> pledges(Activity activity) {
    if (!(activity instanceof Commitment commitment)) {
      return List.of();
    }
    List<Placement> lying = lyingAtTheLastPlacement(commitment);
    List<Pledge> pledges = new ArrayList<>();
    for (Zone zone : commitment.frame().mat().zones()) {
      commitment.actions().stream()
          .map(card -> pledge(commitment, zone, card, lying))
          .filter(pledge -> pledge.people() > 0)
          .sorted(Comparator.comparingInt(Pledge::people).reversed())
          .forEach(pledges::add);
    }
    return pledges;
  }

  private Pledge pledge(Commitment commitment, Zone zone, Card card, List<Placement> lying) {
    int counted =
        chronicle.progress(commitment).talk().pledges().stream()
            .filter(one -> one.card().equals(card.ref()) && one.zone().equals(zone.id()))
            .mapToInt(Talk.Pledge::people)
            .sum();
    boolean lies =
        lying.stream()
            .anyMatch(one -> one.card().equals(card.ref()) && zone.slots().contains(one.slot()));
    boolean corrected =
        chronicle.progress(commitment).talk().pledges().stream()
            .filter(one -> one.card().equals(card.ref()) && one.zone().equals(zone.id()))
            .anyMatch(one -> chronicle.corrections().of(one.seq()).isPresent());
    return new Pledge(
        card.ref().toString(),
        card.title(),
        zone.id(),
        zone.title(),
        counted + (lies ? 1 : 0),
        corrected);
  }

  /// The action cards as they lay when the last of them had been laid: cards taken away later were
  /// put away, cards taken away earlier were thought better of.
  private List<Placement> lyingAtTheLastPlacement(Commitment commitment) {
    List<Placement> counted =
        commitment.actions().stream()
            .flatMap(card -> chronicle.placements(commitment, card.ref()).stream())
            .filter(Placement::counts)
            .toList();
    long lastMillis = counted.stream().mapToLong(Placement::fromMillis).max().orElse(0);
    return counted.stream().filter(one -> one.untilMillis() > lastMillis).toList();
  }
}
