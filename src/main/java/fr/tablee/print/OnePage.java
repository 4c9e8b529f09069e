package fr.tablee.print;

import fr.tablee.debrief.Block;
import fr.tablee.debrief.Debrief;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What stands on the debrief's first page, to be told in five minutes, and what follows for
/// whoever reads on: explanations, notes, time, ideas to act.
public final class OnePage {

  /// Blocks that only stand on the pages that follow.
  private static final Set<String> LATER =
      Set.of("time", "caveats", "traps", "debatable", "notes", "actions", "takeaways");

  private OnePage() {}

  /// The blocks of a part on the first page, told in their sentences alone.
  public static List<Block> first(List<Block> part) {
    return part.stream()
        .filter(block -> !block.items().isEmpty() && !LATER.contains(block.id()))
        .toList();
  }

  /// The blocks that are told in full on the pages that follow: those that are not on the first
  /// one, and those that had more to say there.
  public static List<Block> further(Debrief debrief) {
    return Stream.of(debrief.quoi(), debrief.etAlors(), debrief.etMaintenant())
        .flatMap(List::stream)
        .filter(block -> !block.items().isEmpty())
        .filter(block -> LATER.contains(block.id()) || saysMore(block))
        .toList();
  }

  private static boolean saysMore(Block block) {
    return block.items().stream()
        .anyMatch(item -> !item.details().isEmpty() || !item.links().isEmpty());
  }
}
