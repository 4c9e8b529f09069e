package fr.tablee.app.scenario;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A workshop written down in advance: what hands do on the table and on the console, and what must
/// then be seen.
///
/// @param title the file's name, for people
/// @param pack id of the pack that it plays
/// @param table the table that it plays on, as `--table` takes it
/// @param seed for everything random in the emulation
/// @param steps in the order of their times
public record Scenario(String title, String pack, String table, long seed, List<Step> steps) {

  public Scenario {
    steps = List.copyOf(steps);
  }

  /// Seconds from the beginning to the last step.
  public long lengthSeconds() {
    return steps.isEmpty() ? 0 : (long) steps.getLast().atSeconds();
  }

  /// One step.
  ///
  /// @param number from 1, to name it in a message
  /// @param atSeconds since the beginning
  public record Step(int number, double atSeconds, Action action) {}

  /// What a step does.
  public sealed interface Action {

    /// A card is laid on a slot; it is taken from where it lies.
    record Put(CardRef card, SlotId slot) implements Action {}

    /// Whatever lies on the slot is taken away.
    record Lift(SlotId slot) implements Action {}

    /// A console command with its arguments.
    record Console(String word, JsonNode arguments) implements Action {}

    /// A reader breaks or is mended.
    record Fault(String fault, SlotId slot) implements Action {}

    /// Paths into the public state, and what must stand there.
    record Expect(Map<String, JsonNode> values) implements Action {
      public Expect {
        values = Map.copyOf(values);
      }
    }
  }
}
