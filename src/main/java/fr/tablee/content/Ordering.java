package fr.tablee.content;

import java.util.List;

/// Steps to put in order. Several orders may be right.
///
/// @param frame what every activity has
/// @param steps the cards, in one right order
/// @param rules what must come before what; for a strict order, one rule for each pair of
///   neighbours
public record Ordering(Frame frame, List<Card> steps, List<Rule> rules) implements Activity {

  public Ordering {
    steps = List.copyOf(steps);
    rules = List.copyOf(rules);
  }

  @Override
  public List<Card> deck() {
    return steps;
  }

  @Override
  public String kind() {
    return "ordering";
  }

  /// One rule.
  ///
  /// @param before id of the card that comes first
  /// @param after id of the card that comes later
  /// @param because the sentence that names the rule
  /// @param hints up to three nudges towards it, mildest first
  public record Rule(String before, String after, String because, List<String> hints) {

    public Rule {
      hints = List.copyOf(hints);
    }
  }
}
