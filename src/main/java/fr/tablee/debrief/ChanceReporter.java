package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Ordering;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.score.Assessment;
import fr.tablee.score.CardVerdict;
import fr.tablee.score.Laid;
import fr.tablee.score.Scoring;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Reckons what the cards of a check would give by chance: the same cards dealt to the same slots,
/// many times over, and judged by the same key. Zones are reckoned as if each card were dealt to
/// any of them with the same odds. The same check gives the same figures: the dice are seeded.
final class ChanceReporter {

  private static final int DEALS = 200;

  private ChanceReporter() {}

  static Optional<Chance> of(Activity activity, Optional<Assessment> judged, List<Laid> laid) {
    return judged
        .filter(one -> one.placed() > 1)
        .map(one ->
            switch (activity) {
              case Timeline timeline -> dealt(timeline, laid, byRows(timeline, one));
              case Ordering ordering -> dealt(ordering, laid, 0);
              case Sorting sorting -> new Chance(0, bySides(sorting, one), 0);
              default -> new Chance(0, 0, 0);
            });
  }

  private static Chance dealt(Activity activity, List<Laid> laid, double misfiled) {
    List<SlotId> slots = new ArrayList<>(laid.stream().map(Laid::slot).toList());
    Random dice = new Random(activity.id().hashCode());
    double moves = 0;
    double concordance = 0;
    for (int deal = 0; deal < DEALS; deal++) {
      Collections.shuffle(slots, dice);
      List<Laid> again = new ArrayList<>();
      for (int i = 0; i < laid.size(); i++) {
        again.add(new Laid(laid.get(i).card(), slots.get(i), laid.get(i).placedRank()));
      }
      Assessment one = Scoring.assess(activity, again).orElseThrow();
      moves += one.moves();
      concordance += one.concordance().orElse(1);
    }
    return new Chance(tenths(moves / DEALS), misfiled, hundredths(concordance / DEALS));
  }

  private static double byRows(Timeline timeline, Assessment judged) {
    int zones = timeline.frame().mat().zones().size();
    long counted =
        judged.cards().values().stream().filter(card -> card.placed() && !card.trap()).count();
    return zones < 2 ? 0 : tenths(counted * (1 - 1.0 / zones));
  }

  private static double bySides(Sorting sorting, Assessment judged) {
    int zones = sorting.frame().mat().zones().size();
    double misfiled = 0;
    for (Sorting.Entry entry : sorting.entries()) {
      CardVerdict verdict = judged.cards().get(entry.card().ref().card());
      if (verdict != null && verdict.placed() && !verdict.either()) {
        misfiled += 1 - 1.0 / zones;
      }
    }
    return tenths(misfiled);
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }

  private static double hundredths(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
