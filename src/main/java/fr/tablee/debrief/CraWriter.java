package fr.tablee.debrief;

import fr.tablee.content.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// Fills in what the log knows of the State's form.
///
/// The counts it looks for are named `total`, `deja-accompagnes`, and by group and choice as in
/// `genre.feminin`, `age.25-39`, `statut.en-emploi`.
///
/// @param workshop which workshop
/// @param participants anonymous counts
/// @param activities what was played
/// @param themes the form's themes
/// @param language the language of the notes' own words; the form itself is French
record CraWriter(
    WorkshopFacts workshop,
    Participants participants,
    List<ActivityReport> activities,
    List<String> themes,
    Language language) {

  private static final long[] FORM_MINUTES = {15, 30, 45, 60, 90, 120};

  /// How near a choice of the form must be, in minutes, to be taken for the duration.
  private static final long NEAR_MINUTES = 5;

  private static final List<String> GENDERS = List.of("feminin", "masculin", "non-communique");
  private static final List<String> AGES =
      List.of("moins-12", "12-18", "18-24", "25-39", "40-59", "60-69", "70-plus", "non-communique");
  private static final List<String> OCCUPATIONS =
      List.of("scolarise", "sans-emploi", "en-emploi", "retraite", "non-communique");

  Cra cra() {
    return new Cra(
        workshop.date(),
        minutes(),
        Optional.empty(),
        Optional.empty(),
        themes,
        List.of(),
        Optional.empty(),
        workshop.packTitle(),
        Optional.empty(),
        notes(),
        new Cra.Public(
            participants.total(),
            count("deja-accompagnes"),
            counts("genre", GENDERS),
            counts("age", AGES),
            counts("statut", OCCUPATIONS)));
  }

  private OptionalLong minutes() {
    if (workshop.minutes() == 0) {
      return OptionalLong.empty();
    }
    long near =
        LongStream.of(FORM_MINUTES)
            .filter(choice -> Math.abs(choice - workshop.minutes()) <= NEAR_MINUTES)
            .findFirst()
            .orElse(workshop.minutes());
    return OptionalLong.of(near);
  }

  private OptionalInt count(String name) {
    Integer count = participants.counts().get(name);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  private Map<String, OptionalInt> counts(String group, List<String> choices) {
    Map<String, OptionalInt> counts = new LinkedHashMap<>();
    choices.forEach(choice -> counts.put(choice, count(group + "." + choice)));
    return counts;
  }

  /// The activities played, then the notes, a line each.
  private String notes() {
    List<String> lines = new ArrayList<>();
    Phrases phrases = Phrases.in(language);
    List<Told> played =
        activities.stream()
            .filter(ActivityReport::played)
            .map(report -> phrases.say("title", report.title()))
            .toList();
    if (!played.isEmpty()) {
      lines.add(phrases.say("cra.played", phrases.list(played)).text());
    }
    for (ActivityReport report : activities) {
      report.groups().forEach(group -> lines.addAll(group.notes()));
      lines.addAll(report.notes());
    }
    return String.join("\n", lines);
  }
}
