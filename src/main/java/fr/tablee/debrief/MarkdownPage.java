package fr.tablee.debrief;

import fr.tablee.content.Card;
import fr.tablee.workshop.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// One debrief being written as Markdown. For one thread, once.
final class MarkdownPage {

  private final Debrief debrief;
  private final DebriefWords words;
  private final StringBuilder out = new StringBuilder();

  MarkdownPage(Debrief debrief) {
    this.debrief = debrief;
    words = DebriefWords.of(debrief);
  }

  String text() {
    WorkshopFacts workshop = debrief.workshop();
    line("# " + words.say("page.title", workshop.packTitle()));
    line("");
    line(facts(workshop));
    part("quoi", debrief.quoi());
    part("et-alors", debrief.etAlors());
    part("et-maintenant", debrief.etMaintenant());
    figures();
    form(debrief.cra());
    return out.toString();
  }

  /// Day, length and people, as far as they are known.
  private String facts(WorkshopFacts workshop) {
    List<String> facts = new ArrayList<>();
    workshop.date().map(words::day).ifPresent(facts::add);
    if (workshop.minutes() > 0) {
      facts.add(words.minutes(workshop.minutes()));
    } else if (workshop.phase().equals(Phase.READY.word())) {
      facts.add(words.say("page.opened"));
    }
    OptionalInt total = debrief.participants().total();
    if (total.isPresent()) {
      facts.add(words.people(total.getAsInt()));
    }
    return String.join(", ", facts);
  }

  private void part(String id, List<Block> blocks) {
    line("\n## " + words.say("part." + id));
    for (Block block : blocks) {
      if (block.items().isEmpty()) {
        continue;
      }
      line("\n### " + block.title() + "\n");
      for (Block.Item item : block.items()) {
        line("- " + item.text());
        item.details().forEach(detail -> line("  - " + detail.text().replace("\n", "\n    ")));
        item.question().ifPresent(question -> line("  - *" + question.text() + "*"));
        item.links().forEach(link -> line("  - " + linked(link)));
      }
    }
  }

  private static String linked(Card.Link link) {
    return link.url().isEmpty() ? link.label() : "[" + link.label() + "](" + link.url() + ")";
  }

  private void figures() {
    List<ActivityReport> checked =
        debrief.activities().stream().filter(report -> report.firstTry().isPresent()).toList();
    if (checked.isEmpty()) {
      return;
    }
    line("\n## " + words.say("part.figures") + "\n");
    line(words.say("figures.head"));
    line("| --- | --- | --- | --- | --- |");
    checked.forEach(report ->
        line(
            "| %s | %d | %s | %s | %s |"
                .formatted(
                    report.title(),
                    report.attempts(),
                    result(report, report.firstTry()),
                    result(report, report.last()),
                    words.chance(report))));
  }

  private String result(ActivityReport report, Optional<Result> result) {
    return result.map(one -> words.result(report.kind(), one)).orElse("");
  }

  private void form(Cra cra) {
    line("\n## " + words.say("part.cra") + "\n");
    field("date", cra.date().map(LocalDate::toString));
    field(
        "duree",
        cra.duree().isPresent()
            ? Optional.of(words.minutes(cra.duree().getAsLong()))
            : Optional.empty());
    field("type-lieu", cra.typeLieu());
    field("lieu", cra.lieu());
    field(
        "thematiques",
        Optional.of(
            cra.thematiques().stream().map(words::choice).collect(Collectors.joining(", "))));
    field("tags", Optional.of(String.join(", ", cra.tags())));
    field("materiel", cra.materiel());
    field("titre", Optional.of(cra.titre()));
    field("niveau", cra.niveau());
    field("notes", Optional.of(cra.notes().replace("\n", "\n  ")));
    field("participants", number(cra.participants().total()));
    field("accompagnes", number(cra.participants().dejaAccompagnes()));
    field("genre", counts(cra.participants().genre()));
    field("age", counts(cra.participants().trancheAge()));
    field("statut", counts(cra.participants().statut()));
  }

  private static Optional<String> number(OptionalInt count) {
    return count.isPresent() ? Optional.of(Integer.toString(count.getAsInt())) : Optional.empty();
  }

  private Optional<String> counts(Map<String, OptionalInt> counts) {
    return Optional.of(
            counts.entrySet().stream()
                .filter(count -> count.getValue().isPresent())
                .map(count -> words.choice(count.getKey()) + " " + count.getValue().getAsInt())
                .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }

  private void field(String id, Optional<String> value) {
    String said = value.filter(text -> !text.isEmpty()).orElse(words.say("cra.unknown"));
    line("- " + words.say("cra.field", words.say("cra." + id), said));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
