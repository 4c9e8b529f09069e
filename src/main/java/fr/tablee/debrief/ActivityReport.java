package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// One activity of the run sheet, played or not. Lists that say nothing of its kind are empty.
///
/// @param id its id
/// @param kind `open`, `timeline`, `sorting`, `ordering`, `debate` or `commitment`
/// @param title what a person calls it
/// @param accent its colour, as `#rrggbb`
/// @param played whether the group turned to it
/// @param skipped whether the run sheet left it out on purpose
/// @param plannedMinutes minutes of the run sheet
/// @param actualMinutes minutes spent, pauses excluded, rounded
/// @param attempts how many checks
/// @param hints how many hints were given
/// @param firstTry the board at the first check; empty without a check or without a key
/// @param last `final` in JSON: the board at the last check; what was moved after it is not judged
/// @param cards one line for each card of the deck, where there is a key
/// @param brokenRules rules of an ordering that the first or the last check broke
/// @param families families of an open map
/// @param groups groups of a debate that chose a topic
/// @param pledges what people said they will do
/// @param notes notes about the whole group
/// @param corrected texts of notes and examples that were put right later, as they read now
/// @param turns how many cards made it the next seat's turn to read aloud; 0 where nobody counted
///   the people
/// @param lostReaders slots whose reader did not answer for a while, or was declared dead
/// @param chance what the same cards would give by chance; empty without a check or without a key
/// @param mat what the slots meant
/// @param boards the board at the first check, at the last one and at the end, each different one
///   once; none where nothing ever lay
/// @param course what was moved, in the order it happened
public record ActivityReport(
    String id,
    String kind,
    String title,
    String accent,
    boolean played,
    boolean skipped,
    long plannedMinutes,
    long actualMinutes,
    int attempts,
    int hints,
    Optional<Result> firstTry,
    @JsonProperty("final") Optional<Result> last,
    List<CardReport> cards,
    List<RuleReport> brokenRules,
    List<Family> families,
    List<DebateGroup> groups,
    List<Pledge> pledges,
    List<String> notes,
    List<String> corrected,
    int turns,
    List<String> lostReaders,
    Optional<Chance> chance,
    MatReport mat,
    List<BoardReport> boards,
    CourseReport course) {

  public ActivityReport {
    cards = List.copyOf(cards);
    brokenRules = List.copyOf(brokenRules);
    families = List.copyOf(families);
    groups = List.copyOf(groups);
    pledges = List.copyOf(pledges);
    notes = List.copyOf(notes);
    corrected = List.copyOf(corrected);
    lostReaders = List.copyOf(lostReaders);
    boards = List.copyOf(boards);
  }
}
