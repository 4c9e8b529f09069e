package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/// Inputs that a table and its people could send in any order, sensible or not. The same seed gives
/// the same inputs.
final class RandomInputs {

  private static final List<String> ACTIVITIES =
      List.of(
          "carte",
          "dates",
          "dates",
          "tri",
          "pas",
          "pas",
          "debat",
          "debat",
          "debat",
          "agir",
          "agir",
          "ailleurs");
  private static final List<String> ZONES =
      List.of("", "usages", "fiction", "gauche", "centre", "semaine", "un-jour", "nulle-part");

  private static final List<String> NAMES = List.of("", "le robot du salon", "la météo");

  private final Random random;
  private final List<CardRef> cards = new ArrayList<>();
  private final List<SlotId> slots = new ArrayList<>();

  RandomInputs(long seed) {
    random = new Random(new SplittableRandom(seed).nextLong());
    SmallPack.PACK.cards().map(Card::ref).forEach(cards::add);
    for (String keyed : List.of("dates", "tri", "pas")) {
      SmallPack.activity(keyed).deck().stream()
          .map(Card::ref)
          .forEach(card -> cards.addAll(List.of(card, card)));
    }
    cards.add(new CardRef("autre", "carte"));
    cards.add(SmallPack.ref("inconnue"));
    for (int column = 1; column <= 4; column++) {
      slots.add(SlotId.of("A" + column));
      slots.add(SlotId.of("B" + (column + 4)));
    }
    slots.add(SlotId.LECTERN);
  }

  /// Milliseconds until the next input: often none, mostly about a second, now and then minutes.
  long pauseMillis() {
    return switch (random.nextInt(10)) {
      case 0 -> 0;
      case 1 -> 1 + random.nextInt(400_000);
      case 2, 3 -> 2000;
      default -> 1 + random.nextInt(1500);
    };
  }

  Input next() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> new Input.Sensed(change());
      case 4, 5 -> new Input.Ticked();
      default -> {
        Command command = random.nextInt(1000) == 0 ? new Command.Close() : command();
        yield new Input.Asked(command, Actor.CONSOLE);
      }
    };
  }

  TableChange change() {
    SlotId slot = pick(slots);
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3, 4, 5, 6 -> new TableChange.CardPlaced(slot, pick(cards));
      case 7, 8 -> new TableChange.CardLifted(slot, pick(cards));
      case 9 -> new TableChange.ForeignPlaced(slot);
      case 10 -> new TableChange.TwoCards(slot);
      case 11 -> new TableChange.Cleared(slot);
      case 12 ->
          random.nextBoolean()
              ? new TableChange.ReaderLost(slot)
              : new TableChange.ReaderRecovering(slot);
      default -> new TableChange.ReaderBack(slot);
    };
  }

  Command command() {
    return switch (random.nextInt(44)) {
      case 0, 1 -> new Command.Start();
      case 2, 3, 4, 5 -> new Command.Check();
      case 6, 7, 8 -> new Command.Reveal(Optional.empty());
      case 9 -> new Command.Reveal(Optional.of(pick(List.of(RevealStep.values()))));
      case 10 -> new Command.Hint(random.nextBoolean());
      case 11 -> new Command.Pause();
      case 12, 13 -> new Command.Resume();
      case 14 -> new Command.AddTime(random.nextInt(900) - 300);
      case 15 -> new Command.Next();
      case 16 -> new Command.GoTo(pick(ACTIVITIES));
      case 17 -> new Command.ChoosePolicy(pick(List.of(RevealPolicy.values())));
      case 18, 19, 20 -> new Command.Place(pick(cards), pick(slots));
      case 21 -> random.nextInt(6) == 0 ? new Command.Clear() : new Command.Lift(pick(slots));
      case 22 -> new Command.Undo();
      case 23 -> new Command.Note(pick(List.of("", "une note")), pick(ZONES));
      case 24 -> new Command.Participants(Map.of("total", random.nextInt(30) - 2));
      case 25, 39 ->
          random.nextBoolean()
              ? new Command.NameExample(
                  pick(List.of("usages", "machines", "")), pick(List.of("", "un exemple")))
              : new Command.ShowQuestion(pick(ZONES), random.nextInt(4) - 1);
      case 26, 27 -> sheet();
      case 28, 29 -> new Command.Declare(pick(slots), random.nextInt(3) == 0);
      case 30, 31, 32 -> new Command.Correct(random.nextInt(300), correction());
      case 33 -> new Command.Speak(pick(ZONES), random.nextInt(5));
      case 34, 38 ->
          new Command.GroupTime(pick(List.of("gauche", "centre")), random.nextInt(4) * 60);
      case 35 -> new Command.GiveTurn(random.nextInt(6));
      case 36, 37 -> new Command.NameCard(blank(), pick(NAMES), pick(ZONES));
      default -> new Command.Commit(action(), pick(ZONES), random.nextInt(6) - 2);
    };
  }

  private Command sheet() {
    return switch (random.nextInt(5)) {
      case 0 -> new Command.Move(pick(ACTIVITIES), random.nextInt(9) - 1);
      case 1 -> new Command.Plan(pick(ACTIVITIES), random.nextInt(3000));
      case 2 -> new Command.Skip(pick(ACTIVITIES), random.nextBoolean());
      default -> new Command.Fit(random.nextInt(150));
    };
  }

  private Optional<String> correction() {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(pick(slots).name());
      case 2 -> Optional.of(Integer.toString(random.nextInt(8) - 1));
      default -> Optional.of(pick(NAMES));
    };
  }

  private CardRef blank() {
    return random.nextInt(4) == 0
        ? pick(cards)
        : SmallPack.ref(random.nextBoolean() ? "v-1" : "v-2");
  }

  private CardRef action() {
    return random.nextInt(4) == 0 ? pick(cards) : SmallPack.ref("former");
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
