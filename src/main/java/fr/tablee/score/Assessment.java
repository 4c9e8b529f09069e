package fr.tablee.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What an answer key says of a board.
///
/// @param placed cards of the deck that lie on meaningful slots
/// @param of cards in the deck
/// @param moves fewest cards to pick up and lay elsewhere for a right order (a sorting has 0)
/// @param misfiled cards in the wrong row or zone
/// @param concordance share of the comparable pairs that are not violated; empty where no pair is
///   comparable
/// @param cards one verdict for each card of the deck, in the deck's order
/// @param brokenRules rules of an ordering that the board breaks
/// @param natures the two-by-two table of a timeline with two zones
public record Assessment(
    int placed,
    int of,
    int moves,
    int misfiled,
    OptionalDouble concordance,
    Map<String, CardVerdict> cards,
    List<BrokenRule> brokenRules,
    Optional<Confusion> natures) {

  public Assessment {
    // Map.copyOf would lose the deck's order.
    cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    brokenRules = List.copyOf(brokenRules);
  }

  /// Whether everything that lies is right and everything lies.
  public boolean complete() {
    return placed == of && moves == 0 && misfiled == 0;
  }

  /// Cards that lie right.
  public long right() {
    return cards.values().stream().filter(v -> v.placed() && !v.toMove() && !v.wrongZone()).count();
  }

  /// A rule that the board breaks.
  ///
  /// @param before id of the card that should come first
  /// @param after id of the card that should come later
  /// @param because the sentence that names the rule
  public record BrokenRule(String before, String after, String because) {}
}
