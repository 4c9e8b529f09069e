package fr.tablee.debrief;

/// A piece of a composed sentence, which knows where it comes from.
public sealed interface Span {

  /// As it stands on the page.
  String shown();

  /// Words of the debrief's own; never a number.
  record Words(String shown) implements Span {}

  /// Words of the pack, of the log or of the facilitator, unchanged.
  record Quoted(String shown) implements Span {}

  /// A number that the log bears out.
  record Counted(String shown, Figure figure) implements Span {}
}
