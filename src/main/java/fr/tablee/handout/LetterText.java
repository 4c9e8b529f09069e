package fr.tablee.handout;

import fr.tablee.debrief.Cra;
import fr.tablee.print.PaperWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The letter that goes with a debrief: a few words, then the State's form in its order, to be
/// copied.
///
/// @param played the workshop
/// @param words in its language
record LetterText(Played played, PaperWords words) {

  String subject() {
    String title = words.set(played.debrief().workshop().packTitle());
    return played
        .debrief()
        .workshop()
        .date()
        .map(date -> words.say("letter.subject", title, words.day(date)))
        .orElse(words.say("title") + " · " + title);
  }

  String text() {
    Cra cra = played.debrief().cra();
    Cra.Public people = cra.participants();
    return String.join(
        "\n",
        words.say("letter.hello"),
        "",
        words.say("letter.text"),
        "",
        words.say("cra"),
        "",
        field("date", cra.date().map(words::day)),
        field(
            "duree",
            cra.duree().isPresent()
                ? Optional.of(words.minutes(cra.duree().getAsLong()))
                : Optional.empty()),
        field("type-lieu", cra.typeLieu()),
        field("lieu", cra.lieu()),
        field(
            "thematiques",
            Optional.of(
                cra.thematiques().stream().map(words::choice).collect(Collectors.joining(", ")))),
        field("tags", Optional.of(String.join(", ", cra.tags()))),
        field("materiel", cra.materiel()),
        field("titre", Optional.of(words.set(cra.titre()))),
        field("niveau", cra.niveau()),
        field("notes", Optional.of(words.set(cra.notes()).replace("\n", "\n  "))),
        field("participants", number(people.total())),
        field("accompagnes", number(people.dejaAccompagnes())),
        field("genre", Optional.of(words.counts(people.genre()))),
        field("age", Optional.of(words.counts(people.trancheAge()))),
        field("statut", Optional.of(words.counts(people.statut()))),
        "",
        words.say("letter.bye"),
        "");
  }

  private String field(String name, Optional<String> value) {
    return words.say(
        "choice",
        words.say("cra." + name),
        value.filter(text -> !text.isEmpty()).orElse(words.say("cra.unknown")));
  }

  private static Optional<String> number(OptionalInt count) {
    return count.isPresent() ? Optional.of(Integer.toString(count.getAsInt())) : Optional.empty();
  }
}
