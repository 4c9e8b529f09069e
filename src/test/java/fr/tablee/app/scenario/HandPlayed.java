package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Input;
import fr.tablee.workshop.Moment;
import fr.tablee.workshop.State;
import fr.tablee.workshop.Turn;
import fr.tablee.workshop.Workshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shipped pack in a test's hands: every input goes through the real workshop, time moves only
/// by what is said here. Cards are named by their id alone.
final class HandPlayed {

  static final Pack PACK = new PackLoader().load(Home.pack());

  private static final Instant BEGINNING = Instant.parse("2026-03-01T14:00:00Z");

  private final Workshop workshop = new Workshop(PACK);
  private final List<Entry> log = new ArrayList<>();
  private State state = workshop.initial();
  private long elapsedMillis;

  /// An opened workshop.
  HandPlayed() {
    Entry first = new Entry(1, now(), Actor.CONSOLE, workshop.opened("trois-volets"));
    log.add(first);
    state = workshop.apply(state, first);
  }

  List<Entry> log() {
    return List.copyOf(log);
  }

  State state() {
    return state;
  }

  private Moment now() {
    return new Moment(BEGINNING.plusMillis(elapsedMillis), elapsedMillis);
  }

  HandPlayed millis(long millis) {
    elapsedMillis += millis;
    return this;
  }

  HandPlayed seconds(long seconds) {
    return millis(seconds * 1000);
  }

  HandPlayed minutes(long minutes) {
    return seconds(minutes * 60);
  }

  /// Gives an input that may be refused.
  Turn take(Input input) {
    Turn turn = workshop.take(state, input, now());
    log.addAll(turn.entries());
    state = turn.state();
    return turn;
  }

  /// A command that must be accepted.
  HandPlayed ask(Command command) {
    assertThat(take(new Input.Asked(command, Actor.CONSOLE)).refusal())
        .as("refusal of %s", command)
        .isEmpty();
    return this;
  }

  HandPlayed sense(TableChange change) {
    take(new Input.Sensed(change));
    return this;
  }

  static CardRef ref(String card) {
    return new CardRef(PACK.id(), card);
  }

  HandPlayed put(String card, String slot) {
    return sense(new TableChange.CardPlaced(SlotId.of(slot), ref(card))).seconds(12);
  }

  HandPlayed lift(String card, String slot) {
    return sense(new TableChange.CardLifted(SlotId.of(slot), ref(card))).seconds(3);
  }

  HandPlayed move(String card, String from, String to) {
    return lift(card, from).put(card, to);
  }

  HandPlayed byHand(String card, String slot) {
    return ask(new Command.Place(ref(card), SlotId.of(slot))).seconds(10);
  }

  HandPlayed start() {
    return ask(new Command.Start());
  }

  HandPlayed goTo(String activity) {
    return ask(new Command.GoTo(activity));
  }

  HandPlayed check() {
    seconds(5).ask(new Command.Check());
    return seconds(20);
  }

  HandPlayed reveal() {
    return ask(new Command.Reveal(Optional.empty())).seconds(15);
  }

  HandPlayed note(String zone, String text) {
    return ask(new Command.Note(text, zone)).seconds(5);
  }

  HandPlayed example(String zone, String text) {
    return ask(new Command.NameExample(zone, text)).seconds(20);
  }

  HandPlayed commit(String card, String zone, int people) {
    return ask(new Command.Commit(ref(card), zone, people)).seconds(6);
  }

  HandPlayed people(int total) {
    return ask(new Command.Participants(Map.of("total", total)));
  }

  HandPlayed close() {
    return ask(new Command.Close());
  }

  /// Takes away everything that lies on the board.
  HandPlayed clear() {
    Map<SlotId, CardRef> lying = new HashMap<>();
    state
        .board()
        .spots()
        .keySet()
        .forEach(slot -> state.board().cardAt(slot).ifPresent(one -> lying.put(slot, one.card())));
    lying.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> {
          sense(new TableChange.CardLifted(one.getKey(), one.getValue()));
          millis(700);
        });
    return this;
  }

  /// Takes away on the console everything that lies on the board.
  HandPlayed clearByHand() {
    List.copyOf(state.board().spots().keySet()).stream()
        .sorted()
        .forEach(slot -> ask(new Command.Lift(slot)).millis(800));
    return this;
  }

  static Activity activity(String id) {
    return PACK.activity(id).orElseThrow();
  }

  static List<String> deck(String activity) {
    return activity(activity).deck().stream().map(Card::ref).map(CardRef::card).toList();
  }
}
