package fr.tablee.app.run;

import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableSpec;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Input;
import fr.tablee.workshop.Moment;
import fr.tablee.workshop.Phase;
import fr.tablee.workshop.Refusal;
import fr.tablee.workshop.State;
import fr.tablee.workshop.Turn;
import fr.tablee.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs workshops one after the other: turns inputs into events by the pure [Workshop], logs them
/// and keeps the state. All methods but [#now] belong to one thread; [#now] may be read from any.
public final class WorkshopRun {

  private static final Logger LOG = LoggerFactory.getLogger(WorkshopRun.class);

  /// The state at an instant, with what is needed to look at it from any thread.
  public record Snapshot(Workshop workshop, String id, State state, long originNanos) {}

  private Pack pack;
  private final TableSpec table;
  private final Journal journal;
  private final MonotonicClock clock;
  private final Supplier<Instant> wall;
  private final TableMirror mirror = new TableMirror();
  private Function<Pack, List<Command>> wishes = _ -> List.of();
  private Consumer<Map<SlotId, CardRef>> byHand = _ -> {};
  private volatile Snapshot now;

  /// Begins with a new workshop.
  public WorkshopRun(
      Pack pack, TableSpec table, Journal journal, MonotonicClock clock, Supplier<Instant> wall) {
    this.pack = pack;
    this.table = table;
    this.journal = journal;
    this.clock = clock;
    this.wall = wall;
    this.now = begun();
  }

  /// Begins where a log ends: its workshop goes on with the pack that it was opened with. After a
  /// closed one a new workshop begins; a command card that has lain on the lectern since is known,
  /// and does not act again.
  public WorkshopRun(
      Pack pack,
      TableSpec table,
      Journal journal,
      MonotonicClock clock,
      Supplier<Instant> wall,
      Resumed resumed) {
    this.pack = pack;
    this.table = table;
    this.journal = journal;
    this.clock = clock;
    this.wall = wall;
    this.now = replayed(resumed);
    if (now.state().phase() == Phase.CLOSED) {
      // A closed log no longer follows the board: only the lectern is taken over from it.
      Set<SlotId> dead = now.state().board().dead();
      mirror.keepLecternOnly();
      now = begun();
      declareDead(dead);
    } else {
      now.workshop().afterRestart(now.state()).forEach(change -> handle(new Input.Sensed(change)));
    }
  }

  /// A workshop read back from the store.
  ///
  /// @param log empty when the program ended just after the workshop was made
  public record Resumed(String id, Pack pack, List<Entry> log) {}

  /// The state now; any thread.
  public Snapshot now() {
    return now;
  }

  /// When it is, for the present workshop; any thread.
  public Moment moment(Snapshot snapshot) {
    return new Moment(wall.get(), (clock.nanos() - snapshot.originNanos()) / 1_000_000);
  }

  /// Cards that the table itself reported and that still lie: presence starts with them. Before the
  /// first input.
  public Map<SlotId, CardRef> sensed() {
    return mirror.cards();
  }

  /// Closes the present workshop, if it is not, and opens a new one with what lies on the table.
  public void open() {
    handle(new Input.Asked(new Command.Close(), Actor.CONSOLE));
    Set<SlotId> dead = now.state().board().dead();
    now = begun();
    planAnew();
    declareDead(dead);
    mirror.asChanges().forEach(change -> handle(new Input.Sensed(change)));
  }

  /// Takes over a newer wording of the pack: at once before a workshop has started, with the next
  /// one while it runs or once it is closed.
  ///
  /// @return whether the workshop on the table plays it now
  public boolean renew(Pack newer) {
    pack = newer;
    Snapshot old = now;
    if (old.state().phase() != Phase.READY) {
      return false;
    }
    Map<String, Integer> people = old.state().participants();
    journal.forget(old.id());
    now = begun();
    planAnew();
    declareDead(old.state().board().dead());
    mirror.asChanges().forEach(change -> handle(new Input.Sensed(change)));
    if (!people.isEmpty()) {
      handle(new Input.Asked(new Command.Participants(people), Actor.CONSOLE));
    }
    return true;
  }

