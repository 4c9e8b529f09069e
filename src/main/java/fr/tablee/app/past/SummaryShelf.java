package fr.tablee.app.past;

import fr.tablee.content.Pack;
import fr.tablee.content.PackException;
import fr.tablee.content.PackSnapshot;
import fr.tablee.debrief.history.Summarizer;
import fr.tablee.debrief.history.SummaryJson;
import fr.tablee.debrief.history.WorkshopSummary;
import fr.tablee.store.Store;
import fr.tablee.store.StoreException;
import fr.tablee.store.Summaries;
import fr.tablee.store.Workshops;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The summaries of all workshops, in memory and in the store's cache. What is missing, or was
/// computed by other rules or of a shorter log, is computed on a thread of its own (`history`),
/// newest first, whenever somebody [#wake]s it. Everything but that thread's work may be called
/// from any thread, and returns at once.
public final class SummaryShelf implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SummaryShelf.class);

  private final Store store;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<String, Long> unreadable = new ConcurrentHashMap<>();
  private final Semaphore wanted = new Semaphore(1);
  private final Thread thread = new Thread(this::work, "history");
  private volatile boolean closing;
  private String packText = "";
  private Optional<Pack> pack = Optional.empty();

  private record Known(long lastSeq, WorkshopSummary summary) {}

  public SummaryShelf(Store store) {
    this.store = store;
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  /// Has what is stale computed; asked while it is being done, it is done once more.
  public void wake() {
    if (wanted.availablePermits() == 0) {
      wanted.release();
    }
  }

  /// The summary of a workshop, perhaps of a shorter log.
  Optional<WorkshopSummary> summary(String workshop) {
    return Optional.ofNullable(known.get(workshop)).map(Known::summary);
  }

  /// Whether the summary knows the whole log.
  boolean fresh(Workshops.Kept kept) {
    Known summary = known.get(kept.id());
    return summary != null && summary.lastSeq() == kept.entries();
  }

  /// Whether this program cannot read it.
  boolean unreadable(Workshops.Kept kept) {
    return unreadable.getOrDefault(kept.id(), -1L) == kept.entries();
  }

  void forget(String workshop) {
    known.remove(workshop);
    unreadable.remove(workshop);
  }

  private void work() {
    try {
      fromCache();
      while (!closing) {
        wanted.acquire();
        computeStale();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fromCache() {
    try {
      for (Summaries.Kept kept : store.summaries().all()) {
        if (kept.rules() == Summarizer.RULES) {
          SummaryJson.read(kept.body())
              .ifPresent(summary -> known.put(kept.workshop(), new Known(kept.lastSeq(), summary)));
        }
      }
    } catch (StoreException e) {
      LOG.warn("The cached summaries cannot be read, all are computed: {}", e.getMessage());
    }
  }

  private void computeStale() {
    try {
      for (Workshops.Kept kept : store.workshops().all()) {
        if (closing) {
          return;
        }
        if (!fresh(kept) && !unreadable(kept)) {
          compute(kept);
        }
      }
    } catch (StoreException e) {
      LOG.warn("The workshops cannot be listed: {}", e.getMessage());
    }
  }

  private void compute(Workshops.Kept kept) {
    try {
      var log = store.log().of(kept.id());
      WorkshopSummary summary = new Summarizer().summarize(log, pack(kept.id()), kept.id());
      known.put(kept.id(), new Known(kept.entries(), summary));
      store
          .summaries()
          .keep(
              new Summaries.Kept(
                  kept.id(), Summarizer.RULES, kept.entries(), SummaryJson.text(summary)));
    } catch (PackException | StoreException e) {
      LOG.warn("No summary of {}: {}", kept.id(), e.getMessage());
      unreadable.put(kept.id(), kept.entries());
    } catch (RuntimeException e) {
      LOG.error("No summary of {}", kept.id(), e);
      unreadable.put(kept.id(), kept.entries());
    }
  }

  /// Most workshops in a row were played with one pack: it is read once.
  private Pack pack(String workshop) {
    String text = store.workshops().packJson(workshop).orElse("");
    if (pack.isEmpty() || !text.equals(packText)) {
      pack = Optional.of(new PackSnapshot().fromJson(text));
      packText = text;
    }
    return pack.orElseThrow();
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
