package fr.tablee.content;

import java.util.List;

/// An open map: zones without a key. Paper notes stay paper; blanks or the console record what came
/// up.
///
/// @param frame what every activity has; its zones are the families
public record OpenMap(Frame frame) implements Activity {

  @Override
  public List<Card> deck() {
    return List.of();
  }

  @Override
  public String kind() {
    return "open";
  }
}
