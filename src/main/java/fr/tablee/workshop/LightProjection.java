package fr.tablee.workshop;

import fr.tablee.table.SlotId;
import fr.tablee.table.light.LightMeaning;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What each slot's light says.
final class LightProjection {

  /// Milliseconds for which the board answers as one after a check.
  static final long WAVE_MILLIS = 4000;

  /// Milliseconds of celebration.
  static final long CELEBRATION_MILLIS = 8000;

  private final PackIndex index;

  LightProjection(PackIndex index) {
    this.index = index;
  }

  /// Every slot of the table; dark once the workshop is closed.
  Map<SlotId, LightMeaning> lights(State state, Moment now) {
    Map<SlotId, LightMeaning> lights = new TreeMap<>();
    index.slots().forEach(slot -> lights.put(slot, LightMeaning.OFF));
    if (state.phase() == Phase.CLOSED) {
      return lights;
    }
    Optional<Situation> situation = Situation.of(index, state, now);
    Optional<LightMeaning> asOne = situation.flatMap(LightProjection::asOne);
    state
        .board()
        .spots()
        .forEach((slot, lying) -> lights.put(slot, light(state, slot, lying, situation, asOne)));
    return lights;
  }

  private static LightMeaning light(
      State state,
      SlotId slot,
      Lying lying,
      Optional<Situation> situation,
      Optional<LightMeaning> asOne) {
    return switch (lying) {
      case Lying.ForeignTag _, Lying.SeveralTags _ -> LightMeaning.UNREADABLE;
      case Lying.OneCard one -> {
        if (!state.board().sure(slot)) {
          yield LightMeaning.UNSURE;
        }
        yield slot.isLectern()
            ? LightMeaning.READ
            : asOne
                .or(() -> situation.map(now -> ofCard(now, slot, one)))
                .orElse(LightMeaning.READ);
      }
    };
  }

  /// What all cards say together for a moment after the board has answered.
  private static Optional<LightMeaning> asOne(Situation situation) {
    long since = situation.now().elapsedMillis() - situation.progress().rungs().answeredMillis();
    if (!situation.progress().rungs().atLeast(RevealStep.COUNTED)) {
      return Optional.empty();
    }
    if (since < CELEBRATION_MILLIS && situation.celebrates()) {
      return Optional.of(LightMeaning.CELEBRATE);
    }
    return since < WAVE_MILLIS && situation.step() == RevealStep.COUNTED
        ? Optional.of(LightMeaning.COUNTED)
        : Optional.empty();
  }

  private static LightMeaning ofCard(Situation situation, SlotId slot, Lying.OneCard one) {
    boolean told =
        situation.told().filter(answer -> answer.card().ref().equals(one.card())).isPresent();
    return told
        ? LightMeaning.TOLD
        : situation.verdict(slot, one.card()).map(LightProjection::of).orElse(LightMeaning.READ);
  }

  private static LightMeaning of(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> LightMeaning.RIGHT;
      case MOVE -> LightMeaning.MOVE;
      case WRONG_ZONE -> LightMeaning.WRONG_ZONE;
      case EITHER -> LightMeaning.EITHER;
    };
  }
}
