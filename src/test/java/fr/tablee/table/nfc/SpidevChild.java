package fr.tablee.table.nfc;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.plugin.linuxfs.provider.spi.LinuxFsSpiProvider;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.Presence;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.light.LightMeaning;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.light.Pi4jStripIo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// A table as on a Pi, in a process of its own: the official Linux SPI provider of Pi4J, the
/// drivers, the scanner, presence and the strip. Prints each change; ends with its input.
final class SpidevChild {

  private SpidevChild() {}

  /// @param arguments table file, socket of the [SpidevBridge]
  public static void main(String[] arguments) throws IOException {
    TableSpec spec = TableFile.load(Path.of(arguments[0]));
    MonotonicClock clock = new SystemClock();
    Context context =
        Pi4J.newContextBuilder()
            .noAutoDetect()
            .disableShutdownHook()
            .add(LinuxFsSpiProvider.newInstance(), new BridgedOutputProvider(Path.of(arguments[1])))
            .build();
    Presence presence = new Presence(spec);
    Map<SlotId, LightMeaning> meanings = new TreeMap<>();
    try (Pi4jReaderBank bank = Pi4jReaderBank.open(context, spec, clock)) {
      LightShow lights =
          new LightShow(spec, Pi4jStripIo.open(context, spec.strip().orElseThrow()), clock);
      while (System.in.available() == 0) {
        bank.scanner()
            .cycle(sighting -> {
              for (TimedChange change : presence.observe(sighting)) {
                System.out.println(change.change());
                light(meanings, change.change());
              }
            });
        lights.show(meanings);
        lights.frame(clock.nanos());
      }
    }
    context.shutdown();
  }

  private static void light(Map<SlotId, LightMeaning> meanings, TableChange change) {
    switch (change) {
      case TableChange.CardPlaced placed -> meanings.put(placed.slot(), LightMeaning.RIGHT);
      case TableChange.CardLifted lifted -> meanings.remove(lifted.slot());
      default -> {}
    }
  }
}
