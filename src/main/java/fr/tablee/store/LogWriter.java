package fr.tablee.store;

import fr.tablee.workshop.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes the log on a thread of its own, so that light and display never wait for the disk.
/// Entries are committed in groups, in order: the first of a group waits at most [#GROUP_MILLIS]. A
/// disk that refuses is tried again; entries wait in memory, in order, none is lost while the
/// program lives. Any thread may call [#write] and [#flush].
public final class LogWriter implements AutoCloseable {

  /// Longest time an entry waits for others to be committed with.
  public static final long GROUP_MILLIS = 30;

  private static final long RETRY_MILLIS = 500;
  private static final int LARGEST_GROUP = 500;

  /// One entry of one workshop.
  public record Line(String workshop, Entry entry) {}

  private sealed interface Job {
    record Write(Line line) implements Job {}

    record Create(Runnable insertion) implements Job {}

    record Flush(CountDownLatch done) implements Job {}

    record End() implements Job {}
  }

  private final Store store;
  private final Consumer<StoreException> onTrouble;
  private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean inTrouble;

  /// @param onTrouble told on the writer's thread: once when the disk begins to refuse, and at the
  ///   end when entries are left that it did not take
  public LogWriter(Store store, Consumer<StoreException> onTrouble) {
    this.store = store;
    this.onTrouble = onTrouble;
    this.thread = new Thread(this::work, "log");
    thread.start();
  }

  /// Hands over work that must precede the entries written after it, such as keeping a new
  /// workshop. Returns at once.
  public void before(Runnable insertion) {
    jobs.add(new Job.Create(insertion));
  }

  /// Hands over an entry. Returns at once.
  public void write(String workshop, Entry entry) {
    jobs.add(new Job.Write(new Line(workshop, entry)));
  }

  /// Waits until everything handed over so far is on disk, or for at most five seconds.
  ///
  /// @return whether it is
  public boolean flush() {
    CountDownLatch done = new CountDownLatch(1);
    jobs.add(new Job.Flush(done));
    try {
      return done.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void work() {
    List<Line> group = new ArrayList<>();
    try {
      while (true) {
        Job job = jobs.take();
        long deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GROUP_MILLIS);
        while (job instanceof Job.Write(Line line)) {
          group.add(line);
          Job next =
              group.size() < LARGEST_GROUP
                  ? jobs.poll(Math.max(0, deadlineNanos - System.nanoTime()), TimeUnit.NANOSECONDS)
                  : null;
          if (next == null) {
            break;
          }
          job = next;
        }
        if (!group.isEmpty()) {
          persist(() -> store.log().append(List.copyOf(group)));
          group.clear();
        }
        switch (job) {
          case Job.Write ignored -> {
            // Already in the group.
          }
          case Job.Create create -> persist(create.insertion());
          case Job.Flush flush -> flush.done().countDown();
          case Job.End ignored -> {
            return;
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      tellLost(group.size() + jobs.stream().filter(Job.Write.class::isInstance).count());
    }
  }

  private void tellLost(long entries) {
    if (entries > 0) {
      onTrouble.accept(
          new StoreException(
              "Les "
                  + entries
                  + " dernières lignes du journal n’ont pas pu être écrites avant l’arrêt : faire de la place sur le disque avant de relancer."));
    }
  }

  /// Tries until the disk takes it.
  private void persist(Runnable work) throws InterruptedException {
    while (true) {
      try {
        work.run();
        inTrouble = false;
        return;
      } catch (StoreException e) {
        if (!inTrouble) {
          inTrouble = true;
          onTrouble.accept(e);
        }
        Thread.sleep(RETRY_MILLIS);
      }
    }
  }

  /// Writes what is left, for at most five seconds, and ends.
  @Override
  public void close() {
    jobs.add(new Job.End());
    try {
      thread.join(5000);
      if (thread.isAlive()) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
