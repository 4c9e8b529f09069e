package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the group said and the facilitator wrote down in one activity.
///
/// @param examples examples of the open map's families, in the order they came up
/// @param questions index of the question on display, by zone; the zone is empty for the activity's
///   own questions
/// @param notes notes
/// @param pledges people who said they will do something
public record Talk(
    List<Example> examples,
    Map<String, Integer> questions,
    List<Note> notes,
    List<Pledge> pledges) {

  static final Talk NONE = new Talk(List.of(), Map.of(), List.of(), List.of());

  public Talk {
    examples = List.copyOf(examples);
    questions = Map.copyOf(questions);
    notes = List.copyOf(notes);
    pledges = List.copyOf(pledges);
  }

  /// An example of a zone's family; `text` is empty for a bare tally.
  public record Example(String zone, String text) {}

  /// A note; `zone` is empty when it is about the whole group.
  public record Note(String zone, String text) {}

  /// People who will do an action within a zone's horizon; negative to correct.
  public record Pledge(CardRef card, String zone, int people) {}

  Talk withExample(String zone, String text) {
    return new Talk(and(examples, new Example(zone, text)), questions, notes, pledges);
  }

  Talk withNote(String zone, String text) {
    return new Talk(examples, questions, and(notes, new Note(zone, text)), pledges);
  }

  Talk withPledge(CardRef card, String zone, int people) {
    return new Talk(examples, questions, notes, and(pledges, new Pledge(card, zone, people)));
  }

  Talk withQuestion(String zone, int index) {
    Map<String, Integer> next = new HashMap<>(questions);
    next.put(zone, index);
    return new Talk(examples, next, notes, pledges);
  }

  Talk withoutQuestion(String zone) {
    Map<String, Integer> next = new HashMap<>(questions);
    next.remove(zone);
    return new Talk(examples, next, notes, pledges);
  }

  /// Index of the question on display for a zone.
  Optional<Integer> question(String zone) {
    return Optional.ofNullable(questions.get(zone));
  }

  /// People who said they will do an action within a horizon.
  int pledged(CardRef card, String zone) {
    return pledges.stream()
        .filter(pledge -> pledge.card().equals(card) && pledge.zone().equals(zone))
        .mapToInt(Pledge::people)
        .sum();
  }

  private static <T> List<T> and(List<T> list, T last) {
    List<T> next = new ArrayList<>(list);
    next.add(last);
    return next;
  }
}
