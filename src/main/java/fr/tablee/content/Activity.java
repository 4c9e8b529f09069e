package fr.tablee.content;

import java.util.List;
import java.util.stream.Stream;

/// One block of the workshop. Each kind has its own record.
public sealed interface Activity permits OpenMap, Timeline, Sorting, Ordering, Debate, Commitment {

  /// What all kinds share.
  Frame frame();

  /// The cards that are played on the board; no definition, no blanks.
  List<Card> deck();

  /// The word of files and contracts: `open`, `timeline`, `sorting`, `ordering`, `debate`,
  /// `commitment`.
  String kind();

  default String id() {
    return frame().id();
  }

  /// Every card of the activity: deck, definition, blanks.
  default Stream<Card> allCards() {
    return Stream.of(deck().stream(), frame().definition().stream(), frame().blanks().stream())
        .flatMap(cards -> cards);
  }
}
