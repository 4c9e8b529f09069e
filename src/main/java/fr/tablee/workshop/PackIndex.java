package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.CommandCard;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.Layout;
import fr.tablee.table.SlotId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pack made quick to ask, and the slots of the table it is played on. Immutable.
final class PackIndex {

  private final Pack pack;
  private final Layout layout;
  private final Map<CardRef, Card> cards = new HashMap<>();
  private final Map<CardRef, String> activityOfCard = new HashMap<>();
  private final Map<CardRef, CommandCard> commands = new HashMap<>();
  private final Map<String, Deck> decks = new HashMap<>();
  private final RunSheet planned;

  PackIndex(Pack pack, Layout layout) {
    this.pack = pack;
    this.layout = layout;
    for (Activity activity : pack.activities()) {
      decks.put(activity.id(), Deck.of(activity));
      activity.allCards().forEach(card -> activityOfCard.put(card.ref(), activity.id()));
    }
    pack.cards().forEach(card -> cards.put(card.ref(), card));
    pack.commands().forEach(command -> commands.put(command.card().ref(), command));
    planned = planned(pack);
  }

  Pack pack() {
    return pack;
  }

  /// The table it is played on.
  Layout layout() {
    return layout;
  }

  /// Every slot of the table, lectern included, in reading order.
  List<SlotId> slots() {
    return layout.slots();
  }

  boolean hasSlot(SlotId slot) {
    return layout.slots().contains(slot);
  }

  Optional<Card> card(CardRef ref) {
    return Optional.ofNullable(cards.get(ref));
  }

  Optional<CommandCard> command(CardRef ref) {
    return Optional.ofNullable(commands.get(ref));
  }

  /// The activity that a card belongs to; none for command cards.
  Optional<String> activityOf(CardRef ref) {
    return Optional.ofNullable(activityOfCard.get(ref));
  }

  /// The deck of an activity, if the pack has it.
  Optional<Deck> deck(String activityId) {
    return Optional.ofNullable(decks.get(activityId));
  }

  /// The deck of the current activity.
  Optional<Deck> current(State state) {
    return state.activity().flatMap(this::deck);
  }

  /// The run sheet that holds in a state.
  RunSheet sheet(State state) {
    return state.sheet().stops().isEmpty() ? planned : state.sheet().withAllOf(planned);
  }

  /// The time planned for an activity in a state, without what was added.
  long plannedMillis(State state, String activityId) {
    return sheet(state).stop(activityId).map(stop -> stop.seconds() * 1000L).orElse(0L);
  }

  /// What a person calls an activity.
  String titleOf(String activityId) {
    return deck(activityId).map(deck -> deck.frame().title()).orElse(activityId);
  }

  private static RunSheet planned(Pack pack) {
    List<Stop> stops =
        pack.activities().stream()
            .map(one -> new Stop(one.id(), (int) one.frame().planned().toSeconds(), false))
            .toList();
    RunSheet sheet = new RunSheet(stops, 0);
    return sheet.wishing(sheet.totalSeconds());
  }
}
