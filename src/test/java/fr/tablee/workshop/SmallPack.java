package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.content.CommandCard;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Frame;
import fr.tablee.content.Mat;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Pack;
import fr.tablee.content.RevealPolicy;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.content.YearSpan;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pack with one small activity of each kind. Whatever must not show before its reveal step holds
/// one of the words `SECRET`, `ANNEE`, `PIEGE`, `FIN`, followed by what it is about.
final class SmallPack {

  static final Pack PACK =
      new Pack(
          "essai",
          "Essai",
          "1",
          "fr",
          List.of("IntelligenceArtificielle"),
          "résumé",
          new Pack.Attribution("", "", "", ""),
          List.of(openMap(), timeline(), sorting(), ordering(), debate(), commitment()),
          List.of(
              command("valider", CommandCard.Action.CHECK),
              command("indice", CommandCard.Action.HINT),
              command("pause", CommandCard.Action.PAUSE),
              command("suivant", CommandCard.Action.NEXT),
              command("annuler", CommandCard.Action.UNDO)),
          List.of());

  private SmallPack() {}

  static CardRef ref(String card) {
    return new CardRef("essai", card);
  }

  private static OpenMap openMap() {
    return new OpenMap(
        frame(
            "carte",
            15,
            RevealPolicy.AT_CHECK,
            new Mat(Map.of(), List.of(zone("usages", both(1, 6)), zone("machines", both(7, 12)))),
            Optional.empty(),
            List.of(card("v-1", CardKind.BLANK), card("v-2", CardKind.BLANK))));
  }

  /// Four dated cards; columns are time, row A fiction, row B reality. `turc` is a trap.
  private static Timeline timeline() {
    Map<SlotId, Integer> columns = new HashMap<>();
    both(1, 12).forEach(slot -> columns.put(slot, slot.column()));
    return new Timeline(
        frame(
            "dates",
            20,
            RevealPolicy.AT_CHECK,
            new Mat(columns, List.of(zone("fiction", row("A")), zone("realite", row("B")))),
            Optional.empty(),
            List.of()),
        List.of(
            dated("eliza", 1966, "realite", Optional.empty()),
            dated("turc", 1770, "realite", Optional.of("PIEGE-turc")),
            dated("rur", 1921, "fiction", Optional.empty()),
            dated("hal", 1968, "fiction", Optional.empty())));
  }

  private static Timeline.Entry dated(String id, int year, String zone, Optional<String> trap) {
    return new Timeline.Entry(
        card(id, CardKind.PLAY), new YearSpan(year, year), 0, "ANNEE-" + id, zone, trap);
  }

  /// Verdicts show at once; `sante` may lie in both halves.
  private static Sorting sorting() {
    return new Sorting(
        frame(
            "tri",
            15,
            RevealPolicy.IMMEDIATE,
            new Mat(Map.of(), List.of(zone("oui", both(1, 6)), zone("non", both(7, 12)))),
            Optional.of(card("def-tri", CardKind.DEFINITION)),
            List.of(card("v-3", CardKind.BLANK))),
        List.of(
            new Sorting.Entry(card("menu", CardKind.PLAY), Set.of("oui")),
            new Sorting.Entry(card("sante", CardKind.PLAY), Set.of("oui", "non")),
            new Sorting.Entry(card("caf", CardKind.PLAY), Set.of("non"))));
  }

  /// Verdicts wait for the end.
  private static Ordering ordering() {
    Map<SlotId, Integer> places = new HashMap<>();
    row("A").forEach(slot -> places.put(slot, slot.column()));
    return new Ordering(
        frame(
            "pas",
            15,
            RevealPolicy.AT_END,
            new Mat(places, List.of()),
            Optional.empty(),
            List.of()),
        List.of(
            card("farine", CardKind.PLAY),
            card("oeufs", CardKind.PLAY),
            card("lait", CardKind.PLAY)),
        List.of(
            new Ordering.Rule("farine", "oeufs", "la farine d’abord", List.of()),
            new Ordering.Rule("oeufs", "lait", "les œufs avant le lait", List.of())));
  }

  private static Debate debate() {
    return new Debate(
        frame(
            "debat",
            40,
            RevealPolicy.AT_CHECK,
            new Mat(
                Map.of(),
                List.of(
                    zone("gauche", both(1, 4)),
                    zone("centre", both(5, 8)),
                    zone("droite", both(9, 12)))),
            Optional.empty(),
            List.of()),
        List.of(
            new Debate.Sheet(
                "biais",
                "Biais",
                "texte",
                List.of(new Debate.Essential("point", "texte du point")),
                List.of("question biais 1", "question biais 2"),
                List.of(card("ceo", CardKind.DEBATE), card("chum", CardKind.DEBATE))),
            new Debate.Sheet(
                "creation",
                "Création",
                "texte",
                List.of(),
                List.of("question création 1"),
                List.of(card("joconde", CardKind.DEBATE)))));
  }

  private static Commitment commitment() {
    return new Commitment(
        frame(
            "agir",
            15,
            RevealPolicy.AT_CHECK,
            new Mat(Map.of(), List.of(zone("semaine", both(1, 6)), zone("un-jour", both(7, 12)))),
            Optional.empty(),
            List.of()),
        List.of(card("former", CardKind.ACTION), card("ecouter", CardKind.ACTION)));
  }

  private static Frame frame(
      String id,
      int minutes,
      RevealPolicy policy,
      Mat mat,
      Optional<Card> definition,
      List<Card> blanks) {
    return new Frame(
        id,
        "Titre " + id,
        "Question " + id,
        "Facile " + id,
        Duration.ofMinutes(minutes),
        "#112233",
        policy,
        "But",
        new Frame.Script(
            "ouvrir " + id, "jouer " + id, "débloquer", "valider", "dévoiler", "clore " + id),
        List.of("premier indice", "second indice"),
        List.of("question 1", "question 2"),
        "FIN-" + id,
        mat,
        definition,
        blanks);
  }

  private static CommandCard command(String id, CommandCard.Action action) {
    return new CommandCard(card(id, CardKind.COMMAND), action);
  }

  private static Card card(String id, CardKind kind) {
    return new Card(
        ref(id),
        kind,
        "Titre " + id,
        "Texte " + id,
        "Facile " + id,
        kind == CardKind.PLAY ? "SECRET-" + id : "",
        kind == CardKind.PLAY ? "SECRET-FACILE-" + id : "",
        List.of(),
        List.of(new Card.Link("Source " + id, "https://example.org/" + id)),
        List.of(),
        "");
  }

  private static Zone zone(String id, List<SlotId> slots) {
    return new Zone(id, "Zone " + id, "texte", slots, List.of(), "");
  }

  private static List<SlotId> row(String letter) {
    return IntStream.rangeClosed(1, 12).mapToObj(column -> SlotId.of(letter + column)).toList();
  }

  private static List<SlotId> both(int from, int to) {
    return Stream.of("A", "B")
        .flatMap(letter ->
            IntStream.rangeClosed(from, to).mapToObj(column -> SlotId.of(letter + column)))
        .toList();
  }

  static Activity activity(String id) {
    return PACK.activity(id).orElseThrow();
  }
}
