package fr.tablee.table.nfc;

import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.util.Map;
import java.util.function.Consumer;

/// The readers of a table, whatever they are: looks at them over and over, and writes tags. The
/// thread that calls [#cycle] and [#write] owns them.
public interface TagScanner {

  /// One look at every reader, not before the table's cycle time has passed since the last one.
  ///
  /// @param out is told every sighting at once
  void cycle(Consumer<Sighting> out);

  /// Writes on the tag that lies on a slot with a reader; waits until that is done.
  ///
  /// @param out is told what other readers end meanwhile
  WriteOutcome write(
      SlotId slot, TagContent.Ours content, WritePolicy policy, Consumer<Sighting> out);

  /// How the readers are, by slot. Any thread.
  Map<SlotId, ReaderState> states();

  /// How each reader chip has done so far; counts are as old as a health check at most. Empty where
  /// there are none. Any thread.
  default Map<SlotId, ReaderHealth> health() {
    return Map.of();
  }

  /// How long the last scan took, without the wait before it. Any thread.
  long lastScanNanos();
}
