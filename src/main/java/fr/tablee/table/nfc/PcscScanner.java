package fr.tablee.table.nfc;

import fr.tablee.table.FaultKind;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.PcscTiming;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Scans a table whose only reader is one that PC/SC knows. PC/SC waits, sometimes for long: every
/// call into it runs on a worker's thread, and what has not come in time counts as a reader that
/// does not answer, until it comes.
///
/// ```
/// table's thread   cycle ---- cycle ---- cycle (no answer: NoReader) ---- cycle ----
/// worker           look|      look|      look...............................|
/// ```
public final class PcscScanner implements TagScanner {

  private static final Logger LOG = LoggerFactory.getLogger(PcscScanner.class);

  private final PcscReader reader;
  private final SlotId slot;
  private final PcscTiming timing;
  private final Executor worker;
  private final MonotonicClock clock;
  private Optional<CompletableFuture<PcscReader.Seen>> look = Optional.empty();
  private long askedNanos;
  private long nextCycleNanos;
  private long restAfterFaultMillis;
  private long mayAskNanos;
  private int faults;
  private final ReaderStats stats;
  private volatile Map<SlotId, ReaderHealth> health = Map.of();
  private volatile ReaderState state = ReaderState.RECOVERING;
  private volatile long lastScanNanos;

  /// @param slot the slot that the sightings name: the lectern of a wand kit
  /// @param name a part of the reader's name
  /// @param worker runs one job after the other, on a thread that may wait; on a simulated clock
  ///   the caller's own
  public PcscScanner(
      PcscService service,
      String name,
      SlotId slot,
      PcscTiming timing,
      Executor worker,
      MonotonicClock clock) {
    this.reader = new PcscReader(service, name);
    this.slot = slot;
    this.timing = timing;
    this.stats = new ReaderStats(slot);
    this.worker = worker;
    this.clock = clock;
    this.nextCycleNanos = clock.nanos();
    this.restAfterFaultMillis = timing.restartMillis();
  }

  @Override
  public void cycle(Consumer<Sighting> out) {
    clock.sleepUntil(nextCycleNanos);
    long began = clock.nanos();
    nextCycleNanos = began + timing.cycleMillis() * 1_000_000L;
    if (look.isEmpty()) {
      if (began < mayAskNanos) {
        return;
      }
      askedNanos = began;
      stats.sent();
      look = Optional.of(CompletableFuture.supplyAsync(reader::look, worker));
    }
    Optional<PcscReader.Seen> seen = await(look.orElseThrow(), timing.cycleMillis());
    if (seen.isPresent()) {
      look = Optional.empty();
      tell(seen.get(), out);
    } else if (clock.nanos() - askedNanos > timing.answerTimeoutMillis() * 1_000_000L) {
      noReader("no answer for " + (clock.nanos() - askedNanos) / 1_000_000 + " ms", out);
    }
    lastScanNanos = clock.nanos() - began;
  }

  @Override
  public WriteOutcome write(
      SlotId at, TagContent.Ours content, WritePolicy policy, Consumer<Sighting> out) {
    if (!at.equals(slot)) {
      throw new IllegalArgumentException("No reader is described for slot " + at);
    }
    look.ifPresent(running -> await(running, timing.answerTimeoutMillis()));
    look = Optional.empty();
    Supplier<WriteOutcome> job = () -> reader.write(content, policy);
    return await(CompletableFuture.supplyAsync(job, worker), timing.writeTimeoutMillis())
        .orElse(
            new WriteOutcome.NoReader("no answer within " + timing.writeTimeoutMillis() + " ms"));
  }

  @Override
  public Map<SlotId, ReaderHealth> health() {
    return health;
  }

  @Override
  public Map<SlotId, ReaderState> states() {
    return Map.of(slot, state);
  }

  @Override
  public long lastScanNanos() {
    return lastScanNanos;
  }

  private void tell(PcscReader.Seen seen, Consumer<Sighting> out) {
    long now = clock.nanos();
    switch (seen) {
      case PcscReader.Seen.NoReader(String reason) -> {
        mayAskNanos = now + restAfterFaultMillis * 1_000_000L;
        restAfterFaultMillis = Math.min(2 * restAfterFaultMillis, timing.restartMaxMillis());
        noReader(reason, out);
      }
      case PcscReader.Seen.Nothing _ -> answered(new Sighting.Nothing(slot, now), out);
      case PcscReader.Seen.Noise(String reason) -> {
        LOG.debug("PC/SC: {}", reason);
        answered(new Sighting.Noise(slot, now), out);
      }
      case PcscReader.Seen.Tag(String uid, TagContent content) ->
          answered(new Sighting.Tag(slot, now, uid, content), out);
    }
  }

  private void answered(Sighting sighting, Consumer<Sighting> out) {
    if (state == ReaderState.LOST) {
      LOG.info("the PC/SC reader answers again");
    }
    reader
        .readerName()
        .filter(name -> !stats.chip().equals(Optional.of(name)))
        .ifPresent(stats::started);
    reader.atr().ifPresent(stats::tag);
    stats.answered(clock.nanos() - askedNanos);
    faults = 0;
    restAfterFaultMillis = timing.restartMillis();
    state = ReaderState.OK;
    health = Map.of(slot, stats.snapshot(state));
    out.accept(sighting);
  }

  private void noReader(String reason, Consumer<Sighting> out) {
    if (state == ReaderState.LOST) {
      stats.stillLost(FaultKind.USB, reason, clock.nanos());
    } else {
      stats.fault(FaultKind.USB, reason, clock.nanos());
    }
    if (++faults == timing.faultsBeforeLost()) {
      LOG.warn("the PC/SC reader is lost: {}", reason);
      state = ReaderState.LOST;
    }
    health = Map.of(slot, stats.snapshot(state));
    out.accept(new Sighting.NoReader(slot, clock.nanos(), reason));
  }

  private <T> Optional<T> await(CompletableFuture<T> job, long millis) {
    try {
      return Optional.of(job.get(millis, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a PC/SC call failed", e.getCause());
    }
  }
}
