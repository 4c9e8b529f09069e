package fr.tablee.app.run;

import fr.tablee.content.Pack;
import fr.tablee.workshop.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Keeps the log of the newest workshop in memory: for a replay, which leaves nothing behind. One
/// thread.
public final class MemoryJournal implements Journal {

  private final List<Entry> entries = new ArrayList<>();
  private int begun;

  @Override
  public String begin(Pack pack, String table, Instant opened) {
    entries.clear();
    begun++;
    return "rejeu-" + begun;
  }

  @Override
  public void forget(String workshopId) {
    entries.clear();
  }

  @Override
  public void write(String workshopId, Entry entry) {
    entries.add(entry);
  }

  /// The log of the newest workshop.
  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
