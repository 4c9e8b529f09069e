package fr.tablee.workshop;

import fr.tablee.table.TableChange;
import java.util.OptionalLong;

/// What can reach a workshop.
public sealed interface Input {

  /// The table sensed something.
  record Sensed(TableChange change) implements Input {}

  /// Somebody asked for something.
  ///
  /// @param seen sequence of the state that the person saw; empty when it does not matter
  record Asked(Command command, Actor actor, OptionalLong seen) implements Input {

    public Asked(Command command, Actor actor) {
      this(command, actor, OptionalLong.empty());
    }
  }

  /// Time passed. Sent every quarter of a second or so; settles checks that wait for a card to
  /// rest.
  record Ticked() implements Input {}
}
