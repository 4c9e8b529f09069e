package fr.tablee.workshop;

import fr.tablee.content.Frame;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.PublicState.ActivityView;
import fr.tablee.workshop.PublicState.ZoneView;
import java.util.List;
import java.util.Optional;

/// The current activity as everybody sees it.
final class ActivityProjection {

  private ActivityProjection() {}

  /// @param number its place in the run sheet, from 1
  static ActivityView view(Situation situation, int number) {
    Deck deck = situation.deck();
    Frame frame = deck.frame();
    Progress progress = situation.progress();
    return new ActivityView(
        deck.id(),
        deck.activity().kind(),
        number,
        frame.title(),
        frame.subtitle(),
        frame.goal(),
        frame.accent(),
        situation.plannedMillis() / 1000,
        secondsUp(situation.leftMillis()),
        progress.timer().ticking(),
        progress.attempts().count(),
        situation.step().word(),
        deck.policy(progress).word(),
        deck.played().size(),
        !frame.mat().positions().isEmpty(),
        zones(frame),
        at(frame.hints(), progress.hints().shown() - 1).orElse(null),
        progress.talk().question("").flatMap(index -> at(frame.questions(), index)).orElse(null),
        progress.attempts().waiting(situation.now().elapsedMillis()),
        situation.celebrates(),
        situation.quietMillis() / 1000,
        takeaway(situation).orElse(null));
  }

  /// Whole seconds, rounded up: a countdown says 1 until its last moment.
  private static long secondsUp(long millis) {
    return Math.ceilDiv(millis, 1000L);
  }

  private static List<ZoneView> zones(Frame frame) {
    return frame.mat().zones().stream()
        .map(zone ->
            new ZoneView(
                zone.id(),
                zone.title(),
                zone.text(),
                zone.slots().stream().map(SlotId::name).toList()))
        .toList();
  }

  /// The closing sentence: with a key once everything is told; without one when the time is over or
  /// the workshop closed.
  private static Optional<String> takeaway(Situation situation) {
    boolean over =
        situation.deck().keyed()
            ? situation.allTold()
            : situation.leftMillis() <= 0 || situation.state().phase() == Phase.CLOSED;
    return Optional.of(situation.deck().frame().takeaway()).filter(_ -> over);
  }

  /// The text at an index, if the list has it.
  static Optional<String> at(List<String> texts, int index) {
    return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }
}
