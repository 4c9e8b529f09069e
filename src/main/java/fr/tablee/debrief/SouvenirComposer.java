package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Commitment;
import fr.tablee.content.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the participants' sheet of a debrief and the pack as it was played. Pure.
///
/// @param debrief the workshop
/// @param pack its pack
public record SouvenirComposer(Debrief debrief, Pack pack) {

  /// The whole sheet; who prints it shortens it.
  public Souvenir souvenir() {
    WorkshopFacts workshop = debrief.workshop();
    return new Souvenir(
        workshop.packTitle(),
        workshop.date(),
        debrief.participants().total(),
        workshop.minutes(),
        chapters(),
        promises(),
        questions(),
        resources());
  }

  private List<Souvenir.Chapter> chapters() {
    List<Souvenir.Chapter> chapters = new ArrayList<>();
    int number = 0;
    for (ActivityReport report : debrief.activities()) {
      number++;
      if (report.played()) {
        chapters.add(
            new Souvenir.Chapter(
                number,
                report.title(),
                report.accent(),
                pack.activity(report.id()).map(one -> one.frame().takeaway()).orElse(""),
                named(report)));
      }
    }
    return chapters;
  }

  /// The families that came up, with the examples that were written down, and the topics of a
  /// debate.
  private static List<String> named(ActivityReport report) {
    return Stream.concat(
            report.families().stream()
                .filter(Family::named)
                .flatMap(family ->
                    family.examples().isEmpty()
                        ? Stream.of(family.title())
                        : family.examples().stream()),
            report.groups().stream()
                .flatMap(group -> group.topics().stream())
                .map(DebateGroup.Topic::sheetTitle))
        .distinct()
        .toList();
  }

  private List<Souvenir.Promise> promises() {
    Map<String, List<String>> byHorizon = new LinkedHashMap<>();
    for (ActivityReport report : debrief.activities()) {
      for (Pledge pledge : report.pledges()) {
        List<String> actions =
            byHorizon.computeIfAbsent(pledge.horizon(), horizon -> new ArrayList<>());
        if (!actions.contains(pledge.title())) {
          actions.add(pledge.title());
        }
      }
    }
    return byHorizon.entrySet().stream()
        .map(one -> new Souvenir.Promise(one.getKey(), one.getValue()))
        .toList();
  }

  /// One question an activity, in turn, of those that were played.
  private List<String> questions() {
    List<List<String>> all =
        debrief.activities().stream()
            .filter(ActivityReport::played)
            .flatMap(report -> pack.activity(report.id()).stream())
            .map(activity -> activity.frame().questions())
            .toList();
    Set<String> questions = new LinkedHashSet<>();
    int most = all.stream().mapToInt(List::size).max().orElse(0);
    for (int turn = 0; turn < most; turn++) {
      for (List<String> ofOne : all) {
        if (turn < ofOne.size()) {
          questions.add(ofOne.get(turn));
        }
      }
    }
    return List.copyOf(questions);
  }

  private List<Card.Link> resources() {
    Set<String> promised = new LinkedHashSet<>();
    debrief.activities().stream()
        .flatMap(report -> report.pledges().stream())
        .forEach(pledge -> promised.add(pledge.title()));
    List<Card> actions = new ArrayList<>();
    for (Activity activity : pack.activities()) {
      if (activity instanceof Commitment commitment) {
        actions.addAll(commitment.actions());
      }
    }
    Map<String, Card.Link> links = new LinkedHashMap<>();
    Stream.concat(
            actions.stream().filter(card -> promised.contains(card.title())),
            actions.stream().filter(card -> !promised.contains(card.title())))
        .flatMap(card -> card.links().stream())
        .filter(link -> link.url().startsWith("https://") || link.url().startsWith("http://"))
        .forEach(link -> links.putIfAbsent(link.url(), link));
    return List.copyOf(links.values());
  }
}
