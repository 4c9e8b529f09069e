package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneFrenchSentenceThatNamesItsArguments(Refusal.Reason reason) {
    String sentence = Sentences.of(Refusal.because(reason, "un", "deux", "trois"));

    assertThat(sentence)
        .endsWith(".")
        .doesNotContain("{")
        .doesNotContain("'")
        .hasSizeBetween(15, 160);
    assertThat(sentence)
        .as("space before a double sign")
        .doesNotContainPattern("[^\u00a0 ][:;!?](?=\\s|$)");
    assertThat(sentence).doesNotContainPattern(" [:;!?»]").doesNotContain("« ");
  }

  @Test
  void noSentenceIsLeftOver() {
    var keys = ResourceBundle.getBundle("fr.tablee.web.messages", Locale.FRENCH).keySet();
    var reasons =
        Arrays.stream(Refusal.Reason.values())
            .map(reason -> "refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet());
    assertThat(keys).isEqualTo(reasons);
  }
}
