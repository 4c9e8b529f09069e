package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.workshop.Deed;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What happened, in the words of the interface.
class DeedWordsTest {

  @Test
  void everyEventHasWordsAndNoWordsAreLeftOver() {
    TreeSet<String> expected =
        Arrays.stream(Event.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
            .map(word -> "deed." + word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.remove("deed.reader-declared");
    expected.addAll(
        List.of("deed.reader-declared-dead", "deed.reader-declared-alive", "deed.struck"));

    assertThat(
            Words.of(Language.FRENCH).keys().stream()
                .filter(key -> key.startsWith("deed."))
                .collect(Collectors.toSet()))
        .isEqualTo(expected);
  }

  @Test
  void aRefusalTellsWhatHasChanged() {
    Refusal refusal = Refusal.because(Refusal.Reason.OUTDATED, "card-placed", "ELIZA", "B6");

    assertThat(Sentences.of(refusal)).contains("«\u00a0ELIZA\u00a0» posée en B6");
    assertThat(Sentences.of(refusal, Language.ENGLISH)).contains("“ELIZA” placed on B6");
  }

  @Test
  void aDeedIsAPhrase() {
    assertThat(Sentences.of(new Deed("turn-given", List.of("3")), Language.FRENCH))
        .isEqualTo("tour donné à la place 3");
  }
}
