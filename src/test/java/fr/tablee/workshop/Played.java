package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.Layout;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.light.LightMeaning;
import fr.tablee.workshop.PublicState.ActivityView;
import fr.tablee.workshop.PublicState.ResultView;
import fr.tablee.workshop.PublicState.SlotView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A workshop of the small pack in a test's hands: time moves only by [#after], the clock does not
/// tick by itself.
final class Played {

  static final Workshop WORKSHOP = new Workshop(SmallPack.PACK);

  private final Workshop workshop;
  private final List<Entry> log = new ArrayList<>();
  private State state;
  private long elapsedMillis;

  /// A workshop that has been opened.
  Played() {
    this(WORKSHOP);
  }

  private Played(Workshop workshop) {
    this.workshop = workshop;
    Entry first = new Entry(1, now(), Actor.CONSOLE, workshop.opened("trois-volets"));
    log.add(first);
    state = workshop.apply(workshop.initial(), first);
  }

  /// A running workshop that has turned to this activity.
  static Played at(String activity) {
    return at(activity, new Played());
  }

  /// The same on the same mat, played with a wand.
  static Played withAWandAt(String activity) {
    List<SlotId> slots =
        Stream.concat(
                IntStream.rangeClosed(1, 12)
                    .boxed()
                    .flatMap(column -> Stream.of(SlotId.of("A" + column), SlotId.of("B" + column))),
                Stream.of(SlotId.LECTERN))
            .toList();
    return at(activity, new Played(new Workshop(SmallPack.PACK, Layout.wand(slots))));
  }

  private static Played at(String activity, Played played) {
    played.ask(new Command.Start());
    if (!activity.equals("carte")) {
      played.ask(new Command.GoTo(activity));
    }
    return played;
  }

  Moment now() {
    return new Moment(Instant.EPOCH.plusMillis(elapsedMillis), elapsedMillis);
  }

  State state() {
    return state;
  }

  List<Entry> log() {
    return log;
  }

  Played after(long millis) {
    elapsedMillis += millis;
    return this;
  }

  Turn take(Input input) {
    Turn turn = workshop.take(state, input, now());
    log.addAll(turn.entries());
    state = turn.state();
    return turn;
  }

  /// Takes a command that must be accepted.
  Played ask(Command command) {
    assertThat(take(new Input.Asked(command, Actor.CONSOLE)).refusal())
        .as("refusal of %s", command)
        .isEmpty();
    return this;
  }

  /// The refusal of a command; nothing may have changed.
  Refusal refused(Command command) {
    State before = state;
    Optional<Refusal> refusal = take(new Input.Asked(command, Actor.CONSOLE)).refusal();
    assertThat(state).isEqualTo(before);
    return refusal.orElseThrow(() -> new AssertionError(command + " was accepted"));
  }

  Played tick() {
    take(new Input.Ticked());
    return this;
  }

  Played sense(TableChange change) {
    take(new Input.Sensed(change));
    return this;
  }

  Played put(String card, String slot) {
    return sense(new TableChange.CardPlaced(SlotId.of(slot), SmallPack.ref(card)));
  }

  Played lift(String card, String slot) {
    return sense(new TableChange.CardLifted(SlotId.of(slot), SmallPack.ref(card)));
  }

  Played placeByHand(String card, String slot) {
    return ask(new Command.Place(SmallPack.ref(card), SlotId.of(slot)));
  }

  /// Lets everything rest, then checks.
  Played check() {
    return after(2000).ask(new Command.Check());
  }

  Played reveal() {
    return ask(new Command.Reveal(Optional.empty()));
  }

  PublicState view() {
    return workshop.view(state, "w", now());
  }

  ConsoleState console() {
    return workshop.console(state, "w", now());
  }

  ActivityView activity() {
    return Objects.requireNonNull(view().activity());
  }

  ResultView result() {
    return Objects.requireNonNull(view().result());
  }

  SlotView slot(String slot) {
    return view().board().stream()
        .filter(one -> one.slot().equals(slot))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing lies on " + slot));
  }

  LightMeaning light(String slot) {
    return workshop.lights(state, now()).getOrDefault(SlotId.of(slot), LightMeaning.OFF);
  }

  /// The events of the log from an index on.
  List<Event> events(int from) {
    return log.subList(from, log.size()).stream().map(Entry::event).toList();
  }

  List<SlotId> whereIs(String card) {
    CardRef ref = SmallPack.ref(card);
    return state.board().whereIs(ref);
  }
}
