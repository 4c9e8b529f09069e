package fr.tablee.app.run;

import fr.tablee.content.Pack;
import fr.tablee.content.PackSnapshot;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// Keeps workshops in the store, through the log writer's thread: nothing here waits for the disk.
public final class StoreJournal implements Journal {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

  private final Store store;
  private final LogWriter writer;
  private final Runnable onClosed;

  /// @param onClosed told on the log's thread when the end of a workshop is on disk; must return at
  ///   once
  public StoreJournal(Store store, LogWriter writer, Runnable onClosed) {
    this.store = store;
    this.writer = writer;
    this.onClosed = onClosed;
  }

  /// The id says when, for people, and ends with four letters, as two workshops may begin within a
  /// minute.
  @Override
  public String begin(Pack pack, String table, Instant opened) {
    String id = STAMP.format(opened.atZone(ZoneId.systemDefault())) + "-" + letters();
    String snapshot = new PackSnapshot().toJson(pack);
    writer.before(
        () -> store.workshops().create(id, opened, pack.id(), pack.version(), snapshot, table));
    return id;
  }

  @Override
  public void forget(String workshopId) {
    writer.before(() -> store.workshops().forget(workshopId));
  }

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    ThreadLocalRandom.current().ints(4, 'a', 'z' + 1).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Override
  public void write(String workshopId, Entry entry) {
    writer.write(workshopId, entry);
    if (entry.event() instanceof Event.Closed) {
      writer.before(onClosed);
    }
  }
}
