package fr.tablee.app.serve;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers where the virtual cards lie when the program ends: real cards stay on a real table,
/// whatever happens to the program. One line a card, `B6 mallette-ia/eliza`. Thread-safe.
public final class CardShelf {

  private static final Logger LOG = LoggerFactory.getLogger(CardShelf.class);

  private final Path file;

  public CardShelf(Path dataFolder) {
    this.file = dataFolder.resolve("virtual-cards.txt");
  }

  /// Where the cards lay; unreadable lines are passed over.
  public Map<CardRef, SlotId> read() {
    Map<CardRef, SlotId> places = new LinkedHashMap<>();
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).forEach(line -> take(line, places));
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read: the virtual cards begin beside the board", file, e);
    }
    return places;
  }

  private void take(String line, Map<CardRef, SlotId> places) {
    int space = line.indexOf(' ');
    try {
      places.put(
          CardRef.parse(line.substring(space + 1)),
          SlotId.of(line.substring(0, Math.max(0, space))));
    } catch (IllegalArgumentException e) {
      LOG.warn("{}: passed over: {}", file, line);
    }
  }

  /// Writes the places down, whole or not at all.
  synchronized void write(Map<CardRef, SlotId> places) {
    StringBuilder text = new StringBuilder();
    places.forEach((card, slot) -> text.append(slot).append(' ').append(card).append('\n'));
    Path draft = file.resolveSibling("virtual-cards.new");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("{} cannot be written", file, e);
    }
  }
}
