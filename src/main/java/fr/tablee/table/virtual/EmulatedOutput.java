package fr.tablee.table.virtual;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;

/// A Pi4J output pin that drives what hangs on it. Bus thread.
final class EmulatedOutput extends DigitalOutputBase {

  private final EmulatedPin pin;

  EmulatedOutput(DigitalOutputProvider provider, DigitalOutputConfig config, EmulatedPin pin) {
    super(provider, config);
    this.pin = pin;
  }

  @Override
  public DigitalOutput state(DigitalState next) {
    super.state(next);
    pin.set(next == DigitalState.HIGH);
    return this;
  }
}
