package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.content.Language;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryWordWithTheSameArguments(Language language) {
    var french = Words.of(Language.FRENCH).all();
    var other = Words.of(language).all();

    assertThat(other.keySet()).isEqualTo(french.keySet());
    assertThat(other)
        .allSatisfy((key, text) ->
            assertThat(arguments(text)).as(key).isEqualTo(arguments(french.get(key))));
  }

  @ParameterizedTest
  @EnumSource
  void whatCountsHasBothForms(Language language) {
    var keys = Words.of(language).keys();
    var stems =
        keys.stream()
            .filter(key -> key.endsWith(".one") || key.endsWith(".other"))
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toSet());
    assertThat(stems).allSatisfy(stem -> assertThat(keys).contains(stem + ".one", stem + ".other"));
  }

  @Test
  void frenchCountsZeroAsOneAndEnglishDoesNot() {
    assertThat(Words.of(Language.FRENCH).count("common.cards", 0)).isEqualTo("0 carte");
    assertThat(Words.of(Language.ENGLISH).count("common.cards", 0)).isEqualTo("0 cards");
    assertThat(Words.of(Language.ENGLISH).count("common.cards", 1)).isEqualTo("1 card");
  }

  @Test
  void frenchKeepsItsUnbreakableSpaces() {
    assertThat(Words.of(Language.FRENCH).say("common.quoted", "ELIZA"))
        .isEqualTo("«\u00a0ELIZA\u00a0»");
    assertThat(Words.of(Language.FRENCH).all().values())
        .allSatisfy(text -> assertThat(text).doesNotContainPattern(" [:;!?»]|« |'"));
  }

  @Test
  void anUnknownWordIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Words.of(Language.FRENCH).say("common.nothing"))
        .hasMessageContaining("common.nothing");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(m -> m.group()).collect(Collectors.toSet());
  }
}
