package fr.tablee.debrief;

import fr.tablee.content.Card;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// One debrief being written as Markdown. For one thread, once.
final class MarkdownPage {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

  private final Debrief debrief;
  private final Phrases phrases = Phrases.FRENCH;
  private final StringBuilder out = new StringBuilder();

  MarkdownPage(Debrief debrief) {
    this.debrief = debrief;
  }

  String text() {
    WorkshopFacts workshop = debrief.workshop();
    line("# " + phrases.say("page.title", workshop.packTitle()));
    line("");
    line(
        workshop.date().map(DAY::format).map(day -> day + ", ").orElse("")
            + Minutes.said(workshop.minutes())
            + people());
    part("quoi", debrief.quoi());
    part("et-alors", debrief.etAlors());
    part("et-maintenant", debrief.etMaintenant());
    figures();
    form(debrief.cra());
    return out.toString();
  }

  private String people() {
    OptionalInt total = debrief.participants().total();
    return total.isPresent() ? ", " + phrases.count("page.people", total.getAsInt()) : "";
  }

  private void part(String id, List<Block> blocks) {
    line("\n## " + phrases.say("part." + id));
    for (Block block : blocks) {
      line("\n### " + block.title() + "\n");
      for (Block.Item item : block.items()) {
        line("- " + item.text());
        item.details().forEach(detail -> line("  - " + detail.replace("\n", "\n    ")));
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
    line("\n## " + phrases.say("part.figures") + "\n");
    line(phrases.say("figures.head"));
    line("| --- | --- | --- | --- |");
    checked.forEach(report ->
        line(
            "| %s | %d | %s | %s |"
                .formatted(
                    report.title(),
                    report.attempts(),
                    result(report, report.firstTry()),
                    result(report, report.last()))));
  }

  /// Cards to move where order counts, cards in the wrong zone where zones do.
  private String result(ActivityReport report, Optional<Result> result) {
    return result
        .map(one ->
            switch (report.kind()) {
              case "sorting" -> phrases.count("figures.zones", one.misfiled(), one.placed());
              case "ordering" -> phrases.count("figures.moves", one.moves(), one.placed());
              default ->
                  phrases.count("figures.moves", one.moves(), one.placed())
                      + phrases.count("figures.rows", one.misfiled());
            })
        .orElse("");
  }

  private void form(Cra cra) {
    line("\n## " + phrases.say("part.cra") + "\n");
    field("date", cra.date().map(LocalDate::toString));
    field(
        "duree",
        cra.duree().isPresent()
            ? Optional.of(Minutes.said(cra.duree().getAsLong()))
            : Optional.empty());
    field("lieu", cra.typeLieu());
    field(
        "thematiques",
        Optional.of(
            cra.thematiques().stream()
                .map(theme -> phrases.sayOr("theme." + theme, theme))
                .collect(Collectors.joining(", "))));
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

  private static Optional<String> counts(Map<String, OptionalInt> counts) {
    return Optional.of(
            counts.entrySet().stream()
                .filter(count -> count.getValue().isPresent())
                .map(count -> count.getKey() + " " + count.getValue().getAsInt())
                .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }

  private void field(String id, Optional<String> value) {
    String said = value.filter(text -> !text.isEmpty()).orElse(phrases.say("cra.unknown"));
    line("- " + phrases.say("cra.field", phrases.say("cra." + id), said));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
