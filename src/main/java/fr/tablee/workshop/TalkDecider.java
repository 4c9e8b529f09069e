package fr.tablee.workshop;

import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.OpenMap;
import fr.tablee.workshop.Refusal.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hints, notes, examples, questions, pledges and the count of participants.
final class TalkDecider {

  private TalkDecider() {}

  static final int LONGEST_NOTE = 2000;
  static final int LONGEST_EXAMPLE = 120;
  static final int MOST_PEOPLE = 500;
  private static final int MOST_COUNTS = 64;

  static Ruling giveHint(State state, Deck deck) {
    int next = state.progressOf(deck.id()).hints().given() + 1;
    return next > deck.frame().hints().size()
        ? Ruling.refused(Reason.NO_HINT)
        : Ruling.did(new Event.HintGiven(next));
  }

  static Ruling hideHint(State state, Deck deck) {
    return state.progressOf(deck.id()).hints().shown() == 0
        ? Ruling.NOTHING
        : Ruling.did(new Event.HintHidden());
  }

  static Ruling note(Deck deck, String text, String zone) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return Ruling.refused(Reason.EMPTY_TEXT);
    }
    if (trimmed.length() > LONGEST_NOTE) {
      return outOfRange("text", 1, LONGEST_NOTE);
    }
    return zone.isEmpty() || deck.zone(zone).isPresent()
        ? Ruling.did(new Event.NoteTaken(zone, trimmed))
        : Ruling.refused(Reason.UNKNOWN_ZONE, zone);
  }

  static Ruling example(Deck deck, String zone, String text) {
    String trimmed = text.strip();
    if (!(deck.activity() instanceof OpenMap)) {
      return Ruling.refused(Reason.WRONG_ACTIVITY);
    }
    if (trimmed.length() > LONGEST_EXAMPLE) {
      return outOfRange("text", 0, LONGEST_EXAMPLE);
    }
    return deck.zone(zone).isPresent()
        ? Ruling.did(new Event.ExampleNamed(zone, trimmed))
        : Ruling.refused(Reason.UNKNOWN_ZONE, zone);
  }

  static Ruling question(State state, Deck deck, String zone, int number) {
    if (!zone.isEmpty() && !(deck.activity() instanceof Debate)) {
      return Ruling.refused(Reason.WRONG_ACTIVITY);
    }
    if (!zone.isEmpty() && deck.zone(zone).isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_ZONE, zone);
    }
    Progress progress = state.progressOf(deck.id());
    if (number < 0 || number >= questions(deck, progress, zone).size()) {
      return Ruling.refused(Reason.UNKNOWN_QUESTION, Long.toString(number + 1L));
    }
    return progress.talk().question(zone).equals(Optional.of(number))
        ? Ruling.NOTHING
        : Ruling.did(new Event.QuestionShown(zone, number));
  }

  /// The questions of a debate group's sheet, or of the activity when the zone is empty.
  static List<String> questions(Deck deck, Progress progress, String zone) {
    return zone.isEmpty()
        ? deck.frame().questions()
        : progress.topic(zone).flatMap(deck::sheet).map(Debate.Sheet::questions).orElse(List.of());
  }

  static Ruling commit(State state, Deck deck, Command.Commit commit) {
    if (!(deck.activity() instanceof Commitment)) {
      return Ruling.refused(Reason.WRONG_ACTIVITY);
    }
    if (!deck.plays(commit.card())) {
      return Ruling.refused(Reason.UNKNOWN_CARD, commit.card().toString());
    }
    if (deck.zone(commit.zone()).isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_ZONE, commit.zone());
    }
    int before = state.progressOf(deck.id()).talk().pledged(commit.card(), commit.zone());
    long after = (long) before + commit.people();
    if (after < 0 || after > MOST_PEOPLE) {
      return outOfRange("people", -before, MOST_PEOPLE - before);
    }
    return commit.people() == 0
        ? Ruling.NOTHING
        : Ruling.did(new Event.Committed(commit.card(), commit.zone(), commit.people()));
  }

  /// Counts given replace those of the same name; the others stay.
  static Ruling participants(State state, Map<String, Integer> counts) {
    Map<String, Integer> all = new HashMap<>(state.participants());
    all.putAll(counts);
    Optional<String> wrong =
        counts.entrySet().stream()
            .filter(count -> count.getValue() < 0 || count.getValue() > MOST_PEOPLE)
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst();
    if (wrong.isPresent()) {
      return outOfRange(wrong.get(), 0, MOST_PEOPLE);
    }
    if (all.size() > MOST_COUNTS) {
      return outOfRange("counts", 0, MOST_COUNTS);
    }
    return all.equals(state.participants())
        ? Ruling.NOTHING
        : Ruling.did(new Event.ParticipantsCounted(all));
  }

  static Ruling outOfRange(String what, int least, int most) {
    return Ruling.refused(
        Reason.OUT_OF_RANGE, what, Integer.toString(least), Integer.toString(most));
  }
}
