package fr.tablee.workshop;

import fr.tablee.table.TableChange;

/// What can reach a workshop.
public sealed interface Input {

  /// The table sensed something.
  record Sensed(TableChange change) implements Input {}

  /// Somebody asked for something.
  record Asked(Command command, Actor actor) implements Input {}

  /// Time passed. Sent every quarter of a second or so; settles checks that wait for a card to
  /// rest.
  record Ticked() implements Input {}
}
