package fr.tablee.app.scenario;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A workshop of the shipped pack as any group might play it: cards go down, come up again, are
/// placed by hand, fall off; checks, hints, reveals, pauses, notes, examples, pledges, some of them
/// undone at once; readers fall silent; it is closed or not. The same seed plays the same workshop.
final class RandomWorkshop {

  private static final List<String> ACTIVITIES =
      List.of("autour-de-moi", "histoire", "donnees", "algorithmes", "debat", "agir");
  private static final List<String> FAMILIES =
      List.of("generatives", "vocaux", "recommandations", "automobile", "securite", "autre");
  private static final List<String> HORIZONS = List.of("cette-semaine", "ce-mois-ci", "un-jour");
  private static final List<String> GROUPS = List.of("", "gauche", "centre", "droite");

  private final Random random;
  private final HandPlayed played = new HandPlayed();
  private final Map<String, String> lying = new HashMap<>();

  private RandomWorkshop(long seed) {
    random = new Random(seed);
  }

  static List<Entry> log(long seed) {
    return new RandomWorkshop(seed).play();
  }

  private List<Entry> play() {
    played.minutes(random.nextInt(5));
    if (random.nextInt(12) == 0) {
      return played.log();
    }
    if (random.nextBoolean()) {
      played.people(random.nextInt(14));
    }
    if (random.nextInt(3) == 0) {
      ask(new Command.Fit(60 + random.nextInt(90)));
    }
    played.start();
    for (String activity : ACTIVITIES) {
      if (random.nextInt(5) == 0) {
        continue;
      }
      if (!played.state().activity().equals(Optional.of(activity))) {
        played.goTo(activity);
      }
      plan();
      activity(activity);
      if (random.nextInt(14) == 0) {
        break;
      }
    }
    if (random.nextInt(4) > 0) {
      played.close();
    }
    return played.log();
  }

  /// Now and then an activity gets other minutes, and sometimes they are taken back.
  private void plan() {
    if (random.nextInt(4) > 0) {
      return;
    }
    int before = played.log().size();
    ask(new Command.Plan(pick(ACTIVITIES), 60 * (3 + random.nextInt(40))));
    if (played.log().size() > before && random.nextInt(3) == 0) {
      ask(new Command.Undo());
    }
  }

  private void activity(String id) {
    for (int i = random.nextInt(id.equals("histoire") ? 60 : 30); i > 0; i--) {
      played.millis(pauseMillis());
      switch (random.nextInt(20)) {
        case 0, 1, 2, 3, 4, 5, 6, 7 -> lay(id);
        case 8, 9 -> lift();
        case 10, 11 -> check();
        case 12 -> ask(new Command.Reveal(Optional.empty()));
        case 13 -> ask(new Command.Hint(random.nextBoolean()));
        case 14 -> pause();
        case 15 -> placeByHand(id);
        case 16 -> reader();
        default -> talk(id);
      }
    }
    if (random.nextInt(3) > 0) {
      while (!lying.isEmpty()) {
        lift();
        played.millis(800);
      }
    }
    played.minutes(random.nextInt(6));
  }

  private long pauseMillis() {
    return switch (random.nextInt(8)) {
      case 0 -> 200 + random.nextInt(1500);
      case 1 -> 60_000 + random.nextInt(200_000);
      default -> 2500 + random.nextInt(20_000);
    };
  }

  private void lay(String id) {
    List<String> hand = new ArrayList<>(HandPlayed.deck(id));
    HandPlayed.activity(id).frame().blanks().forEach(blank -> hand.add(blank.ref().card()));
    hand.removeIf(lying::containsValue);
    freeSlot()
        .filter(slot -> !hand.isEmpty())
        .ifPresent(slot -> {
          String card = pick(hand);
          lying.put(slot, card);
          played.sense(new TableChange.CardPlaced(SlotId.of(slot), HandPlayed.ref(card)));
        });
  }

  private Optional<String> freeSlot() {
    String slot = (random.nextBoolean() ? "A" : "B") + (1 + random.nextInt(12));
    return lying.containsKey(slot) ? Optional.empty() : Optional.of(slot);
  }

  private void lift() {
    if (!lying.isEmpty()) {
      String slot = pick(lying.keySet().stream().sorted().toList());
      played.sense(
          new TableChange.CardLifted(
              SlotId.of(slot), HandPlayed.ref(lying.getOrDefault(slot, ""))));
      lying.remove(slot);
    }
  }

  /// Now and then undone at once, as a slip of the finger is.
  private void placeByHand(String id) {
    List<String> hand = new ArrayList<>(HandPlayed.deck(id));
    hand.removeIf(lying::containsValue);
    freeSlot()
        .filter(slot -> !hand.isEmpty())
        .ifPresent(slot -> {
          String card = pick(hand);
          if (ask(new Command.Place(HandPlayed.ref(card), SlotId.of(slot)))) {
            lying.put(slot, card);
            played.millis(3000);
            if (!id.equals("debat") && random.nextInt(3) == 0) {
              ask(new Command.Undo());
              lying.remove(slot);
            }
          }
        });
  }

  /// Half of the checks find everything at rest, the others wait or miss what was just laid.
  private void check() {
    if (random.nextBoolean()) {
      played.millis(2500);
    }
    int before = played.log().size();
    boolean accepted = ask(new Command.Check());
    played.millis(2600);
    played.take(new Input.Ticked());
    boolean checked =
        played.log().subList(before, played.log().size()).stream()
            .anyMatch(entry -> entry.event() instanceof Event.Checked);
    if (accepted && checked && random.nextInt(6) == 0) {
      ask(new Command.Undo());
    }
  }

  private void pause() {
    ask(new Command.Pause());
    played.seconds(30 + random.nextInt(300));
    ask(new Command.Resume());
  }

  private void reader() {
    String slot = (random.nextBoolean() ? "A" : "B") + (1 + random.nextInt(12));
    if (!lying.containsKey(slot)) {
      played.sense(new TableChange.ReaderLost(SlotId.of(slot)));
      played.seconds(20);
      played.sense(new TableChange.ReaderBack(SlotId.of(slot)));
    }
  }

  private void talk(String id) {
    int before = played.log().size();
    boolean said =
        switch (id) {
          case "autour-de-moi" ->
              ask(new Command.NameExample(pick(FAMILIES), random.nextBoolean() ? "" : "GPS 3000"));
          case "agir" ->
              ask(
                  new Command.Commit(
                      HandPlayed.ref(pick(HandPlayed.deck(id))),
                      pick(HORIZONS),
                      1 + random.nextInt(4)));
          case "debat" ->
              random.nextBoolean()
                  ? ask(new Command.Speak(pick(GROUPS.subList(1, 4)), 1 + random.nextInt(4)))
                  : ask(new Command.Note("Le groupe retient 2 idées.", pick(GROUPS)));
          default -> ask(new Command.Note("Une note sur 7 cartes.", ""));
        };
    if (said && played.log().size() > before && random.nextInt(4) == 0) {
      ask(new Command.Undo());
    }
  }

  private boolean ask(Command command) {
    return played.take(new Input.Asked(command, Actor.CONSOLE)).refusal().isEmpty();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
