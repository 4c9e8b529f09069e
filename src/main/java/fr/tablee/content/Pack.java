package fr.tablee.content;

import fr.tablee.table.CardRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A *mallette*: everything a workshop is played with, already checked.
///
/// @param id lower-case id, first part of each card's identity
/// @param title what a person calls it
/// @param version the author's version; stored with each workshop
/// @param language BCP 47 tag of its texts
/// @param themes what it is about, in the words of the State's form for group activities; may be
///   empty
/// @param summary one sentence for the facilitator
/// @param attribution whose work it builds on
/// @param activities in the order of the run sheet
/// @param commands the command cards
public record Pack(
    String id,
    String title,
    String version,
    String language,
    List<String> themes,
    String summary,
    Attribution attribution,
    List<Activity> activities,
    List<CommandCard> commands) {

  public Pack {
    themes = List.copyOf(themes);
    activities = List.copyOf(activities);
    commands = List.copyOf(commands);
  }

  /// The activity of that id.
  public Optional<Activity> activity(String activityId) {
    return activities.stream().filter(a -> a.id().equals(activityId)).findFirst();
  }

  /// Every card of the pack, activity by activity, then the command cards.
  public Stream<Card> cards() {
    return Stream.concat(
        activities.stream().flatMap(Activity::allCards), commands.stream().map(CommandCard::card));
  }

  /// The card of that identity.
  public Optional<Card> card(CardRef ref) {
    return cards().filter(card -> card.ref().equals(ref)).findFirst();
  }

  /// Whose work a pack builds on.
  ///
  /// @param text one or two sentences to print
  /// @param licence licence of the texts
  /// @param source name of the original work
  /// @param updated date of the original's last update, as its licence asks
  public record Attribution(String text, String licence, String source, String updated) {}
}
