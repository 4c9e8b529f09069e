package fr.tablee.table.nfc;

import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.ReadersSpec;
import fr.tablee.table.TableSpec;

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

  private final Pi4jReaderLines lines;
  private final Scanner scanner;

  private Pi4jReaderBank(Pi4jReaderLines lines, Scanner scanner) {
    this.lines = lines;
    this.scanner = scanner;
  }

  /// Opens the devices and lines that the table file names.
  ///
  /// @throws ReaderBankException where the machine refuses one of them
  public static Pi4jReaderBank open(Context context, TableSpec table, MonotonicClock clock) {
    ReadersSpec readers = table.readers();
    Pi4jReaderLines lines = new Pi4jReaderLines(context, readers.clockHertz());
    try {
      Scanner scanner =
          new Scanner(
              table, slot -> ReaderChips.of(readers, wires(lines, slot.select()), clock), clock);
      return new Pi4jReaderBank(lines, scanner);
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  private static ReaderWires wires(Pi4jReaderLines lines, ReaderSelect select) {
    try {
      return lines.to(select);
    } catch (Pi4JException | IllegalArgumentException | IllegalStateException e) {
      throw new ReaderBankException(where(select), e);
    }
  }

  private static String where(ReaderSelect select) {
    return switch (select) {
      case ReaderSelect.Decoded(var decoder, int _) ->
          decoder.path() + " et les broches BCM " + decoder.addressLinesBcm();
      case ReaderSelect.Spidev own -> own.path();
      case ReaderSelect.MatTag _ -> "aucun périphérique";
    };
  }

  /// The scanner of these readers.
  public Scanner scanner() {
    return scanner;
  }

  @Override
  public void close() {
    lines.close();
  }
}
