package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat.Zone;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.ConsoleState.DeckView;
import fr.tablee.workshop.ConsoleState.HintView;
import fr.tablee.workshop.ConsoleState.KeyView;
import fr.tablee.workshop.ConsoleState.NoteView;
import fr.tablee.workshop.ConsoleState.PointView;
import fr.tablee.workshop.ConsoleState.QuestionView;
import fr.tablee.workshop.ConsoleState.SheetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the facilitator may see of a workshop, answers included.
final class ConsoleProjection {

  private final PackIndex index;
  private final PublicProjection open;
  private final Pace pace;
  private final WarningProjection warnings;
  private final JournalProjection journal;
  private final PlanProjection plan;

  ConsoleProjection(PackIndex index) {
    this.index = index;
    open = new PublicProjection(index);
    pace = new Pace(index);
    warnings = new WarningProjection(index);
    journal = new JournalProjection(index);
    plan = new PlanProjection(index);
  }

  ConsoleState console(State state, String workshopId, Moment now) {
    Optional<Situation> situation = Situation.of(index, state, now);
    return new ConsoleState(
        open.view(state, situation, workshopId, now),
        Guide.say(index.pack(), state, situation),
        Guide.next(index, state, situation),
        pace.driftSeconds(state, now),
        situation.map(Pace::stuck).orElse("calm"),
        situation.map(ConsoleProjection::hints).orElse(List.of()),
        situation.map(ConsoleProjection::questions).orElse(List.of()),
        situation.map(ConsoleProjection::key).orElse(List.of()),
        situation.map(ConsoleProjection::sheets).orElse(List.of()),
        situation.map(ConsoleProjection::deck).orElse(List.of()),
        warnings.warnings(state),
        notes(state),
        journal.undoable(state),
        plan.plan(state, now),
        plan.advice(state, now),
        plan.fit(state, now),
        journal.journal(state),
        situation.map(GroupProjection::speaking).orElse(List.of()),
        situation.map(GroupProjection::suggestions).orElse(List.of()),
        state.board().dead().stream().sorted().map(SlotId::name).toList(),
        index.layout().held() && !state.board().spots().isEmpty(),
        situation.map(NudgeProjection::nudges).orElse(List.of()));
  }

  private static List<HintView> hints(Situation situation) {
    Hints hints = situation.progress().hints();
    List<String> texts = situation.deck().frame().hints();
    return IntStream.rangeClosed(1, texts.size())
        .mapToObj(number ->
            new HintView(
                number, texts.get(number - 1), number <= hints.given(), number == hints.shown()))
        .toList();
  }

  private static List<QuestionView> questions(Situation situation) {
    List<QuestionView> questions = new ArrayList<>(questions(situation, ""));
    if (situation.deck().activity() instanceof Debate) {
      for (Zone zone : situation.deck().frame().mat().zones()) {
        questions.addAll(questions(situation, zone.id()));
      }
    }
    return questions;
  }

  private static List<QuestionView> questions(Situation situation, String zone) {
    List<String> texts = TalkDecider.questions(situation.deck(), situation.progress(), zone);
    Optional<Integer> shown = situation.progress().talk().question(zone);
    return IntStream.range(0, texts.size())
        .mapToObj(number ->
            new QuestionView(zone, number, texts.get(number), shown.equals(Optional.of(number))))
        .toList();
  }

  private static List<KeyView> key(Situation situation) {
    return situation.deck().answers().told().stream()
        .map(answer -> key(situation.judged(), answer))
        .toList();
  }

  private static KeyView key(Optional<Judgement> judged, Answers.Answer answer) {
    CardRef card = answer.card().ref();
    var shift = judged.flatMap(one -> one.shift(card));
    return new KeyView(
        card.toString(),
        answer.card().title(),
        answer.full(),
        answer.card().explanation(),
        answer.trap().orElse(null),
        judged.flatMap(one -> one.verdict(card)).map(Verdict::word).orElse(null),
        shift.map(off -> off.direction().name()).orElse(null),
        shift.map(off -> off.years()).orElse(0));
  }

  private static List<SheetView> sheets(Situation situation) {
    return situation.deck().activity() instanceof Debate debate
        ? debate.sheets().stream().map(ConsoleProjection::sheet).toList()
        : List.of();
  }

  private static SheetView sheet(Debate.Sheet sheet) {
    return new SheetView(
        sheet.id(),
        sheet.title(),
        sheet.text(),
        sheet.essentials().stream()
            .map(point -> new PointView(point.title(), point.text()))
            .toList(),
        sheet.questions(),
        sheet.supports().stream().map(card -> card.ref().toString()).toList());
  }

  private static List<DeckView> deck(Situation situation) {
    State state = situation.state();
    return situation.deck().activity().allCards().map(card -> card(state, card)).toList();
  }

  private static DeckView card(State state, Card card) {
    Board board = state.board();
    Optional<SlotId> slot = board.whereIs(card.ref()).stream().findFirst();
    return new DeckView(
        card.ref().toString(),
        card.kind().word(),
        state.titleOf(card),
        slot.map(SlotId::name).orElse(null),
        slot.flatMap(board::cardAt).filter(Lying.OneCard::byHand).isPresent());
  }

  private List<NoteView> notes(State state) {
    return index.pack().activities().stream()
        .flatMap(activity ->
            state.progressOf(activity.id()).talk().notes().stream()
                .map(note -> new NoteView(activity.id(), note.zone(), note.text())))
        .toList();
  }
}
