package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Draws up the boards of one activity and the course that led to them.
///
/// @param chronicle what happened
/// @param activity the activity
record CourseReporter(Chronicle chronicle, Activity activity) {

  /// The course, in the activity's own time.
  CourseReport course() {
    ActivityTime time = chronicle.time(activity);
    Map<CardRef, Card> cards = cards();
    List<CourseReport.Stay> stays = new ArrayList<>();
    for (Placement one : chronicle.placements(activity)) {
      Card card = cards.get(one.card());
      if (card != null) {
        stays.add(
            new CourseReport.Stay(
                one.card().toString(),
                titleOf(card),
                one.slot().name(),
                time.seconds(one.fromMillis()),
                time.seconds(one.untilMillis()),
                one.counts(),
                one.byHand(),
                one.corrected()));
      }
    }
    return new CourseReport(
        time.seconds(chronicle.endMillis()),
        stays,
        chronicle.marks().getOrDefault(activity.id(), List.of()).stream()
            .map(mark ->
                new CourseReport.Mark(mark.kind(), time.seconds(mark.seconds()), mark.number()))
            .toList());
  }

  /// The boards, each different one once. A later board that lies as one before it is that one.
  List<BoardReport> boards() {
    List<BoardReport> boards = new ArrayList<>();
    List<Check> checks = chronicle.checks(activity);
    if (!checks.isEmpty()) {
      boards.add(checked(BoardReport.Moment.FIRST, checks.getFirst()));
    }
    if (checks.size() > 1) {
      boards.add(checked(BoardReport.Moment.LAST, checks.getLast()));
    }
    end()
        .filter(end -> boards.stream().noneMatch(before -> lies(before).equals(lies(end))))
        .ifPresent(boards::add);
    return boards;
  }

  private static Map<String, String> lies(BoardReport board) {
    return board.cards().stream()
        .collect(
            Collectors.toMap(
                BoardReport.Laid::slot, BoardReport.Laid::card, (one, _) -> one, TreeMap::new));
  }

  private BoardReport checked(BoardReport.Moment moment, Check check) {
    long at = check.board().atMillis();
    Map<String, String> verdicts = Verdicts.of(activity, check);
    Map<SlotId, BoardReport.Laid> laid = new TreeMap<>();
    check
        .board()
        .laid()
        .forEach(one ->
            find(one.card())
                .ifPresent(card ->
                    laid.putIfAbsent(
                        one.slot(),
                        new BoardReport.Laid(
                            one.slot().name(),
                            card.ref().toString(),
                            titleOf(card),
                            Optional.ofNullable(verdicts.get(one.card())),
                            lay(Placement::byHand, card, one.slot(), at),
                            lay(Placement::corrected, card, one.slot(), at)))));
    return new BoardReport(
        moment,
        chronicle.time(activity).seconds(at),
        List.copyOf(laid.values()),
        names(check.silent()));
  }

  /// Whether a card lay on a slot then by a placement that is so.
  private boolean lay(Predicate<Placement> so, Card card, SlotId slot, long atMillis) {
    return chronicle.placements(activity, card.ref()).stream()
        .anyMatch(one ->
            so.test(one)
                && one.slot().equals(slot)
                && one.fromMillis() <= atMillis
                && one.untilMillis() >= atMillis);
  }

  /// The board when the last card that counts had been laid.
  private Optional<BoardReport> end() {
    Map<CardRef, Card> cards = cards();
    List<Placement> counted =
        chronicle.placements(activity).stream()
            .filter(one -> one.counts() && cards.containsKey(one.card()))
            .toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    long last = counted.stream().mapToLong(Placement::fromMillis).max().getAsLong();
    Map<SlotId, BoardReport.Laid> laid = new TreeMap<>();
    counted.stream()
        .filter(one -> one.untilMillis() > last)
        .forEach(one ->
            laid.put(
                one.slot(),
                new BoardReport.Laid(
                    one.slot().name(),
                    one.card().toString(),
                    titleOf(cards, one),
                    Optional.empty(),
                    one.byHand(),
                    one.corrected())));
    return Optional.of(
        new BoardReport(
            BoardReport.Moment.END,
            chronicle.time(activity).seconds(last),
            List.copyOf(laid.values()),
            names(chronicle.silent().getOrDefault(activity.id(), Set.of()))));
  }

  /// What a card says, a named blank what it was named.
  private String titleOf(Card card) {
    return chronicle.end().names().getOrDefault(card.ref(), card.title());
  }

  private String titleOf(Map<CardRef, Card> cards, Placement one) {
    Card card = cards.get(one.card());
    return card == null ? one.card().card() : titleOf(card);
  }

  private static List<String> names(Set<SlotId> slots) {
    return slots.stream().sorted().map(SlotId::name).toList();
  }

  private Optional<Card> find(String id) {
    return activity.allCards().filter(card -> card.ref().card().equals(id)).findFirst();
  }

  private Map<CardRef, Card> cards() {
    Map<CardRef, Card> cards = new HashMap<>();
    activity.allCards().forEach(card -> cards.put(card.ref(), card));
    return cards;
  }
}
