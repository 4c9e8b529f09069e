package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.PublicState.ActivityView;
import fr.tablee.workshop.PublicState.SlotView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing that everybody sees tells an answer before its step.
class NoLeakTest {

  private static final Pattern SECRETS = Pattern.compile("(SECRET|ANNEE|PIEGE|FIN)-[a-z-]*[a-z]");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersPassOnlyWithTheirStep(long seed) {
    RandomInputs inputs = new RandomInputs(seed);
    Played played = new Played().ask(new Command.Start());
    for (int step = 0; step < 400; step++) {
      played.after(inputs.pauseMillis()).take(inputs.next());
      PublicState view = played.view();
      ActivityView activity = view.activity();
      if (activity == null) {
        continue;
      }
      Progress progress = played.state().progressOf(activity.id());
      assertThat(secrets(view))
          .as("seed %d, step %d, %s", seed, step, progress.rungs())
          .isSubsetOf(allowed(played, activity, progress));
      boolean immediate = activity.policy().equals("immediate");
      if (!immediate && !progress.rungs().atLeast(RevealStep.SHOWN)) {
        assertThat(view.board()).as("seed %d, step %d", seed, step).allMatch(NoLeakTest::silent);
      }
      if (!immediate && !progress.rungs().atLeast(RevealStep.COUNTED)) {
        assertThat(view.result()).as("seed %d, step %d", seed, step).isNull();
        assertThat(activity.celebrate()).as("seed %d, step %d", seed, step).isFalse();
      }
    }
  }

  @Test
  void theSecretsAreReallyThereToBeLeaked() {
    Played played = Played.at("dates").put("rur", "A1").check();
    for (int card = 0; card < 6; card++) {
      if (!played.activity().reveal().equals("explained") || played.activity().takeaway() == null) {
        played.reveal();
      }
    }

    assertThat(secrets(played.console().view()))
        .contains("ANNEE-rur", "ANNEE-hal", "SECRET-hal", "FIN-dates");
    assertThat(Played.at("dates").console().toString()).contains("SECRET-rur", "PIEGE-turc");
  }

  private static boolean silent(SlotView slot) {
    return slot.verdict() == null && slot.shown() == null;
  }

  private static Set<String> secrets(PublicState view) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = SECRETS.matcher(view.toString());
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /// The told cards by date, written out here by hand for the one activity whose answers are words.
  private static Set<String> allowed(Played played, ActivityView activity, Progress progress) {
    Set<String> allowed = new TreeSet<>();
    var keyed = Set.of("dates", "tri", "pas");
    if (!keyed.contains(activity.id())) {
      if (activity.remainingSeconds() <= 0 || played.state().phase() == Phase.CLOSED) {
        allowed.add("FIN-" + activity.id());
      }
      return allowed;
    }
    var order =
        switch (activity.id()) {
          case "dates" -> List.of("turc", "rur", "eliza", "hal");
          case "tri" -> List.of("menu", "caf", "sante");
          default -> List.of("farine", "oeufs", "lait");
        };
    int told = progress.rungs().step() == RevealStep.EXPLAINED ? progress.rungs().explained() : 0;
    for (int card = 0; card < told; card++) {
      allowed.add("ANNEE-" + order.get(card));
    }
    if (told > 0) {
      allowed.add("SECRET-" + order.get(told - 1));
      allowed.add("PIEGE-" + order.get(told - 1));
    }
    if (told == order.size()) {
      allowed.add("FIN-" + activity.id());
    }
    return allowed;
  }
}
