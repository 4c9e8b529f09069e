package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.workshop.Refusal;
import java.util.Arrays;
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

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneEnglishSentenceToo(Refusal.Reason reason) {
    assertThat(Sentences.of(Refusal.because(reason, "one", "two", "three"), Language.ENGLISH))
        .endsWith(".")
        .doesNotContain("{")
        .hasSizeBetween(15, 160);
  }

  @Test
  void noSentenceIsLeftOver() {
    var keys =
        Words.of(Language.FRENCH).keys().stream()
            .filter(key -> key.startsWith("refusal."))
            .collect(Collectors.toSet());
    var reasons =
        Arrays.stream(Refusal.Reason.values()).map(Sentences::key).collect(Collectors.toSet());
    assertThat(keys).isEqualTo(reasons);
  }
}
