package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.score.Assessment;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.PublicState.AgendaView;
import fr.tablee.workshop.PublicState.ExplanationView;
import fr.tablee.workshop.PublicState.LecternView;
import fr.tablee.workshop.PublicState.ResultView;
import fr.tablee.workshop.PublicState.SlotView;
import fr.tablee.workshop.PublicState.WorkshopView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What everybody may see of a workshop. Answers pass only through [Situation], which knows the
/// reveal step.
final class PublicProjection {

  private final PackIndex index;

  PublicProjection(PackIndex index) {
    this.index = index;
  }

  PublicState view(State state, Optional<Situation> situation, String workshopId, Moment now) {
    return new PublicState(
        state.seq(),
        workshop(state, workshopId, now),
        situation
            .map(one -> ActivityProjection.view(one, index.place(one.deck().id()) + 1))
            .orElse(null),
        board(state, situation),
        lectern(state).orElse(null),
        situation.flatMap(one -> one.shown().map(judgement -> result(one, judgement))).orElse(null),
        situation.flatMap(this::explanation).orElse(null),
        agenda(state),
        situation.map(GroupProjection::families).orElse(List.of()),
        situation.map(one -> GroupProjection.groups(one, index)).orElse(List.of()),
        situation.map(GroupProjection::tallies).orElse(List.of()),
        readers(state));
  }

  private WorkshopView workshop(State state, String id, Moment now) {
    return new WorkshopView(
        id,
        state.phase().word(),
        index.pack().title(),
        elapsedMillis(state, now) / 1000,
        state.participants().get("total"));
  }

  /// Milliseconds since the workshop was started, pauses included.
  static long elapsedMillis(State state, Moment now) {
    return state.startedMillis().isPresent()
        ? state.closedMillis().orElse(now.elapsedMillis()) - state.startedMillis().getAsLong()
        : 0;
  }

  private List<SlotView> board(State state, Optional<Situation> situation) {
    return new TreeMap<>(state.board().spots())
        .entrySet().stream()
            .filter(spot -> !spot.getKey().isLectern())
            .map(spot -> slot(state.board(), spot.getKey(), spot.getValue(), situation))
            .toList();
  }

  private SlotView slot(Board board, SlotId slot, Lying lying, Optional<Situation> situation) {
    return switch (lying) {
      case Lying.OneCard(CardRef ref, _, _, boolean byHand) -> {
        Optional<Card> card = index.card(ref);
        yield new SlotView(
            slot.name(),
            ref.toString(),
            card.map(Card::title).orElse(null),
            card.map(Card::text).orElse(null),
            card.map(Card::easy).orElse(null),
            card.map(one -> one.kind().word()).orElse(null),
            board.sure(slot) ? "placed" : "unsure",
            situation.flatMap(one -> one.verdict(slot, ref)).map(Verdict::word).orElse(null),
            byHand,
            situation.flatMap(one -> one.toldOf(ref)).map(Answers.Answer::brief).orElse(null));
      }
      case Lying.SeveralTags _ -> unreadable(slot, "two-cards");
      case Lying.ForeignTag _ -> unreadable(slot, "foreign");
    };
  }

  private static SlotView unreadable(SlotId slot, String status) {
    return new SlotView(slot.name(), null, null, null, null, null, status, null, false, null);
  }

  private Optional<LecternView> lectern(State state) {
    return state
        .board()
        .cardAt(SlotId.LECTERN)
        .flatMap(one -> index.card(one.card()))
        .map(card ->
            new LecternView(
                card.ref().toString(),
                card.kind().word(),
                card.title(),
                card.text(),
                card.easy(),
                index.activityOf(card.ref()).orElse(null)));
  }

  private static ResultView result(Situation situation, Judgement judgement) {
    Assessment key = judgement.assessment();
    return new ResultView(
        key.placed(),
        key.of(),
        key.moves(),
        key.misfiled(),
        key.concordance().isPresent() ? key.concordance().getAsDouble() : null,
        key.right(),
        key.complete(),
        situation.atLeast(RevealStep.SHOWN)
            ? key.brokenRules().stream().map(Assessment.BrokenRule::because).toList()
            : List.of());
  }

  private Optional<ExplanationView> explanation(Situation situation) {
    return situation
        .told()
        .map(answer -> {
          Card card = answer.card();
          List<SlotId> slots = situation.state().board().whereIs(card.ref());
          return new ExplanationView(
              card.ref().toString(),
              slots.stream()
                  .filter(slot -> !slot.isLectern())
                  .map(SlotId::name)
                  .findFirst()
                  .orElse(null),
              card.title(),
              answer.full(),
              card.explanation(),
              answer.trap().orElse(null),
              card.sources().stream().map(Card.Link::label).findFirst().orElse(null),
              situation.progress().rungs().explained(),
              situation.deck().answers().size());
        });
  }

  private List<AgendaView> agenda(State state) {
    return index.pack().activities().stream()
        .map(activity ->
            new AgendaView(
                activity.id(),
                activity.frame().title(),
                activity.frame().accent(),
                activity.frame().planned().toSeconds(),
                status(state, activity.id())))
        .toList();
  }

  private static String status(State state, String activity) {
    boolean current = state.activity().equals(Optional.of(activity));
    if (current && state.phase() != Phase.CLOSED) {
      return "current";
    }
    return state.progressOf(activity).entered() ? "done" : "coming";
  }

  private Map<SlotId, String> readers(State state) {
    Map<SlotId, String> readers = new TreeMap<>();
    index.slots().forEach(slot -> readers.put(slot, state.board().reader(slot).word()));
    state.board().readers().forEach((slot, reader) -> readers.put(slot, reader.word()));
    return Collections.unmodifiableMap(readers);
  }
}
