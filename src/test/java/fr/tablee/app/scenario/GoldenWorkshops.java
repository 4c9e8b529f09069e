package fr.tablee.app.scenario;

import fr.tablee.content.Ordering;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Workshops as different as they come, each played through the real workshop.
final class GoldenWorkshops {

  private static final List<String> DEAD = List.of("A2", "A7", "B3", "B8", "B11");

  private GoldenWorkshops() {}

  /// Everything right at once, everybody has something to say.
  static List<Entry> perfect() {
    HandPlayed played = new HandPlayed().people(8).minutes(5).start();
    for (String family :
        List.of("generatives", "vocaux", "recommandations", "automobile", "securite", "autre")) {
      played.minutes(2).example(family, "un exemple de la famille " + family);
    }
    played.goTo("histoire");
    put(played, timeline(false)).check().clear().goTo("donnees").minutes(2);
    put(played, sorting(false)).check().clear().goTo("algorithmes").minutes(2);
    put(played, ordering(false)).check().clear().goTo("debat");
    played
        .put("tri-des-cv", "A1")
        .put("cameras", "A6")
        .put("joconde", "A10")
        .minutes(30)
        .note("gauche", "On veut savoir quand une machine a trié.")
        .note("droite", "Copier un style, est-ce créer ?")
        .clear()
        .goTo("agir");
    return played
        .minutes(3)
        .commit("me-proteger", "cette-semaine", 5)
        .commit("informer", "ce-mois-ci", 2)
        .commit("contribuer", "un-jour", 1)
        .minutes(4)
        .close()
        .log();
  }

  /// Everything the wrong way round, no second try, nobody notes anything.
  static List<Entry> hopeless() {
    HandPlayed played = new HandPlayed().people(4).start().minutes(15).goTo("histoire");
    put(played, timeline(true)).check().clear().goTo("donnees");
    put(played, sorting(true)).check().clear().goTo("algorithmes");
    put(played, ordering(true)).check().clear().goTo("debat").minutes(20).goTo("agir");
    return played.minutes(5).close().log();
  }

  /// The run sheet goes by and nothing happens.
  static List<Entry> empty() {
    HandPlayed played = new HandPlayed().start().minutes(2);
    for (String id : List.of("histoire", "donnees", "algorithmes", "debat", "agir")) {
      played.goTo(id).minutes(2);
    }
    return played.close().log();
  }

  /// The alarm rings in the middle of the timeline, before any check.
  static List<Entry> cutShort() {
    HandPlayed played = new HandPlayed().people(6).minutes(2).start();
    played.minutes(6).example("generatives", "ChatGPT").example("vocaux", "");
    played.minutes(9).goTo("histoire");
    List<Map.Entry<String, String>> first = new ArrayList<>(timeline(false).entrySet());
    first.subList(0, 7).forEach(one -> played.put(one.getKey(), one.getValue()));
    return played.lift("canard", "B1").put("canard", "B1").seconds(40).close().log();
  }

  /// Five readers never answer; what they would have seen is not placed by hand.
  static List<Entry> deadReaders() {
    HandPlayed played = new HandPlayed().people(7);
    DEAD.forEach(slot -> played.sense(new TableChange.ReaderLost(SlotId.of(slot))));
    played.minutes(3).start().minutes(10).goTo("histoire");
    putSensed(played, timeline(false)).check().clear().goTo("donnees");
    putSensed(played, sorting(false)).check().clear().goTo("algorithmes");
    return putSensed(played, ordering(false)).check().clear().minutes(3).close().log();
  }

  /// No reader answers at all; the facilitator places every card on the console.
  static List<Entry> allByHand() {
    HandPlayed played = new HandPlayed().people(5);
    for (String row : List.of("A", "B")) {
      for (int column = 1; column <= 12; column++) {
        played.sense(new TableChange.ReaderLost(SlotId.of(row + column)));
      }
    }
    played.minutes(4).start().minutes(14).goTo("histoire");
    timeline(false).forEach(played::byHand);
    played.check().clearByHand().goTo("donnees");
    sorting(false).forEach(played::byHand);
    played.check().clearByHand().goTo("debat").byHand("cameras", "A1").minutes(25);
    return played.note("gauche", "Qui regarde les caméras ?").close().log();
  }

