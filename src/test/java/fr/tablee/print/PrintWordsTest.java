package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The words that print adds, in each language.
class PrintWordsTest {

  @Test
  void frenchAndEnglishSayTheSameThings() throws IOException {
    assertThat(keys("en")).isEqualTo(keys("fr"));
  }

  @Test
  void aLanguageWithoutWordsGetsFrench() {
    assertThat(PrintWords.of("oc").say("mat.before")).isEqualTo("avant");
    assertThat(PrintWords.of("en-GB").say("mat.before")).isEqualTo("before");
  }

  @Test
  void frenchSignsKeepToTheirWord() {
    assertThat(PrintWords.of("fr").set("« Vrai ou faux ? » : oui !"))
        .isEqualTo("«\u00A0Vrai ou faux\u00A0?\u00A0»\u00A0: oui\u00A0!");
    assertThat(PrintWords.of("en").set("True or false? Yes!")).isEqualTo("True or false? Yes!");
  }

  @Test
  void countsAgreeInBothLanguages() {
    assertThat(PrintWords.of("fr").count("guide.count", 0)).isEqualTo("0 carte");
    assertThat(PrintWords.of("fr").count("guide.count", 2)).isEqualTo("2 cartes");
    assertThat(PrintWords.of("en").count("guide.count", 0)).isEqualTo("0 cards");
    assertThat(PrintWords.of("en").count("guide.count", 1)).isEqualTo("1 card");
  }

  private static Set<String> keys(String language) throws IOException {
    Properties texts = new Properties();
    try (var in = PrintWords.class.getResourceAsStream("print_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames();
  }
}
