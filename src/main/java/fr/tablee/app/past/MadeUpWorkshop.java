package fr.tablee.app.past;

import fr.tablee.content.Activity;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Pack;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Input;
import fr.tablee.workshop.Moment;
import fr.tablee.workshop.RevealStep;
import fr.tablee.workshop.State;
import fr.tablee.workshop.Workshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// A workshop that nobody played, as a group might: a seeded log from the real [Workshop], for
/// measuring and for looking at pages. Some cards are harder than others for every seed, most
/// groups talk and check again, a few stop early. The same seed gives the same log.
public final class MadeUpWorkshop {

  private static final List<String> NOTES =
      List.of(
          "Belle discussion sur les voix de synthèse et les arnaques au téléphone.",
          "Le groupe a douté de la date d’ELIZA, puis a ri.",
          "Revenir sur la reconnaissance faciale : plusieurs inquiets.",
          "Une retraitée explique à tout le monde comment régler son téléphone.",
          "Trop de bruit dans la salle, prévoir une autre heure.",
          "À refaire avec des adolescents.");

  private static final List<String> EXAMPLES =
      List.of("le correcteur du téléphone", "Netflix", "le GPS", "ChatGPT", "la caméra de la gare");

  private final Pack pack;
  private final Workshop workshop;
  private final SplittableRandom random;
  private final Instant opened;
  private final int wanted;
  private final double haste;
  private final List<Entry> log = new ArrayList<>();
  private State state;
  private long elapsedMillis;

  /// @param entries how many entries the log should have, roughly
  public MadeUpWorkshop(Pack pack, long seed, Instant opened, int entries) {
    this.pack = pack;
    this.workshop = new Workshop(pack);
    this.random = new SplittableRandom(seed);
    this.opened = opened;
    this.wanted = entries;
    this.haste = 0.75 + random.nextDouble() * 0.6;
    this.state = workshop.initial();
  }

  /// The whole log.
  public List<Entry> log() {
    Entry first =
        new Entry(1, new Moment(opened, 0), Actor.CONSOLE, workshop.opened("trois-volets"));
    state = workshop.apply(state, first);
    log.add(first);
    pass(30);
    if (random.nextInt(10) > 0) {
      ask(new Command.Participants(Map.of("total", 4 + random.nextInt(10))));
    }
    ask(new Command.Start());
    int stop = random.nextInt(8) == 0 ? 2 + random.nextInt(3) : pack.activities().size();
    List<Activity> played = pack.activities().subList(0, Math.min(stop, pack.activities().size()));
    for (int i = 0; i < played.size(); i++) {
      if (i > 0) {
        ask(new Command.GoTo(played.get(i).id()));
      }
      play(played.get(i));
    }
    if (random.nextInt(30) > 0) {
      ask(new Command.Close());
    }
    return List.copyOf(log);
  }

  private void play(Activity activity) {
    long fromMillis = elapsedMillis;
    switch (activity) {
      case Timeline _, Sorting _, Ordering _ -> order(activity);
      case OpenMap _ -> talk(activity);
      case Debate _, Commitment _ -> decide(activity);
    }
    if (random.nextInt(3) == 0) {
      ask(new Command.Note(any(NOTES), ""));
    }
    double took = activity.frame().planned().toSeconds() * (haste + random.nextDouble() * 0.3);
    elapsedMillis = Math.max(elapsedMillis, fromMillis + (long) (took * 1000));
  }

  private void order(Activity activity) {
    MadeUpBoard board = new MadeUpBoard(activity, random.split());
    int padding = Math.max(0, wanted - 260) / 2 / 3;
    lay(board.attempt(1.0));
    List<SlotId> taken = workshop.sensed(state).keySet().stream().sorted().toList();
    for (int i = 0; i < padding && !taken.isEmpty(); i++) {
      SlotId slot = any(taken);
      var card = workshop.sensed(state).get(slot);
      if (card != null) {
        sense(new TableChange.CardLifted(slot, card));
        sense(new TableChange.CardPlaced(slot, card));
      }
    }
    check();
    if (random.nextInt(5) > 0) {
      pass(60);
      lay(board.attempt(0.45));
      check();
    }
    ask(new Command.Reveal(Optional.of(RevealStep.EXPLAINED)));
    clear();
  }

  private void talk(Activity activity) {
    for (Mat.Zone zone : activity.frame().mat().zones()) {
      if (random.nextInt(4) > 0) {
        ask(new Command.NameExample(zone.id(), any(EXAMPLES)));
      }
    }
  }

  private void decide(Activity activity) {
    List<Mat.Zone> zones = activity.frame().mat().zones();
    for (Mat.Zone zone : zones) {
      var card = any(activity.deck()).ref();
      if (activity instanceof Commitment) {
        ask(new Command.Commit(card, zone.id(), 1 + random.nextInt(4)));
      } else if (!workshop.sensed(state).containsValue(card)) {
        sense(new TableChange.CardPlaced(zone.slots().getFirst(), card));
        pass(300);
        ask(new Command.Note(any(NOTES), zone.id()));
      }
    }
    clear();
  }

  private void check() {
    pass(10);
    ask(new Command.Check());
    pass(5);
    take(new Input.Ticked());
  }

  /// Brings the board from how it lies to how it shall.
  private void lay(Map<SlotId, CardRef> wantedBoard) {
    for (var lies : Map.copyOf(workshop.sensed(state)).entrySet()) {
      if (!lies.getValue().equals(wantedBoard.get(lies.getKey()))) {
        sense(new TableChange.CardLifted(lies.getKey(), lies.getValue()));
      }
    }
    wantedBoard.forEach((slot, card) -> {
      if (!card.equals(workshop.sensed(state).get(slot))) {
        sense(new TableChange.CardPlaced(slot, card));
      }
    });
  }

  private void clear() {
    lay(Map.of());
  }

  private void sense(TableChange change) {
    pass(0.4 + random.nextDouble());
    take(new Input.Sensed(change));
  }

  private void ask(Command command) {
    pass(2 + random.nextDouble() * 4);
    take(new Input.Asked(command, Actor.CONSOLE));
  }

  private void take(Input input) {
    var turn =
        workshop.take(state, input, new Moment(opened.plusMillis(elapsedMillis), elapsedMillis));
    state = turn.state();
    log.addAll(turn.entries());
  }

  private void pass(double seconds) {
    elapsedMillis += (long) (seconds * 1000);
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
