package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Frame;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.RevealPolicy;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cards of one activity, and which of them are played. Immutable.
///
/// @param activity the activity
/// @param played the cards of its deck, by identity
/// @param answers its cards in the order they are told, with their answers; empty without a key
record Deck(Activity activity, Map<CardRef, Card> played, Answers answers) {

  Deck {
    played = Map.copyOf(played);
  }

  static Deck of(Activity activity) {
    return new Deck(
        activity,
        activity.deck().stream()
            .collect(Collectors.toMap(Card::ref, Function.identity(), (first, _) -> first)),
        Answers.of(activity));
  }

  String id() {
    return activity.id();
  }

  Frame frame() {
    return activity.frame();
  }

  boolean plays(CardRef card) {
    return played.containsKey(card);
  }

  /// Whether the card is played here, or is its definition or one of its blanks.
  boolean owns(CardRef card) {
    return activity.allCards().anyMatch(one -> one.ref().equals(card));
  }

  /// Whether there is an answer key.
  boolean keyed() {
    return switch (activity) {
      case Timeline _, Sorting _, Ordering _ -> true;
      case OpenMap _, Debate _, Commitment _ -> false;
    };
  }

  /// The reveal policy: the one chosen at the table, or the pack's.
  RevealPolicy policy(Progress progress) {
    return progress.policy().orElse(frame().reveal());
  }

  /// The rung that everybody sees: where verdicts show at once, the ladder stands at `SHOWN` from
  /// the start.
  RevealStep step(Progress progress) {
    RevealStep step = progress.rungs().step();
    return policy(progress) == RevealPolicy.IMMEDIATE && step.compareTo(RevealStep.SHOWN) < 0
        ? RevealStep.SHOWN
        : step;
  }

  Optional<Zone> zone(String zoneId) {
    return frame().mat().zones().stream().filter(zone -> zone.id().equals(zoneId)).findFirst();
  }

  /// The debate group that chooses its topic by laying this card on this slot.
  Optional<Zone> group(SlotId slot, CardRef card) {
    return activity instanceof Debate && plays(card)
        ? frame().mat().zoneOf(slot)
        : Optional.empty();
  }

  /// The debate sheet that a card leads to.
  Optional<Debate.Sheet> sheet(CardRef card) {
    return activity instanceof Debate debate
        ? debate.sheets().stream()
            .filter(sheet -> sheet.supports().stream().anyMatch(one -> one.ref().equals(card)))
            .findFirst()
        : Optional.empty();
  }
}
