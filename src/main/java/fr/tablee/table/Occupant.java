package fr.tablee.table;

/// What presence holds to lie on a slot.
sealed interface Occupant {

  /// Nothing.
  record Empty() implements Occupant {
    static final Empty EMPTY = new Empty();
  }

  /// One of our cards, seen by the reader.
  record OneCard(String uid, CardRef card) implements Occupant {}

  /// One of our cards, known from before a restart and not seen again yet.
  record Remembered(CardRef card) implements Occupant {}

  /// A tag that is none of ours.
  record Stranger(String uid) implements Occupant {}

  /// Two tags or more.
  record Pair() implements Occupant {
    static final Pair PAIR = new Pair();
  }

  /// The number of the one tag that was seen here; empty where there is none.
  default String uid() {
    return switch (this) {
      case OneCard(String uid, CardRef _) -> uid;
      case Stranger(String uid) -> uid;
      case Empty _, Remembered _, Pair _ -> "";
    };
  }

  /// Whether this is the very tag that a reader saw.
  default boolean is(Sighting.Tag tag) {
    return switch (this) {
      case OneCard _, Stranger _ -> uid().equals(tag.uid());
      case Remembered remembered ->
          tag.content() instanceof TagContent.Identity identity
              && identity.card().equals(remembered.card);
      case Empty _, Pair _ -> false;
    };
  }

  /// What a seen tag makes of a slot.
  static Occupant of(Sighting.Tag tag) {
    return switch (tag.content()) {
      case TagContent.Identity identity -> new OneCard(tag.uid(), identity.card());
      // A slot's tag belongs into a mat: on a reader under the board it is no card.
      case TagContent.Place _, TagContent.Foreign _ -> new Stranger(tag.uid());
    };
  }
}
