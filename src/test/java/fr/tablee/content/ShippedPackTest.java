package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pack that people get with the program is whole.
class ShippedPackTest {

  private final Pack pack =
      new PackLoader()
          .load(Path.of(System.getProperty("tablee.home", "."), "content", "mallette-ia"));

  private <T extends Activity> T only(Class<T> kind) {
    return pack.activities().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasTheSixActivitiesOfTheBookletWithTheirMinutes() {
    assertThat(pack.activities())
        .extracting(Activity::kind)
        .containsExactly("open", "timeline", "sorting", "ordering", "debate", "commitment");
    assertThat(pack.activities())
        .extracting(activity -> activity.frame().planned().toMinutes())
        .containsExactly(15L, 20L, 15L, 15L, 40L, 15L);
  }

  @Test
  void hasEveryCard() {
    assertThat(only(OpenMap.class).frame().mat().zones())
        .hasSize(6)
        .allSatisfy(zone -> assertThat(zone.examples()).isNotEmpty());
    assertThat(only(Timeline.class).entries()).hasSize(18);
    assertThat(only(Sorting.class).entries()).hasSize(10);
    assertThat(only(Sorting.class).frame().definition()).isPresent();
    assertThat(only(Sorting.class).frame().blanks()).hasSize(4);
    assertThat(only(Ordering.class).steps()).hasSize(10);
    assertThat(only(Ordering.class).frame().definition()).isPresent();
    assertThat(only(Debate.class).sheets()).hasSize(6);
    assertThat(only(Debate.class).deck()).hasSize(12);
    assertThat(only(Commitment.class).actions())
        .hasSize(9)
        .allSatisfy(card -> assertThat(card.links()).isNotEmpty());
    assertThat(pack.commands())
        .extracting(CommandCard::action)
        .containsExactlyInAnyOrder(CommandCard.Action.values());
  }

  @Test
  void everyFaceHasItsEasyVersionAndEveryFactItsSourceAndStory() {
    Stream.concat(
            pack.activities().stream().flatMap(activity -> activity.deck().stream()),
            pack.commands().stream().map(CommandCard::card))
        .forEach(card -> assertThat(card.easy()).as(card.title()).isNotBlank());
    only(Timeline.class)
        .entries()
        .forEach(entry -> {
          assertThat(entry.card().sources())
              .as(entry.card().title())
              .isNotEmpty()
              .allSatisfy(source -> assertThat(source.url()).startsWith("https://"));
          assertThat(entry.card().explanation().split("(?<=[.!?…])\\s", -1).length)
              .as(entry.card().title())
              .isBetween(2, 4);
          assertThat(entry.card().text())
              .as("%s tells its date", entry.card().title())
              .doesNotContain(String.valueOf(entry.date().from()));
        });
    only(Sorting.class)
        .entries()
        .forEach(entry -> assertThat(entry.card().explanation()).isNotBlank());
    only(Ordering.class).rules().forEach(rule -> assertThat(rule.because()).isNotBlank());
    only(Debate.class)
        .sheets()
        .forEach(sheet -> {
          assertThat(sheet.essentials()).isNotEmpty();
          assertThat(sheet.questions()).hasSizeGreaterThanOrEqualTo(3);
        });
  }

  @Test
  void leavesSomethingToDebateAmongThePrompts() {
    assertThat(only(Sorting.class).entries()).anyMatch(Sorting.Entry::debatable);
    assertThat(only(Timeline.class).entries()).anyMatch(entry -> entry.trap().isPresent());
  }
}
