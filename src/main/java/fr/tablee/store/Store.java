package fr.tablee.store;

import java.nio.file.Path;

/// The workshops of one table, in the file `tablee.db` of a data folder that one program uses at a
/// time. Each noun has a class of its own, reached from here. Thread-safe.
public final class Store implements AutoCloseable {

  private final FolderLock lock;
  private final Database database;
  private final Workshops workshops;
  private final EventLog log;
  private final TagRegistry tags;
  private final SettingShelf settings;
  private final Souvenirs souvenirs;
  private final Summaries summaries;
  private final Notes notes;
  private final Exchange exchange;
  private final DebriefEdits debriefEdits;

  private Store(FolderLock lock, Database database) {
    this.lock = lock;
    this.database = database;
    this.workshops = new Workshops(database);
    this.log = new EventLog(database);
    this.tags = new TagRegistry(database);
    this.settings = new SettingShelf(database);
    this.souvenirs = new Souvenirs(database);
    this.summaries = new Summaries(database);
    this.notes = new Notes(database);
    this.exchange = new Exchange(database);
    this.debriefEdits = new DebriefEdits(database);
  }

  /// Opens the store of a data folder, making both where they are missing.
  ///
  /// @throws StoreException with a sentence for the person
  public static Store open(Path folder) {
    Path file = folder.resolve("tablee.db");
    FolderLock lock = FolderLock.take(folder, file);
    try {
      return new Store(lock, Database.open(file));
    } catch (StoreException e) {
      lock.close();
      throw e;
    }
  }

  /// The workshops with their packs.
  public Workshops workshops() {
    return workshops;
  }

  /// What happened in them.
  public EventLog log() {
    return log;
  }

  /// Registered tags.
  public TagRegistry tags() {
    return tags;
  }

  /// What was chosen for the table.
  public SettingShelf settings() {
    return settings;
  }

  /// The secret addresses of the participants' sheets.
  public Souvenirs souvenirs() {
    return souvenirs;
  }

  /// What was computed of them.
  public Summaries summaries() {
    return summaries;
  }

  /// What was written about them afterwards.
  public Notes notes() {
    return notes;
  }

  /// Whole workshops, for other tables and from them.
  public Exchange exchange() {
    return exchange;
  }

  /// Edits of debriefs.
  public DebriefEdits debriefEdits() {
    return debriefEdits;
  }

  /// Copies everything into a new file, while the table runs.
  ///
  /// @throws StoreException when the target exists or cannot be written
  public void backup(Path target) {
    database.backup(target);
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