  /// From now on each new workshop's run sheet is made so before it begins.
  ///
  /// @param wished what to ask of a workshop, by its pack
  public void plan(Function<Pack, List<Command>> wished) {
    wishes = wished;
    if (now.state().seq() == 1) {
      planAnew();
    }
  }

  /// Takes up again what is wished, where the workshop has not begun.
  public void planAnew() {
    Snapshot fresh = now;
    if (fresh.state().phase() != Phase.READY) {
      return;
    }
    for (Command wish : wishes.apply(fresh.workshop().pack())) {
      handle(new Input.Asked(wish, Actor.CONSOLE))
          .ifPresent(refusal -> LOG.warn("The run sheet is not as wished: {}", refusal));
    }
  }

  /// From now on hears what lies on the board of a wand kit whenever somebody has changed it by
  /// hand, by slot, without the lectern.
  public void tellByHand(Consumer<Map<SlotId, CardRef>> heard) {
    byHand = heard;
  }

  /// Takes in what the table sensed.
  public boolean sense(TableChange change) {
    mirror.note(change);
    long before = now.state().seq();
    handle(new Input.Sensed(change));
    return now.state().seq() != before;
  }

  /// Handles one input; the refusal when there is one.
  public Optional<Refusal> handle(Input input) {
    Snapshot snapshot = now;
    Turn turn = snapshot.workshop().take(snapshot.state(), input, moment(snapshot));
    turn.entries().forEach(entry -> journal.write(snapshot.id(), entry));
    now = new Snapshot(snapshot.workshop(), snapshot.id(), turn.state(), snapshot.originNanos());
    listenAgain(snapshot.state(), turn.state());
    if (input instanceof Input.Asked) {
      rememberHand(snapshot.state(), turn.state());
    }
    return turn.refusal();
  }

  /// A wand kit knows of its mat only what it is told.
  private void rememberHand(State before, State after) {
    if (!table.layout().held() || before.board().spots().equals(after.board().spots())) {
      return;
    }
    Map<SlotId, CardRef> cards = new TreeMap<>();
    after.board().spots().keySet().stream()
        .filter(slot -> !slot.isLectern())
        .forEach(slot -> after.board().cardAt(slot).ifPresent(one -> cards.put(slot, one.card())));
    mirror.remember(cards);
    byHand.accept(cards);
  }

  /// What lies on a slot that was played by hand so far is what its reader says again.
  private void listenAgain(State before, State after) {
    for (SlotId slot : new TreeSet<>(before.board().dead())) {
      if (!after.board().dead(slot)) {
        mirror
            .asChanges(slot, after.board().at(slot))
            .forEach(change -> handle(new Input.Sensed(change)));
      }
    }
  }

  /// A reader that was declared dead is dead in the next workshop too.
  private void declareDead(Set<SlotId> slots) {
    new TreeSet<>(slots)
        .forEach(slot -> handle(new Input.Asked(new Command.Declare(slot, true), Actor.CONSOLE)));
  }

  private Workshop workshop(Pack played) {
    return new Workshop(played, table.layout());
  }

  private Snapshot begun() {
    String id = journal.begin(pack, table.id(), wall.get());
    return opened(workshop(pack), id);
  }

  private Snapshot opened(Workshop workshop, String id) {
    Entry first =
        new Entry(1, new Moment(wall.get(), 0), Actor.CONSOLE, workshop.opened(table.id()));
    journal.write(id, first);
    return new Snapshot(workshop, id, workshop.apply(workshop.initial(), first), clock.nanos());
  }

  private Snapshot replayed(Resumed resumed) {
    Workshop workshop = workshop(resumed.pack());
    if (resumed.log().isEmpty()) {
      return opened(workshop, resumed.id());
    }
    State state = workshop.replay(resumed.log());
    long elapsedMillis = resumed.log().getLast().at().elapsedMillis();
    Map<SlotId, CardRef> lying = new TreeMap<>(workshop.sensed(state));
    lying.keySet().removeIf(slot -> table.slot(slot).isEmpty() || state.board().dead(slot));
    mirror.seed(lying);
    return new Snapshot(workshop, resumed.id(), state, clock.nanos() - elapsedMillis * 1_000_000);
  }
}
