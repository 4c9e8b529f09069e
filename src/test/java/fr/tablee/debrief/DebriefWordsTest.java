package fr.tablee.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What is counted reads right for one card as for several.
class DebriefWordsTest {

  private static String sorted(Language language, int placed, int misfiled) {
    Result result =
        new Result(placed, placed, placed - misfiled, 0, misfiled, OptionalDouble.empty());
    return DebriefWords.in(language).result("sorting", result);
  }

  @Test
  void oneCardOfOneIsTheOnlyOneLaid() {
    assertThat(sorted(Language.FRENCH, 1, 1)).isEqualTo("1 carte à rediscuter, la seule posée");
    assertThat(sorted(Language.ENGLISH, 1, 1)).isEqualTo("1 card to talk over, the only one laid");
  }

  @Test
  void oneCardOfSeveralIsCountedAmongThem() {
    assertThat(sorted(Language.FRENCH, 4, 1)).isEqualTo("1 carte à rediscuter sur 4");
    assertThat(sorted(Language.ENGLISH, 4, 1)).isEqualTo("1 of 4 cards to talk over");
  }
}
