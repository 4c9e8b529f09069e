package fr.tablee.app.past;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.history.ActivityFigures;
import fr.tablee.debrief.history.HistoryFigures;
import fr.tablee.debrief.history.Summarizer;
import fr.tablee.debrief.history.SummaryJson;
import fr.tablee.debrief.history.WorkshopSummary;
import fr.tablee.workshop.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Made-up workshops are such as the table could have logged, and their figures add up.
class MadeUpWorkshopTest {

  private static final Instant OPENED = Instant.parse("2026-03-03T13:00:00Z");

  private final Pack pack = new PackLoader().load(Home.pack());

  @Test
  void theSameSeedGivesTheSameLogAndAnotherOneAnother() {
    assertThat(log(4, 2000)).isEqualTo(log(4, 2000)).isNotEqualTo(log(5, 2000));
  }

  @Test
  void aLogIsNumberedWithoutGapsAndAboutAsLongAsWanted() {
    for (long seed = 1; seed <= 20; seed++) {
      List<Entry> log = log(seed, 2000);
      assertThat(log.stream().map(Entry::seq))
          .as("seed %d", seed)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
      assertThat(log.size()).as("seed %d", seed).isBetween(600, 2600);
    }
  }

  @Test
  void aSummaryComesBackFromItsTextAsItWas() {
    for (long seed = 1; seed <= 20; seed++) {
      WorkshopSummary summary = summary(seed);
      assertThat(SummaryJson.read(SummaryJson.text(summary))).as("seed %d", seed).contains(summary);
    }
    assertThat(SummaryJson.read("{\"id\":\"un\"}")).isEmpty();
    assertThat(SummaryJson.read("des crêpes")).isEmpty();
  }

  @Test
  void figuresNeverCountMoreThanThereWas() {
    List<WorkshopSummary> many = LongStream.rangeClosed(1, 30).mapToObj(this::summary).toList();
    HistoryFigures figures = HistoryFigures.of(many);
    assertThat(figures.workshops()).isEqualTo(30);
    assertThat(figures.activities()).hasSize(pack.activities().size());
    for (ActivityFigures activity : figures.activities()) {
      assertThat(activity.checked()).isLessThanOrEqualTo(activity.played());
      assertThat(activity.hardest())
          .allSatisfy(card -> {
            assertThat(card.wrong()).isLessThanOrEqualTo(card.tried());
            assertThat(card.tried()).isLessThanOrEqualTo(activity.checked());
            assertThat(card.stillWrong()).isLessThanOrEqualTo(card.kept());
          });
      assertThat(activity.swaps())
          .allSatisfy(pair -> assertThat(pair.times()).isLessThanOrEqualTo(pair.of()));
      activity
          .second()
          .ifPresent(second ->
              assertThat(second.better() + second.worse()).isLessThanOrEqualTo(second.workshops()));
    }
    ActivityFigures timeline =
        figures.activities().stream()
            .filter(one -> one.kind().equals("timeline"))
            .findFirst()
            .orElseThrow();
    assertThat(timeline.swaps()).isNotEmpty();
    assertThat(timeline.natures()).isPresent();
    assertThat(timeline.second()).isPresent();
  }

  private WorkshopSummary summary(long seed) {
    return new Summarizer().summarize(log(seed, 600), pack, "atelier-" + seed);
  }

  private List<Entry> log(long seed, int entries) {
    return new MadeUpWorkshop(pack, seed, OPENED, entries).log();
  }
}
