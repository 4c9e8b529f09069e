package fr.tablee.table.virtual;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import fr.tablee.table.DecoderSpec;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.SystemClock;
import fr.tablee.table.virtual.EmulatedSpiProvider.Place;
import java.util.HashMap;
import java.util.Map;

/// Wires emulated parts to SPI devices and output pins, and makes the Pi4J context that gives them
/// out. One thread.
final class EmulatedWiring {

  /// How far a bus may run ahead of the real clock. A sleep costs more of the processor than all
  /// the emulation between two of them: at 200 microseconds the sleeps of a resting table took
  /// twice the time of everything else.
  private static final long REAL_WORTH_A_SLEEP_NANOS = 1_000_000;

  private final MonotonicClock clock;
  private final Map<Place, EmulatedBus> devices = new HashMap<>();
  private final Map<Integer, EmulatedPin> pins = new HashMap<>();
  private final Map<Integer, BusTime> times = new HashMap<>();
  private final Map<DecoderSpec, DecodedBus> decoders = new HashMap<>();

  /// @param clock what the buses live by; on any clock but the system's no time is owed
  EmulatedWiring(MonotonicClock clock) {
    this.clock = clock;
  }

  /// Puts a reader where its slot has it.
  void reader(ReaderSelect select, int clockHertz, ReaderSocket socket) {
    switch (select) {
      case ReaderSelect.Decoded(DecoderSpec decoder, int address) ->
          decoders
              .computeIfAbsent(decoder, spec -> decoded(spec, clockHertz))
              .wire(address, socket);
      case ReaderSelect.Spidev own -> {
        ReaderDevice device = new ReaderDevice(socket, time(own.spiBus(), clockHertz));
        devices.put(new Place(own.spiBus(), own.chipSelect()), device);
        own.resetBcm().ifPresent(pin -> pins.put(pin, device.resetLine()));
      }
      case ReaderSelect.MatTag _ ->
          throw new IllegalArgumentException("a tag in the mat has no reader");
    }
  }

  private DecodedBus decoded(DecoderSpec decoder, int clockHertz) {
    AddressLines lines = new AddressLines(decoder.addressLinesBcm().size());
    DecodedBus bus = new DecodedBus(lines, time(decoder.spiBus(), clockHertz));
    for (int bit = 0; bit < decoder.addressLinesBcm().size(); bit++) {
      pins.put(decoder.addressLinesBcm().get(bit), lines.line(bit));
    }
    decoder.resetBcm().ifPresent(pin -> pins.put(pin, bus.resetLine()));
    devices.put(new Place(decoder.spiBus(), decoder.chipSelect()), bus);
    return bus;
  }

  /// Puts a strip on its device.
  void strip(int spiBus, int chipSelect, int clockHertz, EmulatedStrip strip) {
    devices.put(new Place(spiBus, chipSelect), new StripBus(strip, time(spiBus, clockHertz)));
  }

  /// Devices of one bus share its time.
  private BusTime time(int spiBus, int clockHertz) {
    long sleep = clock instanceof SystemClock ? REAL_WORTH_A_SLEEP_NANOS : 0;
    return times.computeIfAbsent(spiBus, _ -> new BusTime(clock, clockHertz, sleep));
  }

  /// The context with all that was wired.
  Context context() {
    return Pi4J.newContextBuilder()
        .noAutoDetect()
        .disableShutdownHook()
        .add(new EmulatedSpiProvider(devices), new EmulatedOutputProvider(pins))
        .build();
  }
}
