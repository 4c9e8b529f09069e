package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Frame;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.table.CardRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The answers of one activity in the order they are told: a timeline from the oldest date on, an
/// ordering in one right order, a sorting zone by zone with the cards to debate last.
///
/// @param told one line for each card of the deck; empty without a key
record Answers(List<Answer> told) {

  Answers {
    told = List.copyOf(told);
  }

  /// @param card the card
  /// @param brief the answer as it fits on the card: a date, zones, a place
  /// @param full the answer in one line
  /// @param trap what is told of a card that deceives on purpose
  record Answer(Card card, String brief, String full, Optional<String> trap) {}

  static Answers of(Activity activity) {
    return new Answers(
        switch (activity) {
          case Timeline timeline -> dated(timeline);
          case Sorting sorting -> sorted(sorting);
          case Ordering ordering -> ordered(ordering);
          case OpenMap _, Debate _, Commitment _ -> List.of();
        });
  }

  int size() {
    return told.size();
  }

  /// The answer told as number `number`, from 1.
  Optional<Answer> number(int number) {
    return number >= 1 && number <= told.size()
        ? Optional.of(told.get(number - 1))
        : Optional.empty();
  }

  /// The place of a card in the telling, from 1; 0 when it is not told.
  int numberOf(CardRef card) {
    return IntStream.rangeClosed(1, told.size())
        .filter(number -> told.get(number - 1).card().ref().equals(card))
        .findFirst()
        .orElse(0);
  }

  private static List<Answer> dated(Timeline timeline) {
    return timeline.entries().stream()
        .sorted(
            Comparator.<Timeline.Entry>comparingInt(entry -> entry.date().from())
                .thenComparingInt(entry -> entry.date().to()))
        .map(entry ->
            new Answer(
                entry.card(),
                entry.shown(),
                entry.shown() + zone(timeline.frame(), entry.zone()),
                entry.trap()))
        .toList();
  }

  private static String zone(Frame frame, String id) {
    return frame.mat().zones().stream()
        .filter(zone -> zone.id().equals(id))
        .map(zone -> " · " + zone.title())
        .findFirst()
        .orElse("");
  }

  private static List<Answer> sorted(Sorting sorting) {
    List<Zone> zones = sorting.frame().mat().zones();
    return sorting.entries().stream()
        .sorted(Comparator.comparingInt(entry -> zoneRank(zones, entry)))
        .map(entry -> {
          String titles =
              zones.stream()
                  .filter(zone -> entry.accepts().contains(zone.id()))
                  .map(Zone::title)
                  .collect(Collectors.joining(" / "));
          return new Answer(entry.card(), titles, titles, Optional.empty());
        })
        .toList();
  }

  private static int zoneRank(List<Zone> zones, Sorting.Entry entry) {
    return entry.debatable()
        ? zones.size()
        : IntStream.range(0, zones.size())
            .filter(place -> entry.accepts().contains(zones.get(place).id()))
            .findFirst()
            .orElse(zones.size());
  }

  private static List<Answer> ordered(Ordering ordering) {
    List<Answer> answers = new ArrayList<>();
    for (Card step : ordering.steps()) {
      String place = Integer.toString(answers.size() + 1);
      answers.add(new Answer(step, place, place, Optional.empty()));
    }
    return answers;
  }
}
