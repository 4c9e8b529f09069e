package fr.tablee.score;

import java.util.List;

/// The two-by-two table of a timeline: which zone a card belongs to, which zone it was laid in.
/// Traps are left out.
///
/// @param first id of the first zone of the mat
/// @param second id of the second zone
/// @param firstAsFirst cards of the first zone laid there
/// @param firstAsSecond cards of the first zone laid in the second
/// @param secondAsFirst cards of the second zone laid in the first
/// @param secondAsSecond cards of the second zone laid there
public record Confusion(
    String first,
    String second,
    List<String> firstAsFirst,
    List<String> firstAsSecond,
    List<String> secondAsFirst,
    List<String> secondAsSecond) {

  public Confusion {
    firstAsFirst = List.copyOf(firstAsFirst);
    firstAsSecond = List.copyOf(firstAsSecond);
    secondAsFirst = List.copyOf(secondAsFirst);
    secondAsSecond = List.copyOf(secondAsSecond);
  }
}
