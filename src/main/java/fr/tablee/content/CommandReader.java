package fr.tablee.content;

import fr.tablee.content.CardReader.Explanation;
import fr.tablee.content.CommandCard.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the command cards: `{id, action, title, text, easy}`.
final class CommandReader {

  private static final List<String> ACTIONS =
      Stream.of(Action.values()).map(CommandReader::word).toList();

  private CommandReader() {}

  static List<CommandCard> read(List<Fields> rows, PackReading reading) {
    List<CommandCard> commands = new ArrayList<>();
    for (Fields row : rows) {
      Optional<Card> card = CardReader.read(row, CardKind.COMMAND, Explanation.OPTIONAL, reading);
      Optional<Action> action = row.word("action", ACTIONS).map(CommandReader::action);
      row.refuseUnknown();
      if (card.isPresent() && action.isPresent()) {
        commands.add(new CommandCard(card.get(), action.get()));
      }
    }
    return commands;
  }

  private static String word(Action action) {
    return action.name().toLowerCase(Locale.ROOT);
  }

  private static Action action(String word) {
    return Action.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
