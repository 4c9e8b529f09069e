package fr.tablee.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What every activity has, whatever its kind.
///
/// @param id lower-case id
/// @param title what a person calls it
/// @param subtitle the question asked of the group
/// @param easy what to do, in easy-to-read French; empty without one
/// @param planned minutes of the run sheet
/// @param accent the colour of its mat and pages, as `#rrggbb`
/// @param reveal when answers may show
/// @param goal one sentence: what the group takes away
/// @param script what the facilitator says
/// @param hints general hints, mildest first
/// @param questions questions that open the talk, used by console and debrief
/// @param takeaway the sentence to end on
/// @param mat what the slots mean
/// @param definition the definition card, shown on the lectern
/// @param blanks tagged cards without text
public record Frame(
    String id,
    String title,
    String subtitle,
    String easy,
    Duration planned,
    String accent,
    RevealPolicy reveal,
    String goal,
    Script script,
    List<String> hints,
    List<String> questions,
    String takeaway,
    Mat mat,
    Optional<Card> definition,
    List<Card> blanks) {

  public Frame {
    hints = List.copyOf(hints);
    questions = List.copyOf(questions);
    blanks = List.copyOf(blanks);
    if (!planned.isPositive()) {
      throw new IllegalArgumentException("l’activité « " + id + " » n’a pas de durée");
    }
  }

  /// One or two spoken sentences for each moment.
  ///
  /// @param opening to begin
  /// @param play while the group works
  /// @param stuck when nothing has moved for a while; empty without one
  /// @param check when they have checked
  /// @param reveal while answers are told
  /// @param closing to end
  public record Script(
      String opening, String play, String stuck, String check, String reveal, String closing) {}
}
