package fr.tablee.table.virtual;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;

/// A Pi4J output pin that drives one of the address lines. Bus thread.
final class EmulatedOutput extends DigitalOutputBase {

  private final AddressLines lines;
  private final int pin;

  EmulatedOutput(
      DigitalOutputProvider provider, DigitalOutputConfig config, AddressLines lines, int pin) {
    super(provider, config);
    this.lines = lines;
    this.pin = pin;
  }

  @Override
  public DigitalOutput state(DigitalState next) {
    super.state(next);
    lines.set(pin, next == DigitalState.HIGH);
    return this;
  }
}
