package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.OpenMap;
import fr.tablee.table.CardRef;
import fr.tablee.workshop.ConsoleState.SuggestionView;
import fr.tablee.workshop.PublicState.FamilyView;
import fr.tablee.workshop.PublicState.GroupView;
import fr.tablee.workshop.PublicState.SpeakingView;
import fr.tablee.workshop.PublicState.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the group made of an activity without a key: families named, topics chosen, pledges.
final class GroupProjection {

  private GroupProjection() {}

  /// Examples named and blank cards lying, family by family; nothing in another kind of activity.
  static List<FamilyView> families(Situation situation) {
    if (!(situation.deck().activity() instanceof OpenMap)) {
      return List.of();
    }
    return situation.deck().frame().mat().zones().stream()
        .map(zone -> family(situation, zone))
        .toList();
  }

  private static FamilyView family(Situation situation, Zone zone) {
    List<Talk.Example> named =
        situation.progress().talk().examples().stream()
            .filter(example -> example.zone().equals(zone.id()))
            .toList();
    List<CardRef> blanks =
        situation.deck().frame().blanks().stream()
            .filter(card -> card.kind() == CardKind.BLANK)
            .map(Card::ref)
            .filter(card -> lies(situation, zone, card))
            .toList();
    return new FamilyView(
        zone.id(),
        zone.title(),
        Stream.concat(
                named.stream().map(Talk.Example::text),
                blanks.stream().map(card -> situation.state().names().getOrDefault(card, "")))
            .filter(text -> !text.isEmpty())
            .toList(),
        named.size() + blanks.size());
  }

  /// The debate groups with their topics; nothing in another kind of activity.
  static List<GroupView> groups(Situation situation, PackIndex index) {
    if (!(situation.deck().activity() instanceof Debate)) {
      return List.of();
    }
    return situation.deck().frame().mat().zones().stream()
        .map(zone -> group(situation, zone, index))
        .toList();
  }

  private static GroupView group(Situation situation, Zone zone, PackIndex index) {
    Progress progress = situation.progress();
    Optional<CardRef> card = progress.topic(zone.id());
    List<String> questions = TalkDecider.questions(situation.deck(), progress, zone.id());
    return new GroupView(
        zone.id(),
        zone.title(),
        card.map(Objects::toString).orElse(null),
        card.flatMap(index::card).map(Card::title).orElse(null),
        card.flatMap(situation.deck()::sheet).map(Debate.Sheet::title).orElse(null),
        progress
            .talk()
            .question(zone.id())
            .flatMap(number -> ActivityProjection.at(questions, number))
            .orElse(null),
        progress
            .countdown(zone.id())
            .map(time -> time.leftSeconds(situation.spentMillis()))
            .orElse(null));
  }

  /// Actions that somebody will do, horizon by horizon: one for the card that lies there, and the
  /// people counted on the console.
  static List<TallyView> tallies(Situation situation) {
    if (!(situation.deck().activity() instanceof Commitment commitment)) {
      return List.of();
    }
    List<TallyView> tallies = new ArrayList<>();
    for (Zone zone : commitment.frame().mat().zones()) {
      for (Card card : commitment.actions()) {
        int people =
            situation.progress().talk().pledged(card.ref(), zone.id())
                + (lies(situation, zone, card.ref()) ? 1 : 0);
        if (people > 0) {
          tallies.add(
              new TallyView(zone.id(), zone.title(), card.ref().toString(), card.title(), people));
        }
      }
    }
    return tallies;
  }

  /// Talking time of the groups that use it.
  static List<SpeakingView> speaking(Situation situation) {
    Map<Integer, Long> nobody = new TreeMap<>();
    IntStream.rangeClosed(1, SeatDecider.seats(situation.state()).orElse(0))
        .forEach(seat -> nobody.put(seat, 0L));
    return new TreeMap<>(situation.progress().voices())
        .entrySet().stream()
            .map(voice -> {
              Map<Integer, Long> seconds = new TreeMap<>(nobody);
              voice
                  .getValue()
                  .spoken(situation.spentMillis())
                  .forEach((seat, millis) -> seconds.put(seat, millis / 1000));
              return new SpeakingView(voice.getKey(), voice.getValue().seat(), seconds);
            })
            .toList();
  }

  /// The pack's examples that nobody named yet, family by family.
  static List<SuggestionView> suggestions(Situation situation) {
    Set<String> named =
        families(situation).stream()
            .flatMap(family -> family.examples().stream())
            .map(example -> example.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return situation.deck().activity() instanceof OpenMap map
        ? map.frame().mat().zones().stream()
            .map(zone ->
                new SuggestionView(
                    zone.id(),
                    zone.examples().stream()
                        .filter(one -> !named.contains(one.toLowerCase(Locale.ROOT)))
                        .toList()))
            .toList()
        : List.of();
  }

  private static boolean lies(Situation situation, Zone zone, CardRef card) {
    return situation.state().board().whereIs(card).stream().anyMatch(zone.slots()::contains);
  }
}
