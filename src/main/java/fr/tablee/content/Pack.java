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
/// @param translations the same pack in its other languages, each with the same ids and keys and
///   without translations of its own
public record Pack(
    String id,
    String title,
    String version,
    String language,
    List<String> themes,
    String summary,
    Attribution attribution,
    List<Activity> activities,
    List<CommandCard> commands,
    List<Pack> translations) {

  public Pack {
    themes = List.copyOf(themes);
    activities = List.copyOf(activities);
    commands = List.copyOf(commands);
    translations = List.copyOf(translations);
    for (Pack other : translations) {
      if (!other.id().equals(id) || !other.translations().isEmpty()) {
        throw new IllegalArgumentException("« " + other.id() + " » ne traduit pas « " + id + " »");
      }
    }
  }

  /// The same pack with those translations.
  Pack with(List<Pack> others) {
    return new Pack(
        id, title, version, language, themes, summary, attribution, activities, commands, others);
  }

  /// The languages that it can be shown in, its own first.
  public List<String> languages() {
    return Stream.concat(Stream.of(language), translations.stream().map(Pack::language)).toList();
  }

  /// The pack in a language; as it was written where it has no texts in that language.
  ///
  /// @param wanted BCP 47 tag; `en` is also answered by a pack in `en-GB`, and the other way round
  public Pack in(String wanted) {
    List<Pack> all = Stream.concat(Stream.of(this), translations.stream()).toList();
    return all.stream()
        .filter(pack -> pack.language().equals(wanted))
        .findFirst()
        .or(() ->
            all.stream().filter(pack -> root(pack.language()).equals(root(wanted))).findFirst())
        .orElse(this);
  }

  private static String root(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
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
