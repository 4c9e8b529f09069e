package fr.tablee.workshop;

import fr.tablee.content.Frame.Script;
import fr.tablee.content.Pack;
import fr.tablee.content.RevealPolicy;
import fr.tablee.workshop.ConsoleState.NextStep;
import java.util.Optional;

/// What the facilitator can say now, and the one next step. Both only propose: every command stays
/// at hand.
final class Guide {

  private Guide() {}

  /// A sentence or two of the pack's script that fit the moment.
  static String say(Pack pack, State state, Optional<Situation> situation) {
    if (situation.isEmpty()) {
      return pack.summary();
    }
    Situation now = situation.get();
    Script script = now.deck().frame().script();
    if (state.phase() == Phase.CLOSED || now.allTold() || now.leftMillis() <= 0) {
      return script.closing();
    }
    if (now.deck().keyed() && now.progress().attempts().count() > 0) {
      if (now.atLeast(RevealStep.SHOWN)) {
        return script.reveal();
      }
      if (now.atLeast(RevealStep.COUNTED)) {
        return script.check();
      }
    }
    return begun(now) ? script.play() : script.opening();
  }

  private static boolean begun(Situation now) {
    Progress progress = now.progress();
    return progress.attempts().count() > 0
        || !progress.topics().isEmpty()
        || !progress.talk().examples().isEmpty()
        || !progress.talk().pledges().isEmpty()
        || now.state().board().spots().entrySet().stream()
            .filter(spot -> !spot.getKey().isLectern())
            .anyMatch(spot ->
                spot.getValue() instanceof Lying.OneCard one && now.deck().owns(one.card()));
  }

  static NextStep next(PackIndex index, State state, Optional<Situation> situation) {
    return switch (state.phase()) {
      case READY -> step("start");
      case PAUSED -> step("resume");
      case CLOSED -> step("open");
      case RUNNING ->
          situation.filter(now -> now.deck().keyed() && !now.allTold()).isPresent()
              ? keyed(situation.get())
              : onward(index, state);
    };
  }

  private static NextStep keyed(Situation now) {
    boolean complete = now.judged().filter(one -> one.assessment().complete()).isPresent();
    if (now.progress().attempts().count() == 0 || (now.movedSinceCheck() && !telling(now))) {
      return step("check");
    }
    if (now.step() == RevealStep.PLACED) {
      return reveal(RevealStep.COUNTED);
    }
    boolean whichIsPlain = complete && now.deck().policy(now.progress()) == RevealPolicy.AT_CHECK;
    return now.step() == RevealStep.COUNTED && !whichIsPlain
        ? reveal(RevealStep.SHOWN)
        : reveal(RevealStep.EXPLAINED);
  }

  private static boolean telling(Situation now) {
    return now.atLeast(RevealStep.EXPLAINED);
  }

  private static NextStep onward(PackIndex index, State state) {
    return index.sheet(state).after(state.activity()).isPresent() ? step("next") : step("close");
  }

  private static NextStep step(String command) {
    return new NextStep(command, null);
  }

  private static NextStep reveal(RevealStep to) {
    return new NextStep("reveal", to.word());
  }
}
