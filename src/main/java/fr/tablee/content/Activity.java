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

  /// The cards of the deck as they are printed and dealt: always in the same order, which says
  /// nothing of the answer.
  default List<Card> dealt() {
    return switch (this) {
      case OpenMap _, Debate _, Commitment _ -> deck();
      case Timeline _, Sorting _, Ordering _ -> deck().stream().sorted(Shuffle.ORDER).toList();
    };
  }

  /// Every card of the activity: the deck as it is dealt, definition, blanks.
  default Stream<Card> allCards() {
    return Stream.of(dealt().stream(), frame().definition().stream(), frame().blanks().stream())
        .flatMap(cards -> cards);
  }
}
