package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.content.PackSnapshot;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.Block;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.Figure;
import fr.tablee.debrief.Result;
import fr.tablee.debrief.Sentence;
import fr.tablee.debrief.Span;
import fr.tablee.web.Json;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// No debrief ever holds a figure that the log does not bear out: random workshops, each number of
/// each sentence counted again by [FigureOracle], which shares no code with what composed it; and
/// no number stands anywhere else.
class DebriefFiguresTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 260);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureIsBorneOutByTheLog(long seed) {
    List<Entry> log = RandomWorkshop.log(seed);
    FigureOracle oracle = new FigureOracle(log);
    Set<String> told = told(log);
    for (Language language : Language.values()) {
      Debrief debrief = composed(log, language);
      sentences(debrief)
          .forEach(sentence -> {
            String where = "seed %d, %s: %s".formatted(seed, sentence.key(), sentence.text());
            sentence
                .figures()
                .forEach(figure ->
                    assertThat(oracle.value(figure.name(), figure.subject()))
                        .as("%s of %s in %s", figure.name(), figure.subject(), where)
                        .isEqualTo(figure.value()));
            assertThat(joined(sentence)).as(where).isEqualTo(sentence.text());
            sentence.spans().forEach(span -> assertNoOtherFigure(span, told, where));
          });
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureOfTheAnnexesIsBorneOutByTheLog(long seed) {
    List<Entry> log = RandomWorkshop.log(seed);
    FigureOracle oracle = new FigureOracle(log);
    Debrief debrief = composed(log, Language.FRENCH);
    assertThat(debrief.participants().total().orElse(-1))
        .as("seed %d", seed)
        .isEqualTo(oracle.people());
    for (ActivityReport report : debrief.activities()) {
      String where = "seed %d, %s".formatted(seed, report.id());
      assertThat(report.played()).as(where).isEqualTo(oracle.entered().contains(report.id()));
      assertThat(report.actualMinutes()).as(where).isEqualTo(oracle.value("minutes", report.id()));
      assertThat(report.plannedMinutes()).as(where).isEqualTo(oracle.value("planned", report.id()));
      if (report.cards().isEmpty()) {
        continue;
      }
      assertThat(report.attempts()).as(where).isEqualTo(oracle.looks(report.id()).size());
      report
          .firstTry()
          .ifPresent(first -> assertResult(first, oracle.look(report.id(), true), where));
      report.last().ifPresent(last -> assertResult(last, oracle.look(report.id(), false), where));
      report
          .cards()
          .forEach(card ->
              assertThat((long) card.hesitations())
                  .as("%s, %s", where, card.card())
                  .isEqualTo(oracle.value("hesitations", card.card())));
    }
  }

  @Test
  void theRandomWorkshopsReachEveryKindOfSentence() {
    Set<String> seen = new HashSet<>();
    seeds()
        .forEach(seed ->
            sentences(composed(RandomWorkshop.log(seed), Language.FRENCH))
                .forEach(sentence -> {
                  String[] parts = sentence.key().split("/", 3);
                  seen.add(parts[0]);
                  seen.add(parts[0] + "/" + parts[1]);
                  sentence.figures().stream().map(Figure::name).forEach(seen::add);
                }));
    assertThat(seen)
        .contains(
            "start",
            "strengths",
            "surprises",
            "hesitations",
            "time",
            "caveats",
            "meanings",
            "traps",
            "debatable",
            "families",
            "debates",
            "notes",
            "questions",
            "commitments",
            "actions",
            "takeaways")
        .contains("strengths/mended", "strengths/fewer", "strengths/right", "strengths/families")
        .contains("surprises/date", "surprises/row", "surprises/advice", "surprises/rule")
        .contains("caveats/unplaced", "caveats/lost", "caveats/by-hand", "caveats/unchecked")
        .contains("years-off", "hesitations", "minutes-on-topic", "pledged", "mended-blind");
  }

  private static void assertResult(Result result, NaiveKeys.Figures expected, String where) {
    assertThat(result.placed()).as(where).isEqualTo(expected.placed());
    assertThat(result.of()).as(where).isEqualTo(expected.of());
    assertThat(result.moves()).as(where).isEqualTo(expected.moves());
    assertThat(result.misfiled()).as(where).isEqualTo(expected.misfiled());
    assertThat((long) result.right()).as(where).isEqualTo(FigureOracle.right(expected));
  }

  private static void assertNoOtherFigure(Span span, Set<String> told, String where) {
    switch (span) {
      case Span.Words words -> assertThat(words.shown()).as(where).doesNotContainPattern("\\d");
      case Span.Quoted quoted -> assertThat(told).as(where).contains(quoted.shown());
      case Span.Counted counted ->
          assertThat(counted.shown().replaceAll("\\D", ""))
              .as(where)
              .isEqualTo(digits(counted.figure(), counted.shown()));
    }
  }

  /// The digits that stand for a number: a duration over an hour is told in hours and minutes.
  private static String digits(Figure figure, String shown) {
    if (!shown.contains("h")) {
      return Long.toString(figure.value());
    }
    long hours = figure.value() / 60;
    long minutes = figure.value() % 60;
    String padded = shown.contains("min") ? "%d" : "%02d";
    return hours + (minutes == 0 ? "" : padded.formatted(minutes));
  }

  private static String joined(Sentence sentence) {
    StringBuilder joined = new StringBuilder();
    sentence.spans().forEach(span -> joined.append(span.shown()));
    return joined.toString();
  }

  private static Debrief composed(List<Entry> log, Language language) {
    return new DebriefComposer(ZoneOffset.UTC).compose(log, HandPlayed.PACK, "essai", language);
  }

  private static Stream<Sentence> sentences(Debrief debrief) {
    return Stream.of(debrief.quoi(), debrief.etAlors(), debrief.etMaintenant())
        .flatMap(List::stream)
        .flatMap(block -> block.items().stream())
        .flatMap(DebriefFiguresTest::sentences);
  }

  private static Stream<Sentence> sentences(Block.Item item) {
    return Stream.of(Stream.of(item.sentence()), item.details().stream(), item.question().stream())
        .flatMap(all -> all);
  }

  /// Every text that a sentence may quote: the pack's, the facilitator's, the slots' names.
  private static Set<String> told(List<Entry> log) {
    Set<String> told = new HashSet<>();
    collect(Json.parse(new PackSnapshot().toJson(HandPlayed.PACK)), told);
    for (Entry entry : log) {
      switch (entry.event()) {
        case Event.NoteTaken note -> told.add(note.text());
        case Event.ExampleNamed named -> told.add(named.text());
        case Event.ReaderLost lost -> told.add(lost.slot().name());
        default -> {
          // Has no words.
        }
      }
    }
    return told;
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.forEach(child -> collect(child, texts));
  }
}
