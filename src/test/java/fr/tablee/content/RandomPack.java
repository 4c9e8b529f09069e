package fr.tablee.content;

import fr.tablee.content.Card.Link;
import fr.tablee.content.CommandCard.Action;
import fr.tablee.content.Debate.Essential;
import fr.tablee.content.Debate.Sheet;
import fr.tablee.content.Frame.Script;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.Ordering.Rule;
import fr.tablee.content.Pack.Attribution;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Packs of all shapes for one seed: any activity, any text, any number of things.
final class RandomPack {

  private static final List<String> PIECES =
      List.of(
          "é", "’", "\u00A0", "\"", "\\", "\n", "«", "\uD83D\uDE00", "a", " ", "<", "\u2028", "0");

  private final Random random;
  private int cards;

  RandomPack(long seed) {
    this.random = new Random(seed);
  }

  Pack pack() {
    String id = "p" + random.nextInt(1000);
    return pack(id, "fr", some(3, n -> pack(id, n == 0 ? "en" : "nl", List.of())));
  }

  private Pack pack(String id, String language, List<Pack> translations) {
    return new Pack(
        id,
        text(),
        text(),
        language,
        some(2, _ -> text()),
        text(),
        new Attribution(text(), text(), text(), text()),
        some(7, this::activity),
        some(3, _ -> new CommandCard(card(CardKind.COMMAND), oneOf(Action.values()))),
        translations);
  }

  private Activity activity(int number) {
    Frame frame = frame("activite-" + number);
    return switch (random.nextInt(6)) {
      case 0 -> new OpenMap(frame);
      case 1 -> new Timeline(frame, some(5, _ -> dated()));
      case 2 -> new Sorting(frame, some(5, _ -> new Sorting.Entry(card(CardKind.PLAY), zones())));
      case 3 -> {
        List<Card> steps = some(5, _ -> card(CardKind.PLAY));
        yield new Ordering(
            frame, steps, some(4, n -> new Rule("r" + n, "s" + n, text(), some(3, _ -> text()))));
      }
      case 4 -> new Debate(frame, some(3, this::sheet));
      default -> new Commitment(frame, some(4, _ -> card(CardKind.ACTION)));
    };
  }

  private Timeline.Entry dated() {
    int from = random.nextInt(-3000, 2100);
    return new Timeline.Entry(
        card(CardKind.PLAY),
        new YearSpan(from, from + random.nextInt(3)),
        random.nextInt(50),
        text(),
        "z" + random.nextInt(3),
        maybe(text()));
  }

  private Sheet sheet(int number) {
    return new Sheet(
        "fiche-" + number,
        text(),
        text(),
        some(3, _ -> new Essential(text(), text())),
        some(3, _ -> text()),
        some(3, _ -> card(CardKind.DEBATE)));
  }

  private Frame frame(String id) {
    return new Frame(
        id,
        text(),
        text(),
        text(),
        Duration.ofMinutes(random.nextInt(1, 181)),
        "#%06x".formatted(random.nextInt(1 << 24)),
        oneOf(RevealPolicy.values()),
        text(),
        new Script(text(), text(), text(), text(), text(), text()),
        some(4, _ -> text()),
        some(6, _ -> text()),
        text(),
        mat(),
        maybe(card(CardKind.DEFINITION)),
        some(4, _ -> card(CardKind.BLANK)));
  }

  private Mat mat() {
    Map<SlotId, Integer> positions = new HashMap<>();
    List<Zone> zones = new ArrayList<>();
    for (char row : new char[] {'A', 'B'}) {
      List<SlotId> slots = new ArrayList<>();
      for (int column = 1; column <= 12; column++) {
        if (random.nextBoolean()) {
          slots.add(new SlotId(row + "" + column));
        }
        if (random.nextBoolean()) {
          positions.put(new SlotId(row + "" + column), column);
        }
      }
      if (!slots.isEmpty()) {
        zones.add(
            new Zone(
                "z" + zones.size(),
                text(),
                text(),
                slots,
                some(3, _ -> text()),
                random.nextBoolean() ? "" : "z.png"));
      }
    }
    return new Mat(positions, zones);
  }

  private Card card(CardKind kind) {
    return new Card(
        new CardRef("p", "c" + cards++),
        kind,
        text(),
        text(),
        text(),
        text(),
        text(),
        some(4, _ -> text()),
        some(3, _ -> new Link(text(), text())),
        some(2, _ -> new Link(text(), text())),
        random.nextBoolean() ? "" : "c" + cards + ".svg");
  }

  private Set<String> zones() {
    Set<String> zones = new HashSet<>(Set.of("z" + random.nextInt(3)));
    if (random.nextBoolean()) {
      zones.add("z" + random.nextInt(9));
    }
    return zones;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> List<T> some(int most, IntFunction<T> maker) {
    return IntStream.range(0, random.nextInt(most)).mapToObj(maker).toList();
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
