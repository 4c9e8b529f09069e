package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.Map;
import java.util.Optional;

/// One thing to put back when a command is taken back. Each kind holds no more than its command
/// changed, so that what happened by itself in between (time, movements on the table, a check that
/// came due) stays.
sealed interface Restore {

  /// What lay on a slot before it was changed by hand.
  record Spot(SlotId slot, Optional<Lying> before) implements Restore {}

  /// The topic of a debate group before a card was laid by hand on a slot of its zone.
  record Topic(SlotId slot, String activity, String zone, CardRef chosen, Optional<CardRef> before)
      implements Restore {}

  /// Running or paused.
  record Run(Phase before) implements Restore {}

  /// The current activity, and whether the one turned to had been entered before.
  record Turned(String from, String to, boolean enteredBefore) implements Restore {}

  /// The checks.
  record Checks(String activity, Attempts before) implements Restore {}

  /// The reveal ladder.
  record Ladder(String activity, Rungs before) implements Restore {}

  record HintsShown(String activity, Hints before) implements Restore {}

  record Policy(String activity, Optional<RevealPolicy> before) implements Restore {}

  record Time(String activity, int seconds) implements Restore {}

  record Talked(String activity, Talk before) implements Restore {}

  record People(Map<String, Integer> before) implements Restore {}

  record Sheet(RunSheet before) implements Restore {}

  /// Whether a slot's reader was declared dead.
  record Declared(SlotId slot, boolean before) implements Restore {}

  record Read(Corrections before) implements Restore {}

  record Name(CardRef card, Optional<String> before) implements Restore {}

  /// Whose turn it was when that was last given, and after how many cards.
  record Turn(String activity, int seat, int then) implements Restore {}

  /// A turn that a card placed by hand took.
  record Took(SlotId slot, String activity, CardRef card) implements Restore {}

  record Spoken(String activity, String zone, Optional<Voice> before) implements Restore {}

  record GroupTime(String activity, String zone, Optional<Countdown> before) implements Restore {}

  /// Whether it would change what lies on the slot, or follows from what was laid there.
  default boolean concerns(SlotId slot) {
    return switch (this) {
      case Spot spot -> spot.slot().equals(slot);
      case Topic topic -> topic.slot().equals(slot);
      case Took took -> took.slot().equals(slot);
      case Run _,
          Turned _,
          Checks _,
          Ladder _,
          HintsShown _,
          Policy _,
          Time _,
          Talked _,
          People _,
          Sheet _,
          Declared _,
          Read _,
          Name _,
          Turn _,
          Spoken _,
          GroupTime _ ->
          false;
    };
  }

  /// Whether it would put this back on the slot.
  default boolean bringsBack(SlotId slot, Lying lying) {
    return this instanceof Spot(SlotId where, Optional<Lying> before)
        && where.equals(slot)
        && before.filter(was -> Memento.alike(was, lying)).isPresent();
  }
}
