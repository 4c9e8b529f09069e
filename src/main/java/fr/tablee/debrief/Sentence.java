package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/// One sentence of the debrief.
///
/// @param key stands for it and stays the same whenever the debrief is computed: block, kind,
///   subject
/// @param text as it is shown: the facilitator's words where there are any, else the computed ones
/// @param computed what was computed, where the facilitator says it otherwise
/// @param figures the numbers in the computed words
/// @param spans the computed words piece by piece; empty for a sentence that was added
public record Sentence(
    String key,
    String text,
    Optional<String> computed,
    List<Figure> figures,
    @JsonIgnore List<Span> spans) {

  public Sentence {
    figures = List.copyOf(figures);
    spans = List.copyOf(spans);
  }

  static Sentence computed(String key, Told told) {
    return new Sentence(key, told.text(), Optional.empty(), told.figures(), told.spans());
  }

  static Sentence added(String key, String text) {
    return new Sentence(key, text, Optional.empty(), List.of(), List.of());
  }

  Sentence reworded(String words) {
    return words.equals(text)
        ? this
        : new Sentence(key, words, Optional.of(computed.orElse(text)), figures, spans);
  }

  /// Whether the facilitator wrote it from nothing.
  @JsonIgnore
  public boolean isAdded() {
    return key.startsWith(Edits.ADDED);
  }
}
