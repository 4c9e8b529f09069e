package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import java.util.ArrayList;
import java.util.Comparator;
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

  /// What an entry of the log said.
  sealed interface Said permits Example, Note, Pledge {

    /// Sequence of the entry.
    long seq();
  }

  /// An example of a zone's family; `text` is empty for a bare tally.
  public record Example(long seq, String zone, String text) implements Said {}

  /// A note; `zone` is empty when it is about the whole group.
  public record Note(long seq, String zone, String text) implements Said {}

  /// People who will do an action within a zone's horizon; negative to take back.
  public record Pledge(long seq, CardRef card, String zone, int people) implements Said {}

  /// The same with what an entry now says: an example, or nothing.
  Talk withExample(long seq, Optional<Example> example) {
    return new Talk(put(examples, seq, example), questions, notes, pledges);
  }

  /// The same with what an entry now says: a note, or nothing.
  Talk withNote(long seq, Optional<Note> note) {
    return new Talk(examples, questions, put(notes, seq, note), pledges);
  }

  /// The same with what an entry now says: pledges, or nothing.
  Talk withPledge(long seq, Optional<Pledge> pledge) {
    return new Talk(examples, questions, notes, put(pledges, seq, pledge));
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

  private static <T extends Said> List<T> put(List<T> list, long seq, Optional<T> said) {
    List<T> next = new ArrayList<>(list);
    next.removeIf(one -> one.seq() == seq);
    said.ifPresent(next::add);
    next.sort(Comparator.comparingLong(Said::seq));
    return next;
  }
}
