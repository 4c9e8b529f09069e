package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a facilitator made of one sentence.
///
/// @param sentence key of the computed sentence, or of an added one ([Edits#ADDED] and more)
/// @param block id of the block it stands in
/// @param kind what was done
/// @param text the new words; empty when hidden
public record Edit(String sentence, String block, Kind kind, String text) {

  public Edit {
    if (kind != Kind.HIDDEN && text.isBlank()) {
      throw new IllegalArgumentException("a sentence without words: " + sentence);
    }
    if (sentence.startsWith(Edits.ADDED) != (kind == Kind.ADDED)) {
      throw new IllegalArgumentException("not the key of a sentence that is " + kind.word());
    }
  }

  /// What was done to a sentence.
  public enum Kind {
    REWORDED,
    HIDDEN,
    ADDED;

    /// The word of the HTTP contract and of the store.
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a word.
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }
}
