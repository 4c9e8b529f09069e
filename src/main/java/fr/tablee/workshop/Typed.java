package fr.tablee.workshop;

import fr.tablee.table.SlotId;
import java.util.Optional;

/// What a person typed, as what it means.
final class Typed {

  private Typed() {}

  /// A whole number, perhaps negative.
  static Optional<Integer> whole(String text) {
    return text.matches("-?\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  /// A number of people.
  static Optional<Integer> people(String text) {
    return whole(text).filter(number -> number >= 0 && number <= TalkDecider.MOST_PEOPLE);
  }

  /// A slot's name.
  static Optional<SlotId> slot(String text) {
    try {
      return Optional.of(SlotId.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
