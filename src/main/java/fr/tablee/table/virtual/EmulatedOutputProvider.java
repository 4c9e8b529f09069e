package fr.tablee.table.virtual;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;
import java.util.Map;

/// Gives out the virtual table's output pins: address lines, reset lines, and no others.
final class EmulatedOutputProvider extends DigitalOutputProviderBase
    implements DigitalOutputProvider {

  private final Map<Integer, EmulatedPin> pins;

  EmulatedOutputProvider(Map<Integer, EmulatedPin> pins) {
    super("virtual-output", "Emulated output pins");
    this.pins = Map.copyOf(pins);
  }

  @Override
  public DigitalOutput create(DigitalOutputConfig config) {
    EmulatedPin pin = pins.get(config.address());
    if (pin == null) {
      throw new IllegalArgumentException(
          "the virtual table has nothing on GPIO " + config.address());
    }
    EmulatedOutput output = new EmulatedOutput(this, config, pin);
    context().registry().add(output);
    return output;
  }
}
