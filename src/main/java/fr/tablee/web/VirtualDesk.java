package fr.tablee.web;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The virtual table as its page sees it: it moves emulated tags, never the game. Any thread may
/// call.
public interface VirtualDesk {

  /// Slots, tags, light and faults now.
  VirtualView view();

  /// The faces of all cards, without answers.
  List<DeckCard> deck();

  /// Puts a card's tag into a slot's field, taking it from where it was.
  ///
  /// @throws BadRequest for a card or slot that does not exist
  void put(SlotId slot, CardRef card);

  /// Puts a blank tag that no card has into a slot's field.
  ///
  /// @throws BadRequest for a slot that does not exist
  void putStranger(SlotId slot);

  /// Takes every tag out of a slot's field.
  void clear(SlotId slot);

  /// Breaks or mends a reader.
  ///
  /// @param fault a word of the HTTP contract
  void fault(SlotId slot, String fault);

  /// Starts the demonstration, or changes its speed when it runs.
  void demonstrate(int speed);

  /// Ends the demonstration.
  void stopDemonstration();

  /// Calls back after each change of tags, light, faults or demonstration: return at once.
  Subscription listen(Runnable onChange);

  /// The body of `GET /api/virtual`.
  ///
  /// @param cards where each card of the pack lies; null for beside the board
  record VirtualView(
      Map<SlotId, SlotState> slots, Map<CardRef, Optional<SlotId>> cards, DemoState demo) {}

  /// @param tags identities of the tags in the field; `?` for a foreign one
  /// @param leds `#rrggbb` of its LEDs, decoded from the strip's bytes
  /// @param fault the fault set on its reader
  record SlotState(List<String> tags, List<String> leds, String fault) {}

  /// @param at seconds into the scenario
  /// @param of seconds in all
  record DemoState(boolean running, int speed, long at, long of, @Nullable String title) {}

  /// A card's face.
  ///
  /// @param activity id of its activity; empty for command cards
  /// @param accent `#rrggbb`
  record DeckCard(
      String card,
      String title,
      String text,
      String easy,
      String kind,
      String activity,
      String accent) {}
}
