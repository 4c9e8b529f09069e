package fr.tablee.print;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.CommandCard;
import fr.tablee.content.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards that belong together and look alike: those of an activity, or the command cards.
///
/// @param id the activity's id; [#COMMANDS] for the command cards
/// @param title printed on each card
/// @param mark the activity's place in the run sheet; empty for the command cards
/// @param shade its colour
/// @param cards its cards as they are dealt, so that a cut pile tells nothing of the answer
record Deck(String id, String title, String mark, Shade shade, List<Card> cards) {

  static final String COMMANDS = "commandes";

  Deck {
    cards = List.copyOf(cards);
  }

  /// The decks of a pack.
  ///
  /// @param wanted ids of the decks to keep; empty for all
  /// @throws PrintFault for a deck that the pack does not have
  static List<Deck> of(Pack pack, List<String> wanted, PrintWords words) {
    List<Deck> decks = new ArrayList<>();
    for (Activity activity : pack.activities()) {
      decks.add(
          new Deck(
              activity.id(),
              words.set(activity.frame().title()),
              Integer.toString(decks.size() + 1),
              Shade.printable(activity.frame().accent()),
              activity.allCards().toList()));
    }
    List<Card> commands = pack.commands().stream().map(CommandCard::card).toList();
    decks.add(new Deck(COMMANDS, words.say("deck.commands"), "", Shade.COFFEE, commands));
    List<String> known = decks.stream().map(Deck::id).toList();
    Optional<String> unknown = wanted.stream().filter(id -> !known.contains(id)).findFirst();
    if (unknown.isPresent()) {
      throw new PrintFault(
          "L’activité « %s » n’est pas dans cette mallette ; choisir parmi %s."
              .formatted(unknown.get(), String.join(", ", known)));
    }
    return decks.stream()
        .filter(deck -> wanted.isEmpty() || wanted.contains(deck.id()))
        .filter(deck -> !deck.cards().isEmpty())
        .toList();
  }
}
