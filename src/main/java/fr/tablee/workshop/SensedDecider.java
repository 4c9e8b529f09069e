package fr.tablee.workshop;

import fr.tablee.content.CommandCard;
import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the workshop makes of a movement on the table: it mirrors what the readers see, and a
/// command card on the lectern acts. What the state knows already gives no event, so the same news
/// twice is harmless.
final class SensedDecider {

  private final PackIndex index;
  private final AskedDecider asked;

  SensedDecider(PackIndex index, AskedDecider asked) {
    this.index = index;
    this.asked = asked;
  }

  Ruling rule(State state, TableChange change, Moment now) {
    SlotId slot = change.slot();
    if (state.board().dead(slot)) {
      return Ruling.NOTHING;
    }
    return switch (change) {
      case TableChange.CardPlaced placed -> placed(state, slot, placed.card(), now);
      case TableChange.CardLifted lifted -> Ruling.did(lifted(state, slot, lifted.card()));
      case TableChange.ForeignPlaced _ -> Ruling.did(unreadable(state, slot, foreign()));
      case TableChange.TwoCards _ -> Ruling.did(unreadable(state, slot, new Lying.SeveralTags()));
      case TableChange.Cleared _ -> Ruling.did(cleared(state, slot));
      case TableChange.ReaderLost _ ->
          reader(state, slot, ReaderState.LOST, new Event.ReaderLost(slot));
      case TableChange.ReaderRecovering _ ->
          reader(state, slot, ReaderState.RECOVERING, new Event.ReaderRecovering(slot));
      case TableChange.ReaderBack _ ->
          reader(state, slot, ReaderState.OK, new Event.ReaderBack(slot));
    };
  }

  private Ruling placed(State state, SlotId slot, CardRef card, Moment now) {
    if (index.card(card).isEmpty()) {
      return Ruling.did(unreadable(state, slot, foreign()));
    }
    Optional<Lying.OneCard> there = state.board().cardAt(slot);
    if (there.filter(one -> one.card().equals(card)).isPresent()) {
      return there.get().byHand() ? Ruling.did(Hand.laid(slot, card)) : Ruling.NOTHING;
    }
    List<Event> events = new ArrayList<>();
    there.ifPresent(one -> events.add(Hand.gone(slot, one)));
    if (rests(slot)) {
      for (SlotId other : state.board().whereIs(card)) {
        state
            .board()
            .cardAt(other)
            .filter(Lying.OneCard::byHand)
            .ifPresent(one -> events.add(Hand.gone(other, one)));
      }
    }
    events.add(Hand.laid(slot, card));
    Optional<CommandCard> command = slot.isLectern() ? index.command(card) : Optional.empty();
    return command
        .map(one -> asked.rule(state, command(state, one), now).after(events))
        .orElse(Ruling.did(events));
  }

  /// Whether what is sensed on a slot lies there: the lectern of a wand only shows the card that
  /// was tapped, wherever that one lies.
  private boolean rests(SlotId slot) {
    return !(index.layout().held() && slot.isLectern());
  }

  /// What a command card asks for; without a screen, "suivant" also begins, and "pause" also ends
  /// the pause.
  private static Command command(State state, CommandCard card) {
    return switch (card.action()) {
      case CHECK -> new Command.Check();
      case HINT -> new Command.Hint(false);
      case PAUSE -> state.phase() == Phase.PAUSED ? new Command.Resume() : new Command.Pause();
      case NEXT -> state.phase() == Phase.READY ? new Command.Start() : new Command.Next();
      case UNDO -> new Command.Undo();
    };
  }

  private List<Event> lifted(State state, SlotId slot, CardRef card) {
    if (index.card(card).isEmpty()) {
      return cleared(state, slot);
    }
    Lying.OneCard gone = new Lying.OneCard(card, 0, 0, false);
    boolean lies = state.board().at(slot).filter(one -> Memento.alike(one, gone)).isPresent();
    return lies || wouldComeBack(state, slot, gone) ? List.of(Hand.gone(slot, gone)) : List.of();
  }

  private static List<Event> unreadable(State state, SlotId slot, Lying seen) {
    Optional<Lying> there = state.board().at(slot);
    if (there.filter(seen::equals).isPresent()) {
      return List.of();
    }
    List<Event> events = new ArrayList<>();
    state.board().cardAt(slot).ifPresent(one -> events.add(Hand.gone(slot, one)));
    events.add(
        seen instanceof Lying.SeveralTags
            ? new Event.TwoCardsSeen(slot)
            : new Event.ForeignSeen(slot));
    return events;
  }

  /// A card that was named by hand over an unreadable tag goes with that tag.
  private static List<Event> cleared(State state, SlotId slot) {
    Optional<Lying> there = state.board().at(slot);
    boolean comesBack =
        wouldComeBack(state, slot, foreign())
            || wouldComeBack(state, slot, new Lying.SeveralTags());
    if (there.isEmpty()) {
      return comesBack ? List.of(new Event.SlotCleared(slot)) : List.of();
    }
    return switch (there.get()) {
      case Lying.OneCard one -> one.byHand() ? List.of(Hand.gone(slot, one)) : List.of();
      case Lying.ForeignTag _, Lying.SeveralTags _ -> List.of(new Event.SlotCleared(slot));
    };
  }

  private static boolean wouldComeBack(State state, SlotId slot, Lying lying) {
    return state.mementos().stream()
        .flatMap(memento -> memento.restores().stream())
        .anyMatch(restore -> restore.bringsBack(slot, lying));
  }

  private static Ruling reader(State state, SlotId slot, ReaderState now, Event event) {
    return state.board().reader(slot) == now ? Ruling.NOTHING : Ruling.did(event);
  }

  private static Lying foreign() {
    return new Lying.ForeignTag();
  }
}
