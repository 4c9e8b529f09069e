package fr.tablee.app;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import fr.tablee.table.Kit;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.Sensing;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.light.Pi4jStripIo;
import fr.tablee.table.light.StripIo;
import fr.tablee.table.nfc.PcscScanner;
import fr.tablee.table.nfc.Pi4jReaderBank;
import fr.tablee.table.nfc.SystemPcsc;
import fr.tablee.table.nfc.TagScanner;
import fr.tablee.table.virtual.VirtualTable;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A table ready to run: the same drivers whether the providers of Pi4J are the Linux ones or the
/// emulated ones. A table that PC/SC reads and nothing lights needs no Pi, and no Pi4J.
public final class Pi4jTable implements AutoCloseable {

  private final Optional<Context> context;
  private final Optional<ExecutorService> pcsc;
  private final Optional<VirtualTable> virtual;
  private final TableRig rig;

  private Pi4jTable(
      Optional<Context> context,
      TableSpec spec,
      MonotonicClock clock,
      Optional<VirtualTable> virtual) {
    this.context = context;
    this.virtual = virtual;
    this.pcsc =
        virtual.isEmpty() && spec.readerSlots().isEmpty()
            ? Optional.of(Executors.newSingleThreadExecutor(Pi4jTable::pcscThread))
            : Optional.empty();
    this.rig =
        new TableRig(
            spec,
            scanner(spec, clock),
            Sensing.of(spec),
            new LightShow(spec, strip(context, spec), clock));
  }

  private static Thread pcscThread(Runnable work) {
    return Thread.ofPlatform().daemon().name("pcsc").unstarted(work);
  }

  private TagScanner scanner(TableSpec spec, MonotonicClock clock) {
    if (spec.kit() instanceof Kit.Wand(Kit.WandReader.Pcsc(String name, var timing), var _)) {
      // A simulated clock jumps: what runs on it must not wait elsewhere.
      return new PcscScanner(
          virtual.map(VirtualTable::pcsc).orElseGet(SystemPcsc::new),
          virtual.isPresent() || name.equals("*") ? "" : name,
          SlotId.LECTERN,
          timing,
          pcsc.map(Executor.class::cast).orElse(Runnable::run),
          clock);
    }
    return Pi4jReaderBank.open(context.orElseThrow(), spec, clock).scanner();
  }

  /// The table of that description with real chips.
  public static Pi4jTable real(TableSpec spec, MonotonicClock clock) {
    boolean wired = !spec.readerSlots().isEmpty() || spec.strip().isPresent();
    Optional<Context> context = wired ? Optional.of(Pi4J.newAutoContext()) : Optional.empty();
    try {
      return new Pi4jTable(context, spec, clock, Optional.empty());
    } catch (Pi4JException e) {
      context.ifPresent(Context::shutdown);
      throw new Complaint(
          "Le ruban de la table « "
              + spec.id()
              + " » n’est pas joignable"
              + spec.strip().map(strip -> " par " + strip.path()).orElse("")
              + " : activer ce bus SPI (dtoverlay), ou lancer la table virtuelle ("
              + e.getMessage()
              + ").",
          e);
    } catch (RuntimeException e) {
      context.ifPresent(Context::shutdown);
      throw e;
    }
  }

  /// The same with emulated chips.
  public static Pi4jTable emulated(TableSpec spec, MonotonicClock clock, long seed) {
    VirtualTable table = new VirtualTable(spec, clock, seed);
    return new Pi4jTable(Optional.of(table.context()), spec, clock, Optional.of(table));
  }

  private static StripIo strip(Optional<Context> context, TableSpec spec) {
    return spec.strip()
        .<StripIo>map(lights -> Pi4jStripIo.open(context.orElseThrow(), lights))
        .orElse(StripIo.NONE);
  }

  public TableRig rig() {
    return rig;
  }

  /// The emulated side, for those who move its tags.
  public Optional<VirtualTable> virtual() {
    return virtual;
  }

  @Override
  public void close() {
    pcsc.ifPresent(ExecutorService::shutdownNow);
    context.ifPresent(Context::shutdown);
  }
}
