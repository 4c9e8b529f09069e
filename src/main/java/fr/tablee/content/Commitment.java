package fr.tablee.content;

import java.util.List;

/// Action cards to lay where one means to do them. Tallies only, no key.
///
/// @param frame what every activity has; its zones are the horizons
/// @param actions the action cards
public record Commitment(Frame frame, List<Card> actions) implements Activity {

  public Commitment {
    actions = List.copyOf(actions);
  }

  @Override
  public List<Card> deck() {
    return actions;
  }

  @Override
  public String kind() {
    return "commitment";
  }
}
