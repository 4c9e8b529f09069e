package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.content.Timeline;
import fr.tablee.score.Assessment;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.PublicState.AgendaView;
import fr.tablee.workshop.PublicState.ExplanationView;
import fr.tablee.workshop.PublicState.LecternView;
import fr.tablee.workshop.PublicState.ResultView;
import fr.tablee.workshop.PublicState.SlotView;
import fr.tablee.workshop.PublicState.TurnView;
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
            .map(one -> ActivityProjection.view(one, number(state, one.deck().id())))
            .orElse(null),
        board(state, situation),
        lectern(state).orElse(null),
        situation.flatMap(one -> one.shown().map(judgement -> result(one, judgement))).orElse(null),
        situation.flatMap(this::explanation).orElse(null),
        agenda(state),
        situation.map(GroupProjection::families).orElse(List.of()),
        situation.map(one -> GroupProjection.groups(one, index)).orElse(List.of()),
        situation.map(GroupProjection::tallies).orElse(List.of()),
        situation.map(GroupProjection::speaking).orElse(List.of()),
        situation.flatMap(PublicProjection::turn).orElse(null),
        names(state),
        readers(state));
  }

  private WorkshopView workshop(State state, String id, Moment now) {
    return new WorkshopView(
        id,
        state.phase().word(),
        index.pack().title(),
        index.pack().language(),
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
            .map(spot -> slot(state, spot.getKey(), spot.getValue(), situation))
            .toList();
  }

  private SlotView slot(State state, SlotId slot, Lying lying, Optional<Situation> situation) {
    return switch (lying) {
      case Lying.OneCard(CardRef ref, _, _, boolean byHand) -> {
        Optional<Card> card = index.card(ref);
        yield new SlotView(
            slot.name(),
            ref.toString(),
            card.map(state::titleOf).orElse(null),
            card.map(Card::text).orElse(null),
            card.map(Card::easy).orElse(null),
            card.map(one -> one.kind().word()).orElse(null),
            state.board().sure(slot) ? "placed" : "unsure",
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
                state.titleOf(card),
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
              card.easyExplanation().isEmpty() ? null : card.easyExplanation(),
              answer.trap().orElse(null),
              card.sources().stream().map(Card.Link::label).findFirst().orElse(null),
              situation.progress().rungs().explained(),
              situation.deck().answers().size());
        });
  }

  private List<AgendaView> agenda(State state) {
    return shown(state).stream()
        .flatMap(
            stop -> index.deck(stop.activity()).map(deck -> agenda(state, stop, deck)).stream())
        .toList();
  }

  private static AgendaView agenda(State state, Stop stop, Deck deck) {
    return new AgendaView(
        stop.activity(),
        deck.frame().title(),
        deck.frame().accent(),
        stop.seconds(),
        status(state, stop.activity()));
  }

  /// The run sheet without what is skipped; what was played all the same is there.
  private List<Stop> shown(State state) {
    return index.sheet(state).stops().stream()
        .filter(stop -> !stop.skipped() || state.progressOf(stop.activity()).entered())
        .toList();
  }

  /// Place of an activity among those, from 1.
  private int number(State state, String activity) {
    return shown(state).stream().map(Stop::activity).toList().indexOf(activity) + 1;
  }

  /// While cards of a timeline are still to be placed.
  private static Optional<TurnView> turn(Situation situation) {
    Round round = situation.progress().round();
    return situation.deck().activity() instanceof Timeline
            && round.placed().size() < situation.deck().played().size()
        ? Optional.of(
            SeatDecider.seats(situation.state())
                .map(seats -> new TurnView(round.seat(seats), seats))
                .orElse(new TurnView(null, null)))
        : Optional.empty();
  }

  private static Map<String, String> names(State state) {
    Map<String, String> names = new TreeMap<>();
    state.names().forEach((card, name) -> names.put(card.toString(), name));
    return Collections.unmodifiableMap(names);
  }

  static String status(State state, String activity) {
    boolean current = state.activity().equals(Optional.of(activity));
    if (current && state.phase() != Phase.CLOSED) {
      return "current";
    }
    return state.progressOf(activity).entered() ? "done" : "coming";
  }

  private Map<SlotId, String> readers(State state) {
    Map<SlotId, String> readers = new TreeMap<>();
    index.layout().readers().forEach(slot -> readers.put(slot, state.board().reader(slot).word()));
    state.board().readers().forEach((slot, reader) -> readers.put(slot, reader.word()));
    state.board().dead().forEach(slot -> readers.put(slot, "dead"));
    return Collections.unmodifiableMap(readers);
  }
}
