package fr.tablee.table.virtual;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;

/// Gives out the virtual table's output pins: its address lines and no others.
final class EmulatedOutputProvider extends DigitalOutputProviderBase
    implements DigitalOutputProvider {

  private final AddressLines lines;

  EmulatedOutputProvider(AddressLines lines) {
    super("virtual-output", "Emulated output pins");
    this.lines = lines;
  }

  @Override
  public DigitalOutput create(DigitalOutputConfig config) {
    int pin = config.address();
    if (!lines.has(pin)) {
      throw new IllegalArgumentException("the virtual table has nothing on GPIO " + pin);
    }
    EmulatedOutput output = new EmulatedOutput(this, config, lines, pin);
    context().registry().add(output);
    return output;
  }
}
