package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import java.util.List;

/// What the sentences are made of.
///
/// @param pack the pack as it was played
/// @param chronicle what happened
/// @param workshop which workshop
/// @param activities the figures of all activities
/// @param phrases the sentences of the language it is told in
record Story(
    Pack pack,
    Chronicle chronicle,
    WorkshopFacts workshop,
    List<ActivityReport> activities,
    Phrases phrases) {

  Story {
    activities = List.copyOf(activities);
  }

  List<ActivityReport> played() {
    return activities.stream().filter(ActivityReport::played).toList();
  }

  Activity activity(ActivityReport report) {
    return pack.activity(report.id()).orElseThrow();
  }

  Card card(String ref) {
    return pack.card(CardRef.parse(ref)).orElseThrow();
  }

  /// The title of a card named by its id alone.
  String title(String id) {
    return pack.card(new CardRef(pack.id(), id)).map(Card::title).orElse(id);
  }
}
