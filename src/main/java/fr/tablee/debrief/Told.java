package fr.tablee.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Composed words, piece by piece. Immutable.
///
/// @param spans the pieces in order
public record Told(List<Span> spans) {

  /// Nothing said.
  static final Told NOTHING = new Told(List.of());

  public Told {
    spans = List.copyOf(spans);
  }

  /// Words of the pack, of the log or of the facilitator.
  static Told quoted(String text) {
    return text.isEmpty() ? NOTHING : new Told(List.of(new Span.Quoted(text)));
  }

  static Told words(String text) {
    return text.isEmpty() ? NOTHING : new Told(List.of(new Span.Words(text)));
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  Told then(Told next) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(next.spans());
    return new Told(all);
  }

  /// As it stands on the page.
  public String text() {
    return spans.stream().map(Span::shown).collect(Collectors.joining());
  }

  /// Every number in it, in order.
  public List<Figure> figures() {
    return spans.stream()
        .filter(Span.Counted.class::isInstance)
        .map(span -> ((Span.Counted) span).figure())
        .toList();
  }
}
