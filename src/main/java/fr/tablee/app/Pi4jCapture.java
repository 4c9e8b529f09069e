package fr.tablee.app;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.Presence;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.light.LightMeaning;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.light.Pi4jStripIo;
import fr.tablee.table.light.StripIo;
import fr.tablee.table.nfc.Pi4jReaderBank;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.table.virtual.capture.Capture;
import fr.tablee.table.virtual.capture.CaptureFile;
import fr.tablee.table.virtual.capture.Playback;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The table that is captured, and that a capture is played back to: readers, presence and light on
/// one thread, so that what goes over the buses has one order.
public final class Pi4jCapture implements AutoCloseable {

  private final Pi4jReaderBank bank;
  private final Presence presence;
  private final LightShow lights;
  private final MonotonicClock clock;
  private final Consumer<Sighting> sightings;
  private final Consumer<TimedChange> changes;
  private final Map<SlotId, LightMeaning> meanings = new TreeMap<>();

  /// Captures a table for a while.
  ///
  /// @param clock what it lives by
  /// @param virtual whether its chips are emulated
  /// @param hands lays cards and breaks readers on a virtual table before the first scan
  /// @return how many transfers went over its buses
  public static long record(
      TableSpec spec,
      String tableName,
      String tableText,
      MonotonicClock clock,
      boolean virtual,
      int seconds,
      Path out,
      Consumer<VirtualTable> hands,
      Consumer<Sighting> sightings,
      Consumer<TimedChange> changes) {
    Optional<VirtualTable> emulated =
        virtual ? Optional.of(new VirtualTable(spec, clock, 1)) : Optional.empty();
    Context inner = emulated.map(VirtualTable::context).orElseGet(Pi4J::newAutoContext);
    emulated.ifPresent(hands);
    try (Capture capture = Capture.to(out, tableName, tableText, inner, clock);
        Pi4jCapture table =
            new Pi4jCapture(capture.context(), spec, capture.clock(), sightings, changes)) {
      long end = clock.nanos() + seconds * 1_000_000_000L;
      while (clock.nanos() < end) {
        table.cycle();
      }
      return capture.transfers();
    } catch (Pi4JException e) {
      throw new Complaint(
          "Un bus de la table « "
              + spec.id()
              + " » n’est pas joignable : l’examiner avec « tablee doctor » ("
              + e.getMessage()
              + ").",
          e);
    } finally {
      inner.shutdown();
    }
  }

  /// Plays a capture back to the drivers.
  ///
  /// @throws fr.tablee.table.virtual.capture.CaptureException where they do not do what they did
  public static void play(
      TableSpec spec,
      CaptureFile file,
      Consumer<Sighting> sightings,
      Consumer<TimedChange> changes) {
    try (Playback playback = Playback.of(file);
        Pi4jCapture table =
            new Pi4jCapture(playback.context(), spec, playback.clock(), sightings, changes)) {
      while (!playback.ended()) {
        table.cycle();
      }
    }
  }

  /// @param sightings is told all that the readers see
  /// @param changes is told what presence makes of it
  private Pi4jCapture(
      Context context,
      TableSpec spec,
      MonotonicClock clock,
      Consumer<Sighting> sightings,
      Consumer<TimedChange> changes) {
    this.clock = clock;
    this.sightings = sightings;
    this.changes = changes;
    this.presence = new Presence(spec);
    this.bank = Pi4jReaderBank.open(context, spec, clock);
    StripIo strip =
        spec.strip().<StripIo>map(one -> Pi4jStripIo.open(context, one)).orElse(StripIo.NONE);
    this.lights = new LightShow(spec, strip, clock);
  }

  /// One scan of the table, and its light.
  private void cycle() {
    bank.scanner()
        .cycle(sighting -> {
          sightings.accept(sighting);
          for (TimedChange change : presence.observe(sighting)) {
            take(change);
          }
        });
    lights.show(meanings);
    lights.frame(clock.nanos());
  }

  private void take(TimedChange change) {
    changes.accept(change);
    switch (change.change()) {
      case TableChange.CardPlaced placed -> meanings.put(placed.slot(), LightMeaning.READ);
      case TableChange.CardLifted lifted -> meanings.remove(lifted.slot());
      default -> {}
    }
  }

  @Override
  public void close() {
    bank.close();
  }
}
