package fr.tablee.debrief;

import java.util.List;

/// One family of an open map.
///
/// @param zone its id
/// @param title its title
/// @param named whether an example came up: named, counted, or a blank card laid there
/// @param examples the examples that were written down, in the order they came up
public record Family(String zone, String title, boolean named, List<String> examples) {

  public Family {
    examples = List.copyOf(examples);
  }
}
