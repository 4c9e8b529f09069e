package fr.tablee.app;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.Presence;
import fr.tablee.table.TableSpec;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.light.Pi4jStripIo;
import fr.tablee.table.light.StripIo;
import fr.tablee.table.nfc.Pi4jReaderBank;
import fr.tablee.table.virtual.VirtualTable;
import java.util.Optional;

/// A table on Pi4J: the same drivers whether its providers are the Linux ones or the emulated ones.
final class Pi4jTable implements AutoCloseable {

  private final Context context;
  private final TableRig rig;
  private final Optional<VirtualTable> virtual;

  private Pi4jTable(
      Context context, TableSpec spec, MonotonicClock clock, Optional<VirtualTable> virtual) {
    this.context = context;
    this.virtual = virtual;
    this.rig =
        new TableRig(
            spec,
            Pi4jReaderBank.open(context, spec, clock).scanner(),
            new Presence(spec),
            new LightShow(spec, strip(context, spec), clock));
  }

  /// The table of that description with real chips.
  static Pi4jTable real(TableSpec spec, MonotonicClock clock) {
    Context context = Pi4J.newAutoContext();
    try {
      return new Pi4jTable(context, spec, clock, Optional.empty());
    } catch (Pi4JException e) {
      context.shutdown();
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
      context.shutdown();
      throw e;
    }
  }

  /// The same with emulated chips.
  static Pi4jTable emulated(TableSpec spec, MonotonicClock clock, long seed) {
    VirtualTable table = new VirtualTable(spec, clock, seed);
    return new Pi4jTable(table.context(), spec, clock, Optional.of(table));
  }

  private static StripIo strip(Context context, TableSpec spec) {
    return spec.strip()
        .<StripIo>map(lights -> Pi4jStripIo.open(context, lights))
        .orElse(StripIo.NONE);
  }

  TableRig rig() {
    return rig;
  }

  /// The emulated side, for those who move its tags.
  Optional<VirtualTable> virtual() {
    return virtual;
  }

  @Override
  public void close() {
    context.shutdown();
  }
}
