package fr.tablee.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(?:of )?(\\d)}");

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertThat(new TreeSet<>(Phrases.ENGLISH.keys()))
        .isEqualTo(new TreeSet<>(Phrases.FRENCH.keys()));
  }

  @Test
  void bothLanguagesTellTheSameThings() {
    for (String key : Phrases.FRENCH.keys()) {
      assertThat(places(Phrases.ENGLISH, key)).as(key).isEqualTo(places(Phrases.FRENCH, key));
    }
  }

  private static Set<String> places(Phrases phrases, String key) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(phrases.template(key)).results().forEach(place -> places.add(place.group(1)));
    return places;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCountedSentenceHasBothItsForms(Language language) {
    Set<String> keys = Phrases.in(language).keys();
    for (String key : keys) {
      if (key.endsWith(".one")) {
        assertThat(keys).contains(key.replaceFirst("one$", "other"));
      } else if (key.endsWith(".other")) {
        assertThat(keys).contains(key.replaceFirst("other$", "one"));
      }
    }
  }

  /// Digits of a sentence come from the log alone; the form's age brackets are names of choices.
  @ParameterizedTest
  @EnumSource(Language.class)
  void noSentenceHasAFigureOfItsOwn(Language language) {
    Phrases phrases = Phrases.in(language);
    for (String key : phrases.keys()) {
      if (!key.startsWith("cra.choice.")) {
        assertThat(PLACE.matcher(phrases.template(key)).replaceAll(""))
            .as(key)
            .doesNotContainPattern("\\d");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ELIZA, d’ELIZA",
    "la carte, de la carte",
    "Écouter, d’Écouter",
    "Her, de Her",
    "HAL 9000, de HAL 9000",
    "Histoire de l’IA, d’Histoire de l’IA",
    "A5, de A5",
    "onze cartes, de onze cartes",
    "yaourts, de yaourts",
    "« Écouter », de « Écouter »",
  })
  void frenchElidesBeforeAVowelOnly(String next, String expected) {
    assertThat(Grammar.of(Language.FRENCH).of(next) + next).isEqualTo(expected);
    assertThat(Grammar.of(Language.ENGLISH).of(next) + next).isEqualTo("of " + next);
  }

  @Test
  void listsEndWithAnd() {
    assertThat(Phrases.FRENCH.titles(List.of()).text()).isEmpty();
    assertThat(Phrases.FRENCH.titles(List.of("a")).text()).isEqualTo("a");
    assertThat(Phrases.FRENCH.titles(List.of("a", "b")).text()).isEqualTo("a et b");
    assertThat(Phrases.FRENCH.titles(List.of("a", "b", "c")).text()).isEqualTo("a, b et c");
    assertThat(Phrases.ENGLISH.titles(List.of("a", "b", "c")).text()).isEqualTo("a, b and c");
  }

  @Test
  void itemsThatHoldACommaAreSetApartBySemicolons() {
    assertThat(Phrases.FRENCH.titles(List.of("a, b", "c", "d")).text())
        .isEqualTo("a, b\u00a0; c\u00a0; et d");
    assertThat(Phrases.ENGLISH.titles(List.of("a, b", "c", "d")).text())
        .isEqualTo("a, b; c; and d");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void frenchCountsNoughtAndOneAsSingular(long count) {
    assertThat(Phrases.FRENCH.count("page.people", Fact.of("", "", count)).text())
        .isEqualTo(count + " personne");
    assertThat(Phrases.FRENCH.count("page.people", Fact.of("", "", 2)).text())
        .isEqualTo("2 personnes");
  }

  @Test
  void englishCountsOneAloneAsSingular() {
    assertThat(Phrases.ENGLISH.count("page.people", Fact.of("", "", 0)).text())
        .isEqualTo("0 people");
    assertThat(Phrases.ENGLISH.count("page.people", Fact.of("", "", 1)).text())
        .isEqualTo("1 person");
    assertThat(Phrases.ENGLISH.count("page.people", Fact.of("", "", 2)).text())
        .isEqualTo("2 people");
  }

  @Test
  void numbersAndDurationsAreSetAsTheLanguageSetsThem() {
    Grammar french = Grammar.of(Language.FRENCH);
    Grammar english = Grammar.of(Language.ENGLISH);
    assertThat(french.number(2000)).isEqualTo("2000");
    assertThat(french.number(12_500)).isEqualTo("12\u202f500");
    assertThat(english.number(12_500)).isEqualTo("12,500");
    assertThat(french.minutes(65)).isEqualTo("1\u00a0h\u00a005");
    assertThat(english.minutes(65)).isEqualTo("1\u00a0h\u00a05\u00a0min");
    assertThat(french.minutes(120)).isEqualTo("2\u00a0h");
    assertThat(french.minutes(0)).isEqualTo("0\u00a0min");
  }

  @Test
  void frenchKeepsItsUnbreakableSpaces() {
    assertThat(Phrases.FRENCH.say("gap.rule", "A", "B", "C").text())
        .isEqualTo("A\u00a0: «\u00a0B\u00a0» doit venir avant «\u00a0C\u00a0»");
    assertThat(Phrases.ENGLISH.say("gap.rule", "A", "B", "C").text())
        .isEqualTo("A: “B” has to come before “C”");
  }

  @Test
  void aTitleThatEndsAsASentenceDoesStandsInQuotationMarksBeforeAColon() {
    assertThat(Phrases.FRENCH.say("debate", "J’agis !", "rien").text())
        .isEqualTo("«\u00a0J’agis !\u00a0»\u00a0: rien.");
    assertThat(Phrases.ENGLISH.say("debate", "Why?", "nothing").text())
        .isEqualTo("“Why?”: nothing.");
    assertThat(Phrases.FRENCH.say("debate", "Histoire", "Pourquoi ?").text())
        .isEqualTo("Histoire\u00a0: Pourquoi ?.");
  }

  @Test
  void aSentenceKnowsWhatEachOfItsNumbersCounts() {
    Told told =
        Phrases.FRENCH.count("gap.late", Fact.of("years-off", "mallette-ia/eliza", 50), "ELIZA");
    assertThat(told.figures()).containsExactly(new Figure("years-off", "mallette-ia/eliza", 50));
    assertThat(told.text()).isEqualTo("ELIZA\u00a0: carte placée 50 ans trop tard");
  }
}
