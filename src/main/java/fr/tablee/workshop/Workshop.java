package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.Layout;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.light.LightMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One run of a pack as pure functions: `(state, input) -> events`, and `(state, entry) -> state`.
/// Holds nothing that changes, so any thread may use it; whoever owns the workshop keeps the state.
///
/// ```
/// State state = workshop.initial();
/// Turn turn = workshop.take(state, input, now);   // decides, numbers and applies
/// log.write(turn.entries());
/// state = turn.state();
/// ```
public final class Workshop {

  private final PackIndex index;
  private final Fold fold;
  private final Decider decider;
  private final PublicProjection open;
  private final ConsoleProjection console;
  private final LightProjection lights;

  /// A workshop on a table whose slots are those that the pack's mats name, and a lectern.
  public Workshop(Pack pack) {
    this(pack, Layout.board(slotsOf(pack)));
  }

  /// A workshop on a table that is laid out like this.
  public Workshop(Pack pack, Layout layout) {
    index = new PackIndex(pack, layout);
    fold = new Fold(index);
    decider = new Decider(index);
    open = new PublicProjection(index);
    console = new ConsoleProjection(index);
    lights = new LightProjection(index);
  }

  /// The pack it is played with.
  public Pack pack() {
    return index.pack();
  }

  /// The same workshop with its pack in another language; itself where the pack has none of its
  /// texts.
  ///
  /// @param language BCP 47 tag
  public Workshop in(String language) {
    Pack other = pack().in(language);
    return other.language().equals(pack().language()) ? this : new Workshop(other, index.layout());
  }

  /// The run sheet that holds in a state: every activity, in order.
  public RunSheet sheet(State state) {
    return index.sheet(state);
  }

  /// The state before the first entry.
  public State initial() {
    return State.INITIAL;
  }

  /// The first event of each log.
  ///
  /// @param table name of the table's file
  public Event.Opened opened(String table) {
    return new Event.Opened(pack().id(), pack().version(), table);
  }

  /// What comes of an input; changes nothing. A command card that is refused is accepted as lying
  /// on the lectern: [#take] also gives its refusal.
  public Decision decide(State state, Input input, Moment now) {
    return decider.rule(state, input, now).decision();
  }

  /// Decides on an input and applies what comes of it: the entries carry on the log's sequence and
  /// say who acted.
  public Turn take(State state, Input input, Moment now) {
    Ruling ruling = decider.rule(state, input, now);
    List<Entry> entries = new ArrayList<>();
    State next = state;
    for (Event event : ruling.events()) {
      Entry entry = new Entry(next.seq() + 1, now, Decider.actor(input, event), event);
      entries.add(entry);
      next = apply(next, entry);
    }
    return new Turn(next, entries, ruling.refusal());
  }

  /// The state after one more entry of the log. Never fails, whatever the entry says.
  public State apply(State state, Entry entry) {
    return fold.apply(state, entry);
  }

  /// The state after a whole log.
  public State replay(Iterable<Entry> log) {
    State state = initial();
    for (Entry entry : log) {
      state = apply(state, entry);
    }
    return state;
  }

  /// What everybody in the room may see.
  public PublicState view(State state, String workshopId, Moment now) {
    return open.view(state, Situation.of(index, state, now), workshopId, now);
  }

  /// What the facilitator may see, answers included.
  public ConsoleState console(State state, String workshopId, Moment now) {
    return console.console(state, workshopId, now);
  }

  /// What each slot's light says; every slot of the table is there.
  public Map<SlotId, LightMeaning> lights(State state, Moment now) {
    return lights.lights(state, now);
  }

  /// The cards that the readers have put where they lie, lectern included, without those placed by
  /// hand. Presence begins with these after a restart, so that a card that still lies is no news.
  public Map<SlotId, CardRef> sensed(State state) {
    SortedMap<SlotId, CardRef> sensed = new TreeMap<>();
    state
        .board()
        .spots()
        .forEach((slot, lying) -> {
          if (lying instanceof Lying.OneCard one && !one.byHand()) {
            sensed.put(slot, one.card());
          }
        });
    return sensed;
  }

  /// What to tell the workshop before the first scan after a restart: presence begins with well
  /// readers and no unreadable tag, so those of the log are taken back. What is still so, the table
  /// will say again.
  public List<TableChange> afterRestart(State state) {
    List<TableChange> changes = new ArrayList<>();
    new TreeSet<>(state.board().readers().keySet())
        .forEach(slot -> changes.add(new TableChange.ReaderBack(slot)));
    for (SlotId slot : new TreeSet<>(state.board().spots().keySet())) {
      if (state.board().cardAt(slot).isEmpty()) {
        changes.add(new TableChange.Cleared(slot));
      }
    }
    return changes;
  }

  private static Set<SlotId> slotsOf(Pack pack) {
    Set<SlotId> slots = new TreeSet<>();
    slots.add(SlotId.LECTERN);
    for (Activity activity : pack.activities()) {
      slots.addAll(activity.frame().mat().positions().keySet());
      activity.frame().mat().zones().forEach(zone -> slots.addAll(zone.slots()));
    }
    return slots;
  }
}
