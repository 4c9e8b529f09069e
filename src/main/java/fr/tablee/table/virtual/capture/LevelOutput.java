package fr.tablee.table.virtual.capture;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import java.util.function.Consumer;

/// A Pi4J output pin whose levels go elsewhere.
final class LevelOutput extends DigitalOutputBase {

  private final Consumer<DigitalState> levels;

  LevelOutput(
      DigitalOutputProvider provider, DigitalOutputConfig config, Consumer<DigitalState> levels) {
    super(provider, config);
    this.levels = levels;
  }

  @Override
  public DigitalOutput state(DigitalState next) {
    super.state(next);
    levels.accept(next);
    return this;
  }
}
