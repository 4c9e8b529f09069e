package fr.tablee.score;

import fr.tablee.score.CardVerdict.Direction;
import fr.tablee.score.CardVerdict.Shift;
import fr.tablee.score.Violations.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/// What a precedence says of a board.
///
/// @param violations the pairs the wrong way round
/// @param shifts the cards to move, each with its shift
record OrderVerdict(Violations violations, Map<String, Shift> shifts) {

  OrderVerdict {
    shifts = Map.copyOf(shifts);
  }

  /// Judges the order of a board.
  ///
  /// @param precedence what must come before what
  /// @param board the cards that lie on ordered slots
  /// @param placeOf a slot's place in the order
  /// @param yearsBetween for two cards of which the first must come before the other, the years
  ///   between their spans
  static OrderVerdict of(
      Precedence precedence,
      Board board,
      Function<Laid, OptionalInt> placeOf,
      ToIntBiFunction<String, String> yearsBetween) {
    Map<String, Integer> places = new HashMap<>();
    Map<String, Long> ranks = new HashMap<>();
    board
        .byCard()
        .forEach((card, laid) -> {
          placeOf.apply(laid).ifPresent(place -> places.put(card, place));
          ranks.put(card, laid.placedRank());
        });
    Violations violations = Violations.of(precedence, places);
    Set<String> moving =
        FewestMoves.among(violations.pairs(), card -> ranks.getOrDefault(card, 0L));
    return new OrderVerdict(violations, shifts(violations.pairs(), moving, yearsBetween));
  }

  int moves() {
    return shifts.size();
  }

  Optional<Shift> shift(String card) {
    return Optional.ofNullable(shifts.get(card));
  }

  OptionalDouble concordance() {
    int comparable = violations.comparable();
    return comparable == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) violations.pairs().size() / comparable);
  }

  /// Measures each card to move against the cards that stay.
  ///
  /// Each one violates a pair with a card that stays, else it could stay too. And always on the
  /// same side: were it to the right of a later card and to the left of an earlier one, those two
  /// would violate a pair themselves. The widest gap is the distance from its span to the span
  /// between the nearest cards that stay left and right of it.
  private static Map<String, Shift> shifts(
      List<Pair> violated, Set<String> moving, ToIntBiFunction<String, String> yearsBetween) {
    Map<String, Shift> shifts = new HashMap<>();
    for (Pair pair : violated) {
      int years = yearsBetween.applyAsInt(pair.before(), pair.after());
      if (!moving.contains(pair.after())) {
        shifts.merge(pair.before(), new Shift(Direction.TOO_LATE, years), OrderVerdict::wider);
      }
      if (!moving.contains(pair.before())) {
        shifts.merge(pair.after(), new Shift(Direction.TOO_EARLY, years), OrderVerdict::wider);
      }
    }
    return shifts;
  }

  private static Shift wider(Shift one, Shift other) {
    return other.years() > one.years() ? other : one;
  }
}
