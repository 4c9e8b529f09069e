package fr.tablee.score;

import fr.tablee.content.Activity;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.content.YearSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Every pair of cards that a board has the wrong way round: more than the fewest cards to move,
/// for whoever asks over many boards which two are taken for each other. Any thread may ask.
public final class Swaps {

  private Swaps() {}

  /// The pairs, in the deck's order; none for an activity whose key orders nothing.
  ///
  /// @param laid every card on the board, in any order
  public static List<Swap> of(Activity activity, Collection<Laid> laid) {
    return switch (activity) {
      case Timeline timeline -> {
        SequencedMap<String, YearSpan> spans = new LinkedHashMap<>();
        timeline
            .entries()
            .forEach(entry -> spans.put(entry.card().ref().card(), entry.tolerated()));
        yield pairs(activity, Precedence.ofDates(spans), laid);
      }
      case Ordering ordering -> {
        List<String> ids = ordering.steps().stream().map(card -> card.ref().card()).toList();
        yield pairs(activity, Precedence.ofRules(ids, ordering.rules()), laid);
      }
      case Sorting _, OpenMap _, Debate _, Commitment _ -> List.of();
    };
  }

  private static List<Swap> pairs(Activity activity, Precedence precedence, Collection<Laid> laid) {
    Mat mat = activity.frame().mat();
    Map<String, Integer> places = new HashMap<>();
    Board.of(activity.deck(), laid, slot -> mat.positionOf(slot).isPresent())
        .byCard()
        .forEach((card, lies) ->
            mat.positionOf(lies.slot()).ifPresent(place -> places.put(card, place)));
    return Violations.of(precedence, places).pairs().stream()
        .map(pair -> new Swap(pair.before(), pair.after()))
        .toList();
  }
}
