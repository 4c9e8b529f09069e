package fr.tablee.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What undo needs to take one command back.
///
/// @param seq sequence of the command's first entry
/// @param lastSeq sequence of its last entry
/// @param atMillis when, in elapsed time
/// @param event what the command did, or the last thing it did
/// @param restores what to put back, in the order it was changed
record Memento(long seq, long lastSeq, long atMillis, Event event, List<Restore> restores) {

  Memento {
    restores = List.copyOf(restores);
  }

  static Memento of(Entry entry, Restore... restores) {
    return new Memento(
        entry.seq(), entry.seq(), entry.at().elapsedMillis(), entry.event(), List.of(restores));
  }

  /// One command out of two parts that follow each other.
  Memento followedBy(Memento next) {
    List<Restore> both = new ArrayList<>(restores);
    both.addAll(next.restores);
    return new Memento(seq, next.lastSeq, atMillis, next.event, both);
  }

  /// Whether the entry is one more lift of clearing the table.
  boolean isClearingUpTo(Entry entry) {
    return event instanceof Event.TableCleared
        && lastSeq + 1 == entry.seq()
        && atMillis == entry.at().elapsedMillis();
  }

  /// The same command with one more thing that it did.
  Memento and(Memento part) {
    List<Restore> both = new ArrayList<>(restores);
    both.addAll(part.restores);
    return new Memento(seq, part.lastSeq, atMillis, event, both);
  }

  /// Whether the entry follows at once on this lift or naming of the same card: the two are one
  /// command.
  boolean isPartJustBefore(Entry entry, Lying card) {
    return lastSeq + 1 == entry.seq()
        && atMillis == entry.at().elapsedMillis()
        && (isLift(event) ? restores.stream().anyMatch(one -> lifts(one, card)) : names(card));
  }

  private static boolean lifts(Restore restore, Lying card) {
    return restore instanceof Restore.Spot spot
        && spot.before().filter(was -> alike(was, card)).isPresent();
  }

  private boolean names(Lying card) {
    return event instanceof Event.CardNamed named
        && card instanceof Lying.OneCard one
        && one.card().equals(named.card());
  }

  private static boolean isLift(Event event) {
    return event instanceof Event.CardLifted || event instanceof Event.LecternCleared;
  }

  /// The same without what another event has overtaken; empty when nothing is left.
  Optional<Memento> without(Predicate<Restore> overtaken) {
    List<Restore> left = restores.stream().filter(overtaken.negate()).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Memento(seq, lastSeq, atMillis, event, left));
  }

  /// Whether two things on slots are the same thing: for a card, the same identity.
  static boolean alike(Lying one, Lying other) {
    return (one instanceof Lying.OneCard a && other instanceof Lying.OneCard b)
        ? a.card().equals(b.card())
        : one.equals(other);
  }
}
