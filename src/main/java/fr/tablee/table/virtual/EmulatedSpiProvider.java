package fr.tablee.table.virtual;

import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiConfig;
import com.pi4j.io.spi.SpiProvider;
import com.pi4j.io.spi.SpiProviderBase;
import java.util.Map;

/// Gives out the virtual table's SPI devices.
final class EmulatedSpiProvider extends SpiProviderBase implements SpiProvider {

  /// A device's place, as in `/dev/spidevB.C`.
  record Place(int bus, int chipSelect) {
    @Override
    public String toString() {
      return "spidev" + bus + "." + chipSelect;
    }
  }

  private final Map<Place, EmulatedBus> buses;

  EmulatedSpiProvider(Map<Place, EmulatedBus> buses) {
    super("virtual-spi", "Emulated SPI");
    this.buses = Map.copyOf(buses);
  }

  @Override
  public Spi create(SpiConfig config) {
    Place place = new Place(config.bus().getBus(), config.channel());
    EmulatedBus bus = buses.get(place);
    if (bus == null) {
      throw new IllegalArgumentException(
          "the virtual table has nothing on " + place + ", only on " + buses.keySet());
    }
    EmulatedSpi spi = new EmulatedSpi(this, config, bus);
    spi.open();
    context().registry().add(spi);
    return spi;
  }
}
