package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a correction does to the state; what it means stands in [Corrections].
final class CorrectionFold {

  private CorrectionFold() {}

  static State corrected(State state, Entry entry, Event.Corrected corrected) {
    Optional<Journal.Line> line = state.journal().standing(corrected.seq());
    if (line.isEmpty() || Correctable.of(line.get().entry().event()).isEmpty()) {
      return state;
    }
    List<Restore> restores = new ArrayList<>();
    restores.add(new Restore.Read(state.corrections()));
    Corrections corrections = state.corrections().with(corrected.seq(), corrected.text());
    State next =
        read(
            state.withCorrections(corrections),
            entry.at().elapsedMillis(),
            line.get(),
            corrected.text(),
            restores);
    return Fold.remember(next, entry, restores.toArray(Restore[]::new));
  }

  private static State read(
      State state, long at, Journal.Line line, Optional<String> text, List<Restore> restores) {
    long seq = line.seq();
    return switch (line.entry().event()) {
      case Event.NoteTaken note ->
          talk(
              state,
              line,
              restores,
              talk -> talk.withNote(seq, text.map(said -> new Talk.Note(seq, note.zone(), said))));
      case Event.ExampleNamed named ->
          talk(
              state,
              line,
              restores,
              talk ->
                  talk.withExample(
                      seq, text.map(said -> new Talk.Example(seq, named.zone(), said))));
      case Event.Committed pledge ->
          talk(
              state,
              line,
              restores,
              talk ->
                  talk.withPledge(
                      seq,
                      text.flatMap(Typed::whole)
                          .map(people ->
                              new Talk.Pledge(seq, pledge.card(), pledge.zone(), people))));
      case Event.ParticipantsCounted _ -> {
        restores.add(new Restore.People(state.participants()));
        yield state.withParticipants(counted(state));
      }
      case Event.CardNamed named -> {
        restores.add(
            new Restore.Name(named.card(), Optional.ofNullable(state.names().get(named.card()))));
        yield state.withName(named.card(), name(state, named.card()));
      }
      case Event.CardPlaced _ -> placed(state, at, line.rank(), text, restores);
      default -> state;
    };
  }

  private static State talk(
      State state, Journal.Line line, List<Restore> restores, UnaryOperator<Talk> change) {
    String activity = line.activity();
    restores.add(new Restore.Talked(activity, state.progressOf(activity).talk()));
    return state.withProgress(activity, p -> p.withTalk(change.apply(p.talk())));
  }

  /// The last count that stands, as corrected.
  private static Map<String, Integer> counted(State state) {
    for (Journal.Line line : state.journal().lines().reversed()) {
      if (line.entry().event() instanceof Event.ParticipantsCounted(Map<String, Integer> counts)
          && !line.undone()) {
        Optional<Optional<String>> corrected = state.corrections().of(line.seq());
        if (corrected.isEmpty()) {
          return counts;
        }
        if (corrected.get().isPresent()) {
          Map<String, Integer> next = new HashMap<>(counts);
          corrected.get().flatMap(Typed::whole).ifPresent(total -> next.put("total", total));
          return next;
        }
      }
    }
    return Map.of();
  }

  /// The last name given to a card that stands, as corrected.
  private static Optional<String> name(State state, CardRef card) {
    for (Journal.Line line : state.journal().lines().reversed()) {
      if (line.entry().event() instanceof Event.CardNamed named
          && named.card().equals(card)
          && !line.undone()) {
        Optional<String> said =
            state.corrections().of(line.seq()).orElse(Optional.of(named.text()));
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  /// A card that still lies from that placement is moved or lifted too.
  private static State placed(
      State state, long at, long rank, Optional<String> text, List<Restore> restores) {
    Optional<SlotId> slot = text.flatMap(Typed::slot);
    State next = state.withCorrections(state.corrections().withPlacement(rank, slot));
    Optional<SlotId> lies = state.board().whereIs(rank);
    if (lies.isEmpty() || lies.equals(slot)) {
      return next;
    }
    Lying.OneCard card = state.board().cardAt(lies.get()).orElseThrow();
    restores.add(new Restore.Spot(lies.get(), Optional.of(card)));
    Board board = state.board().without(lies.get(), at);
    if (slot.isPresent() && board.at(slot.get()).isEmpty()) {
      restores.add(new Restore.Spot(slot.get(), Optional.empty()));
      board =
          board.with(
              slot.get(), new Lying.OneCard(card.card(), card.sinceMillis(), rank, true), at);
    }
    return next.withBoard(board);
  }
}
