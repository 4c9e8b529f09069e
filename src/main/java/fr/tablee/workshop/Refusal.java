package fr.tablee.workshop;

import java.util.List;

/// Why a command is refused. Pages turn it into a sentence of their language: key
/// `refusal.<reason>` with the arguments.
///
/// @param reason the reason
/// @param arguments what the sentence names, in order
public record Refusal(Reason reason, List<String> arguments) {

  public Refusal {
    arguments = List.copyOf(arguments);
  }

  public static Refusal because(Reason reason, String... arguments) {
    return new Refusal(reason, List.of(arguments));
  }

  /// Reasons; the comment says what the arguments are.
  public enum Reason {
    /// Not started yet.
    NOT_STARTED,
    /// Already started.
    ALREADY_STARTED,
    /// Paused: resume first.
    PAUSED,
    /// Not paused.
    NOT_PAUSED,
    /// Closed: nothing can change any more.
    CLOSED,
    /// This activity has no answer key.
    NO_KEY,
    /// Nothing lies on the board.
    EMPTY_BOARD,
    /// Reveal before any check.
    NOT_CHECKED,
    /// The ladder is at its end.
    ALL_REVEALED,
    /// Going down the ladder is what undo is for.
    NOT_DOWN,
    /// No hint left.
    NO_HINT,
    /// The last activity: close the workshop instead.
    LAST_ACTIVITY,
    /// Unknown activity: id.
    UNKNOWN_ACTIVITY,
    /// Unknown card: identity.
    UNKNOWN_CARD,
    /// Unknown slot: name.
    UNKNOWN_SLOT,
    /// Unknown zone: id.
    UNKNOWN_ZONE,
    /// Another card lies there: slot, card's title.
    SLOT_TAKEN,
    /// Nothing lies there: slot.
    SLOT_EMPTY,
    /// Nothing lies on the table.
    TABLE_EMPTY,
    /// The slot has no reader of its own: slot.
    NO_READER,
    /// No such question: number.
    UNKNOWN_QUESTION,
    /// Nothing to undo.
    NOTHING_TO_UNDO,
    /// An empty note.
    EMPTY_TEXT,
    /// A number outside what makes sense: what, least, most.
    OUT_OF_RANGE,
    /// Not in this kind of activity.
    WRONG_ACTIVITY,
    /// Already played, so its place in the run sheet stands: title.
    ALREADY_PLAYED,
    /// Every activity would be skipped.
    ALL_SKIPPED,
    /// What is to come does not fit: fewest minutes that the whole would take.
    DOES_NOT_FIT,
    /// Nothing of that sequence can be corrected: sequence.
    NOT_CORRECTABLE,
    /// Not what such an entry may say: the text.
    BAD_CORRECTION,
    /// Seats have no number while nobody counted the people.
    NO_SEATS,
    /// Only a blank card can be named: title.
    NOT_BLANK,
    /// No slot of the zone is free: title.
    ZONE_FULL,
    /// Decided on a view that somebody has changed since: key and arguments of the last [Deed].
    OUTDATED
  }
}
