package fr.tablee.app.serve;

import fr.tablee.app.Nearest;
import fr.tablee.app.scenario.Scenario;
import fr.tablee.app.virtual.VirtualCards;
import fr.tablee.app.virtual.VirtualHand;
import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.light.Rgb;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.web.BadRequest;
import fr.tablee.web.Subscription;
import fr.tablee.web.VirtualDesk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The hands at the virtual table: what its page can do, with every fault said in a sentence.
/// Thread-safe.
final class VirtualWorkbench implements VirtualDesk, Demonstration.Hands {

  private static final String COMMAND_ACCENT = "#3a3a3a";

  private volatile List<Pack> packs;
  private final TableSpec spec;
  private final VirtualTable table;
  private final VirtualCards cards;
  private final VirtualHand hand;
  private final CardShelf shelf;
  private final Listeners listeners = new Listeners();
  private Optional<Demonstration> demonstration = Optional.empty();

  /// @param packs whose cards there are; where a card is in several, the first tells its face
  VirtualWorkbench(
      List<Pack> packs,
      TableSpec spec,
      VirtualTable table,
      VirtualCards cards,
      VirtualHand hand,
      CardShelf shelf) {
    this.packs = List.copyOf(packs);
    this.spec = spec;
    this.table = table;
    this.cards = cards;
    this.hand = hand;
    this.shelf = shelf;
  }

  /// Lays the cards where they lay when the program last ended.
  void layAgain() {
    shelf
        .read()
        .forEach((card, slot) -> {
          if (cards.knows(card) && spec.slot(slot).isPresent()) {
            hand.layAgain(slot, card);
          }
        });
  }

  /// A newer wording of a pack: its cards join the others, with their new faces.
  void renew(Pack newer) {
    cards.add(newer);
    packs =
        Stream.concat(
                Stream.of(newer), packs.stream().filter(pack -> !pack.id().equals(newer.id())))
            .toList();
    changed();
  }

  /// Gives the page's button something to play.
  synchronized void offer(Demonstration offered) {
    demonstration = Optional.of(offered);
  }

  /// Tells the page that something changed, light included.
  void changed() {
    listeners.tell();
  }

  @Override
  public VirtualView view() {
    Map<SlotId, List<String>> leds = ledColours();
    Map<SlotId, SlotState> slots = new LinkedHashMap<>();
    for (TableSpec.SlotSpec slot : spec.slots()) {
      slots.put(
          slot.id(),
          new SlotState(
              hand.on(slot.id()), leds.getOrDefault(slot.id(), List.of()), hand.fault(slot.id())));
    }
    Map<CardRef, Optional<SlotId>> places = new LinkedHashMap<>();
    cards.all().forEach(card -> places.put(card, hand.place(card)));
    return new VirtualView(slots, places, demoState());
  }

  private Map<SlotId, List<String>> ledColours() {
    Map<SlotId, List<String>> colours = new LinkedHashMap<>();
    table
        .leds()
        .forEach((slot, leds) -> colours.put(slot, leds.stream().map(Rgb::screenHex).toList()));
    return colours;
  }

  private synchronized DemoState demoState() {
    return demonstration
        .map(demo ->
            new DemoState(
                demo.running(),
                demo.speed(),
                demo.atSeconds(),
                demo.scenario().lengthSeconds(),
                demo.scenario().title()))
        .orElse(new DemoState(false, 1, 0, 0, null));
  }

  @Override
  public List<DeckCard> deck() {
    Map<CardRef, DeckCard> deck = new LinkedHashMap<>();
    for (Pack pack : packs) {
      for (Activity activity : pack.activities()) {
        activity
            .allCards()
            .forEach(card ->
                deck.putIfAbsent(card.ref(), face(card, activity.id(), activity.frame().accent())));
      }
      pack.commands()
          .forEach(command ->
              deck.putIfAbsent(command.card().ref(), face(command.card(), "", COMMAND_ACCENT)));
    }
    return List.copyOf(deck.values());
  }

  private static DeckCard face(Card card, String activity, String accent) {
    return new DeckCard(
        card.ref().toString(),
        card.title(),
        card.text(),
        card.easy(),
        card.kind().word(),
        activity,
        accent);
  }

  @Override
  public void put(SlotId slot, CardRef card) {
    demand(slot);
    if (!cards.knows(card)) {
      String hint =
          Nearest.to(card.toString(), cards.all().stream().map(CardRef::toString))
              .map(near -> " ; vouliez-vous dire « " + near + " » ?")
              .orElse(".");
      throw new BadRequest(404, "La carte « " + card + " » n’est pas dans la mallette" + hint);
    }
    hand.put(slot, card);
    remember();
  }

  @Override
  public void putStranger(SlotId slot) {
    demand(slot);
    hand.putStranger(slot);
    remember();
  }

  @Override
  public void clear(SlotId slot) {
    demand(slot);
    hand.clear(slot);
    remember();
  }

  @Override
  public void fault(SlotId slot, String fault) {
    demand(slot);
    try {
      hand.fault(slot, fault);
    } catch (IllegalArgumentException e) {
      throw new BadRequest(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void clearTable() {
    hand.clearTable();
    remember();
  }

  @Override
  public void play(Scenario.Action action) {
    switch (action) {
      case Scenario.Action.Put put -> put(put.slot(), put.card());
      case Scenario.Action.Lift lift -> clear(lift.slot());
      case Scenario.Action.Fault broken -> fault(broken.slot(), broken.fault());
      case Scenario.Action.Console ignored ->
          throw new IllegalArgumentException("hands do not reach the console");
      case Scenario.Action.Expect ignored ->
          throw new IllegalArgumentException("hands expect nothing");
    }
  }

  @Override
  public void demonstrate(int speed) {
    offered().play(speed);
  }

  @Override
  public void stopDemonstration() {
    offered().stop();
  }

  private synchronized Demonstration offered() {
    return demonstration.orElseThrow(() -> BadRequest.said(404, "problem.no-demo"));
  }

  private void demand(SlotId slot) {
    if (spec.slot(slot).isEmpty()) {
      throw BadRequest.said(404, "refusal.unknown-slot", slot);
    }
  }

  /// Looks and writes in one go: the places written last are the newest.
  private synchronized void remember() {
    shelf.write(hand.places());
  }

  @Override
  public Subscription listen(Runnable onChange) {
    return listeners.add(onChange);
  }
}