  /// An hour and a half, planned so on the console: no recipe, a second check that helps.
  static List<Entry> ninetyMinutes() {
    HandPlayed played = new HandPlayed().people(10).minutes(2);
    played.ask(new Command.Skip("algorithmes", true)).ask(new Command.Fit(90)).minutes(2).start();
    played.minutes(7).example("recommandations", "Netflix").example("automobile", "Waze");
    played.minutes(6).goTo("histoire");
    Map<String, String> cards = timeline(false);
    swap(cards, "eliza", "chatgpt");
    swap(cards, "lovelace", "frankenstein");
    talkOver(played, cards, 23).check().minutes(4);
    played.lift("eliza", cards.get("eliza")).lift("chatgpt", cards.get("chatgpt"));
    played.put("eliza", cards.get("chatgpt")).put("chatgpt", cards.get("eliza"));
    played.check().reveal().reveal().minutes(3).clear().goTo("donnees");
    Map<String, String> sides = sorting(false);
    swap(sides, "menu", "photo-enfants");
    talkOver(played, sides, 28).check().minutes(6).clear().goTo("debat");
    played.put("co2-modele", "A2").put("cancer-du-sein", "B9").minutes(31);
    played.note("gauche", "Éteindre, est-ce déjà agir ?").clear().goTo("agir").minutes(7);
    return played.commit("apprendre", "ce-mois-ci", 6).minutes(4).close().log();
  }

  /// The debate only, three groups, topics that change.
  static List<Entry> threeGroups() {
    HandPlayed played = new HandPlayed().people(12).start().seconds(20).goTo("debat").minutes(2);
    played.put("tri-des-cv", "A1").put("co2-modele", "A5").put("let-it-go", "A9").minutes(12);
    played.move("co2-modele", "A5", "B12").put("ia-et-climat", "A6").minutes(9);
    played.lift("co2-modele", "B12").put("joconde", "B10").minutes(8);
    played.note("gauche", "Le CV anonyme ne suffit pas.");
    played.note("gauche", "Demander : qui a choisi les exemples ?");
    played.note("centre", "Mesurer avant de promettre.");
    played.note("", "Les trois groupes veulent pouvoir refuser.");
    return played.close().log();
  }

  /// Two people, nobody counted them; they change their minds and leave without closing.
  static List<Entry> two() {
    HandPlayed played = new HandPlayed().start().minutes(3).example("vocaux", "Alexa");
    played.minutes(4).goTo("donnees").put("menu", "A1").put("mot-de-passe", "A10");
    played.move("menu", "A1", "A12").move("menu", "A12", "A2");
    played.put("mal-de-dos", "A3").check();
    return played.minutes(2).log();
  }

  private static HandPlayed put(HandPlayed played, Map<String, String> cards) {
    cards.forEach(played::put);
    return played;
  }

  /// Lays the cards one by one; after each the group talks for so many seconds.
  private static HandPlayed talkOver(HandPlayed played, Map<String, String> cards, int seconds) {
    cards.forEach((card, slot) -> played.put(card, slot).seconds(seconds));
    return played;
  }

  private static HandPlayed putSensed(HandPlayed played, Map<String, String> cards) {
    cards.forEach((card, slot) -> {
      if (!DEAD.contains(slot)) {
        played.put(card, slot);
      }
    });
    return played;
  }

  private static void swap(Map<String, String> cards, String one, String other) {
    String slot = cards.getOrDefault(one, "");
    cards.put(one, cards.getOrDefault(other, ""));
    cards.put(other, slot);
  }

  /// Each card's slot: in order and in its row, or backwards and in the other one.
  private static Map<String, String> timeline(boolean wrong) {
    Timeline timeline = (Timeline) HandPlayed.activity("histoire");
    List<Timeline.Entry> entries = new ArrayList<>(timeline.entries());
    if (wrong) {
      Collections.reverse(entries);
    }
    Map<String, String> slots = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    int column = 1;
    for (int i = 0; i < entries.size(); i++) {
      Timeline.Entry entry = entries.get(i);
      column = Math.max(column, i * 12 / entries.size() + 1);
      String row = entry.zone().equals("fiction") == wrong ? "B" : "A";
      while (!taken.add(row + column)) {
        column++;
      }
      slots.put(entry.card().ref().card(), row + column);
    }
    return slots;
  }

  private static Map<String, String> sorting(boolean wrong) {
    Sorting sorting = (Sorting) HandPlayed.activity("donnees");
    Map<String, String> slots = new LinkedHashMap<>();
    int left = 0;
    int right = 0;
    for (Sorting.Entry entry : sorting.entries()) {
      boolean share = entry.accepts().contains("partage") != wrong;
      int index = share ? left++ : right++;
      slots.put(entry.card().ref().card(), (index < 6 ? "A" : "B") + (index % 6 + (share ? 1 : 7)));
    }
    return slots;
  }

  private static Map<String, String> ordering(boolean wrong) {
    Ordering ordering = (Ordering) HandPlayed.activity("algorithmes");
    List<String> steps =
        new ArrayList<>(ordering.steps().stream().map(card -> card.ref().card()).toList());
    if (wrong) {
      Collections.reverse(steps);
    }
    Map<String, String> slots = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      slots.put(steps.get(i), "A" + (i + 1));
    }
    return slots;
  }
}
