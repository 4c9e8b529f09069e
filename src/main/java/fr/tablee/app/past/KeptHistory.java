package fr.tablee.app.past;

import fr.tablee.content.Pack;
import fr.tablee.content.PackSnapshot;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.history.Recomputation;
import fr.tablee.store.Store;
import fr.tablee.store.Workshops;
import fr.tablee.web.BadRequest;
import fr.tablee.web.History;
import fr.tablee.workshop.Entry;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The history over the store. Thread-safe.
public final class KeptHistory implements History {

  private static final Comparator<Book> NEWEST_FIRST =
      Comparator.comparing(
              (Book book) -> book.summary().opened().orElse(Instant.MIN), Comparator.reverseOrder())
          .thenComparing(Book::id);

  private final Store store;
  private final SummaryShelf summaries;
  private final Parcels parcels;
  private final Supplier<String> onTable;
  private final Supplier<Pack> today;
  private final Supplier<Instant> wall;

  /// @param onTable id of the workshop on the table
  /// @param today the pack that the table would play now
  public KeptHistory(
      Store store,
      SummaryShelf summaries,
      Parcels parcels,
      Supplier<String> onTable,
      Supplier<Pack> today,
      Supplier<Instant> wall) {
    this.store = store;
    this.summaries = summaries;
    this.parcels = parcels;
    this.onTable = onTable;
    this.today = today;
    this.wall = wall;
  }

  @Override
  public Shelf shelf() {
    String present = onTable.get();
    Map<String, String> notes = store.notes().all();
    List<Book> books = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    int pending = 0;
    for (Workshops.Kept kept : store.workshops().all()) {
      if (summaries.unreadable(kept)) {
        unreadable.add(kept.id());
        continue;
      }
      pending += summaries.fresh(kept) ? 0 : 1;
      summaries
          .summary(kept.id())
          .ifPresent(summary ->
              books.add(
                  new Book(
                      summary,
                      notes.getOrDefault(kept.id(), ""),
                      kept.origin().map(origin -> origin.table() + " " + origin.signer()),
                      kept.id().equals(present))));
    }
    if (pending > 0) {
      summaries.wake();
    }
    books.sort(NEWEST_FIRST);
    return new Shelf(books, pending, unreadable);
  }

  @Override
  public void delete(String workshopId) {
    if (workshopId.equals(onTable.get())) {
      throw BadRequest.said(409, "history.delete.on-table");
    }
    if (!store.workshops().delete(workshopId)) {
      throw unknown();
    }
    summaries.forget(workshopId);
  }

  @Override
  public void note(String workshopId, String text) {
    if (store.workshops().find(workshopId).isEmpty()) {
      throw unknown();
    }
    store.notes().keep(workshopId, text, wall.get());
  }

  @Override
  public Optional<Recomputation> recompute(String workshopId) {
    Pack now = today.get();
    return store.workshops().find(workshopId).map(kept -> recompute(kept, now));
  }

  private Recomputation recompute(Workshops.Kept kept, Pack now) {
    if (!kept.pack().equals(now.id())) {
      throw BadRequest.said(409, "history.recompute.other-pack", kept.pack(), now.id());
    }
    return recompute(store, kept.id(), now);
  }

  /// What another pack would say of a workshop that is kept.
  public static Recomputation recompute(Store store, String workshopId, Pack now) {
    List<Entry> log = store.log().of(workshopId);
    Pack then =
        store.workshops().packJson(workshopId).map(new PackSnapshot()::fromJson).orElseThrow();
    DebriefComposer composer = new DebriefComposer();
    Debrief before = composer.compose(log, then, workshopId);
    return Recomputation.of(before, composer.compose(log, now, workshopId));
  }

  @Override
  public void export(List<String> workshopIds, OutputStream out) {
    if (workshopIds.stream().anyMatch(id -> store.workshops().find(id).isEmpty())) {
      throw unknown();
    }
    parcels.export(workshopIds, out);
  }

  @Override
  public Received receive(InputStream file) {
    Received received = parcels.receive(file);
    summaries.wake();
    return received;
  }

  private static BadRequest unknown() {
    return BadRequest.said(404, "history.unknown");
  }
}
