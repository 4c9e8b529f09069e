package fr.tablee.app.exam;

import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.web.ReadyCheck.Line;
import fr.tablee.workshop.ConsoleState;
import fr.tablee.workshop.ConsoleState.Warning;
import fr.tablee.workshop.PublicState.SlotView;
import java.util.ArrayList;
import java.util.List;

/// Cards that lie where they should not, and cards that the table has never read.
final class ReadyCards {

  private ReadyCards() {}

  static List<Line> onTheBoard(ConsoleState now) {
    List<Line> lines = new ArrayList<>();
    List<String> foreign = slots(now, "foreign");
    List<String> several = slots(now, "two-cards");
    List<String> forgotten = forgotten(now);
    if (!foreign.isEmpty()) {
      lines.add(Line.bad("board", "board-foreign", "foreign", foreign.size()).naming(foreign));
    }
    if (!several.isEmpty()) {
      lines.add(Line.bad("board", "board-two", "two", several.size()).naming(several));
    }
    if (!forgotten.isEmpty()) {
      lines.add(
          Line.warn("board", "board-forgotten", "forgotten", forgotten.size()).naming(forgotten));
    }
    return lines.isEmpty() ? List.of(Line.fine("board", "board-clear")) : lines;
  }

  private static List<String> slots(ConsoleState now, String kind) {
    return now.warnings().stream()
        .filter(warning -> warning.kind().equals(kind))
        .map(Warning::slot)
        .toList();
  }

  private static List<String> forgotten(ConsoleState now) {
    List<String> slots = slots(now, "wrong-deck");
    return now.view().board().stream()
        .filter(slot -> slots.contains(slot.slot()))
        .map(ReadyCards::named)
        .toList();
  }

  private static String named(SlotView slot) {
    return slot.slot() + ", " + slot.title();
  }

  /// Cards that a workshop needs and no reader has ever read: a tag that is dumb is better found
  /// now. Blank cards and command cards are not needed.
  static Line unseen(Pack pack, CardsSeen seen) {
    List<Card> needed =
        pack.activities().stream().flatMap(activity -> activity.deck().stream()).toList();
    List<String> never =
        needed.stream().filter(card -> !seen.has(card.ref())).map(Card::title).toList();
    return never.isEmpty()
        ? Line.fine("deck", "deck-seen", needed.size())
        : Line.warn("deck", "deck-unseen", "unseen", never.size(), needed.size()).naming(never);
  }
}
