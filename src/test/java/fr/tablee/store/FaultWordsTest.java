package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The sentences of the store's faults, in both languages.
class FaultWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "fr.tablee.store.faults",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesHaveEverySentenceWithTheSamePlaces() {
    ResourceBundle french = bundle(Language.FRENCH);
    ResourceBundle english = bundle(Language.ENGLISH);
    assertThat(english.keySet()).isEqualTo(french.keySet()).isNotEmpty();
    for (String key : french.keySet()) {
      assertThat(places(english.getString(key))).as(key).isEqualTo(places(french.getString(key)));
      assertThat(english.getString(key)).as(key).isNotEqualTo(french.getString(key));
    }
  }

  @Test
  void whatIsToldStandsInItsPlace() {
    assertThat(FaultWords.say(Language.FRENCH, "odd.time", "hier"))
        .isEqualTo("«\u00a0hier\u00a0» n’est pas une heure");
    assertThat(FaultWords.say(Language.ENGLISH, "odd.time", "hier"))
        .isEqualTo("“hier” is not a time");
  }
}
