package fr.tablee.table.nfc;

import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiMode;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.ReadersSpec;
import java.util.ArrayList;
import java.util.List;

/// The readers of a table on a Pi4J context: a real Pi's, or the virtual table's.
///
/// ```java
/// try (Pi4jReaderBank bank = Pi4jReaderBank.open(context, spec, clock)) {
///   while (running) bank.scanner().cycle(sighting -> ...);
/// }
/// ```
///
/// Opened and closed by the thread that owns the bus.
public final class Pi4jReaderBank implements AutoCloseable {

  private final Context context;
  private final List<String> opened;
  private final Scanner scanner;

  private Pi4jReaderBank(Context context, List<String> opened, Scanner scanner) {
    this.context = context;
    this.opened = opened;
    this.scanner = scanner;
  }

  /// Opens the bus and the address lines that the table file names.
  ///
  /// @throws ReaderBankException where the machine refuses one of them
  public static Pi4jReaderBank open(Context context, TableSpec table, MonotonicClock clock) {
    ReadersSpec readers = table.readers();
    List<String> opened = new ArrayList<>();
    try {
      List<DigitalOutput> lines = new ArrayList<>();
      for (int pin : readers.addressLinesBcm()) {
        DigitalOutput line = line(context, pin);
        opened.add(line.id());
        lines.add(line);
      }
      Spi spi = bus(context, readers);
      opened.add(spi.id());
      Pi4jReaderWires wires = new Pi4jReaderWires(spi, lines);
      Scanner scanner = new Scanner(table, slot -> new Pi4jPn532Io(wires, slot.address()), clock);
      return new Pi4jReaderBank(context, opened, scanner);
    } catch (Pi4JException | IllegalArgumentException | IllegalStateException e) {
      release(context, opened);
      throw new ReaderBankException(readers, e);
    }
  }

  /// The scanner of these readers.
  public Scanner scanner() {
    return scanner;
  }

  @Override
  public void close() {
    release(context, opened);
  }

  private static DigitalOutput line(Context context, int pin) {
    return context.create(
        DigitalOutput.newConfigBuilder(context)
            .id("reader-address-" + pin)
            .address(pin)
            .initial(DigitalState.LOW)
            .build());
  }

  private static Spi bus(Context context, ReadersSpec readers) {
    return context.create(
        Spi.newConfigBuilder(context)
            .id("readers")
            .bus(readers.spiBus())
            .channel(readers.chipSelect())
            .mode(SpiMode.MODE_0)
            .baud(readers.clockHertz())
            .build());
  }

  /// `Spi.close()` leaves the entry in Pi4J's registry: only the context takes it out.
  private static void release(Context context, List<String> ids) {
    for (String id : ids) {
      context.shutdown(id);
    }
  }
}
