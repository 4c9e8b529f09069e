package fr.tablee.workshop;

import fr.tablee.content.Mat.Zone;
import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What movements on the table do to the state, sensed or by hand. A sensed movement is never
/// undone, and makes undo forget what it would have put on that slot.
final class TableFold {

  private final PackIndex index;

  TableFold(PackIndex index) {
    this.index = index;
  }

  State placed(State state, Entry entry, SlotId slot, CardRef card) {
    boolean byHand = entry.actor().person();
    long at = entry.at().elapsedMillis();
    Board board = state.board();
    Optional<Lying> before = board.at(slot);
    Optional<Lying.OneCard> same = board.cardAt(slot).filter(there -> there.card().equals(card));
    Lying.OneCard now =
        same.map(there -> new Lying.OneCard(card, there.sinceMillis(), there.rank(), byHand))
            .orElse(new Lying.OneCard(card, at, board.placements() + 1, byHand));
    State next =
        state.withBoard(board.with(slot, now, same.isEmpty() ? at : board.lastMoveMillis()));
    List<Restore> restores = new ArrayList<>();
    restores.add(new Restore.Spot(slot, before));
    next = chooseTopic(next, slot, card, restores);
    next = slot.isLectern() ? next : SeatFold.read(next, index.current(next), slot, card, restores);
    return byHand
        ? movedByHand(next, Memento.of(entry, restores.toArray(Restore[]::new)), entry, now)
        : next.forgetting(restore -> restore.concerns(slot));
  }

  State shown(State state, Entry entry, CardRef card) {
    return placed(state, entry, SlotId.LECTERN, card);
  }

  State lifted(State state, Entry entry, SlotId slot, CardRef card) {
    Lying lying = new Lying.OneCard(card, 0, 0, false);
    return state.board().cardAt(slot).filter(there -> there.card().equals(card)).isPresent()
        ? emptied(state, entry, slot)
        : state.forgetting(restore -> restore.bringsBack(slot, lying));
  }

  State lecternCleared(State state, Entry entry) {
    return state.board().cardAt(SlotId.LECTERN).isPresent()
        ? emptied(state, entry, SlotId.LECTERN)
        : state.forgetting(restore -> restore.concerns(SlotId.LECTERN));
  }

  State cleared(State state, Entry entry, SlotId slot) {
    Optional<Lying> lying = state.board().at(slot);
    if (lying.isEmpty() || lying.get() instanceof Lying.OneCard) {
      return state.forgetting(restore ->
          restore.bringsBack(slot, new Lying.ForeignTag())
              || restore.bringsBack(slot, new Lying.SeveralTags()));
    }
    return emptied(state, entry, slot);
  }

  State seen(State state, Entry entry, SlotId slot, Lying lying) {
    return state
        .withBoard(state.board().with(slot, lying, entry.at().elapsedMillis()))
        .forgetting(restore -> restore.concerns(slot));
  }

  static State reader(State state, Event.ReaderLost lost) {
    return state.withBoard(state.board().withReader(lost.slot(), ReaderState.LOST));
  }

  static State reader(State state, Event.ReaderRecovering recovering) {
    return state.withBoard(state.board().withReader(recovering.slot(), ReaderState.RECOVERING));
  }

  static State reader(State state, Event.ReaderBack back) {
    return state.withBoard(state.board().withReader(back.slot(), ReaderState.OK));
  }

  static State declared(State state, Entry entry, Event.ReaderDeclared declared) {
    SlotId slot = declared.slot();
    return Fold.remember(
        state.withBoard(state.board().withDead(slot, declared.dead())),
        entry,
        new Restore.Declared(slot, state.board().dead(slot)));
  }

  /// Debate cards that lie on the groups' zones when the debate begins choose the topics; the
  /// latest wins.
  State chooseTopicsThatLie(State state) {
    State next = state;
    List<Optional<Lying.OneCard>> byRank =
        state.board().spots().keySet().stream()
            .map(slot -> state.board().cardAt(slot))
            .filter(Optional::isPresent)
            .sorted((a, b) -> Long.compare(a.get().rank(), b.get().rank()))
            .toList();
    for (Optional<Lying.OneCard> one : byRank) {
      for (SlotId slot : state.board().whereIs(one.get().card())) {
        next = chooseTopic(next, slot, one.get().card(), new ArrayList<>());
      }
    }
    return next;
  }

  private State emptied(State state, Entry entry, SlotId slot) {
    Optional<Lying> before = state.board().at(slot);
    State next = state.withBoard(state.board().without(slot, entry.at().elapsedMillis()));
    if (!entry.actor().person()) {
      return next.forgetting(restore -> restore.concerns(slot));
    }
    Memento lift = Memento.of(entry, new Restore.Spot(slot, before));
    Optional<Memento> clearing =
        state.lastMemento().filter(last -> last.isClearingUpTo(entry)).map(last -> last.and(lift));
    if (clearing.isPresent()) {
      return next.replacingLast(clearing.get());
    }
    return before.map(was -> movedByHand(next, lift, entry, was)).orElse(next);
  }

  /// A lift and a placement of the same card that follow at once are one command for undo, and so
  /// are a name and a placement.
  private static State movedByHand(State state, Memento memento, Entry entry, Lying card) {
    Optional<Memento> lift = state.lastMemento().filter(last -> last.isPartJustBefore(entry, card));
    if (lift.isEmpty()) {
      return state.remembering(memento);
    }
    return state.replacingLast(lift.get().followedBy(memento));
  }

  private State chooseTopic(State state, SlotId slot, CardRef card, List<Restore> restores) {
    Optional<Deck> deck = index.current(state);
    Optional<Zone> zone = deck.flatMap(current -> current.group(slot, card));
    if (deck.isEmpty() || zone.isEmpty()) {
      return state;
    }
    String id = deck.get().id();
    String group = zone.get().id();
    Optional<CardRef> before = state.progressOf(id).topic(group);
    if (before.equals(Optional.of(card))) {
      return state;
    }
    restores.add(new Restore.Topic(slot, id, group, card, before));
    boolean sameSheet = before.flatMap(deck.get()::sheet).equals(deck.get().sheet(card));
    return state.withProgress(
        id,
        progress ->
            progress
                .withTopic(group, Optional.of(card))
                .withTalk(sameSheet ? progress.talk() : progress.talk().withoutQuestion(group)));
  }
}
