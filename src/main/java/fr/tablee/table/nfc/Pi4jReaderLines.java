package fr.tablee.table.nfc;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiMode;
import fr.tablee.table.DecoderSpec;
import fr.tablee.table.ReaderSelect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The SPI devices and output pins that lead to readers, opened as they are asked for. Opened and
/// closed by the thread that owns the bus.
final class Pi4jReaderLines implements AutoCloseable {

  private final Context context;
  private final int clockHertz;
  private final List<String> opened = new ArrayList<>();
  private final Map<DecoderSpec, Pi4jDecodedWires> decoders = new HashMap<>();

  /// @param clockHertz SPI clock of every device
  Pi4jReaderLines(Context context, int clockHertz) {
    this.context = context;
    this.clockHertz = clockHertz;
  }

  /// The wires to one reader.
  ReaderWires to(ReaderSelect select) {
    return switch (select) {
      case ReaderSelect.Decoded(DecoderSpec decoder, int address) ->
          decoders.computeIfAbsent(decoder, this::decoded).to(address);
      case ReaderSelect.Spidev own ->
          new Pi4jSpidevWires(
              bus(own.path(), own.spiBus(), own.chipSelect()), reset(own.resetBcm()));
      case ReaderSelect.MatTag _ ->
          throw new IllegalArgumentException("a tag in the mat has no wires");
    };
  }

  private Pi4jDecodedWires decoded(DecoderSpec decoder) {
    List<DigitalOutput> lines = new ArrayList<>();
    for (int pin : decoder.addressLinesBcm()) {
      lines.add(line("reader-address-" + pin, pin, DigitalState.LOW));
    }
    Optional<DigitalOutput> reset = reset(decoder.resetBcm());
    return new Pi4jDecodedWires(
        bus(decoder.path(), decoder.spiBus(), decoder.chipSelect()), lines, reset);
  }

  /// High from the first moment on: low would hold the chip in reset.
  private Optional<DigitalOutput> reset(OptionalInt pin) {
    return pin.isPresent()
        ? Optional.of(line("reader-reset-" + pin.getAsInt(), pin.getAsInt(), DigitalState.HIGH))
        : Optional.empty();
  }

  private DigitalOutput line(String id, int pin, DigitalState initial) {
    DigitalOutput line =
        context.create(
            DigitalOutput.newConfigBuilder(context).id(id).address(pin).initial(initial).build());
    opened.add(line.id());
    return line;
  }

  private Spi bus(String id, int spiBus, int chipSelect) {
    Spi spi =
        context.create(
            Spi.newConfigBuilder(context)
                .id(id)
                .bus(spiBus)
                .channel(chipSelect)
                .mode(SpiMode.MODE_0)
                .baud(clockHertz)
                .build());
    opened.add(spi.id());
    return spi;
  }

  /// `Spi.close()` leaves the entry in Pi4J's registry: only the context takes it out.
  @Override
  public void close() {
    for (String id : opened) {
      context.shutdown(id);
    }
  }
}
