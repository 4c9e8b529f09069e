package fr.tablee.table.virtual.capture;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;
import com.pi4j.io.gpio.digital.DigitalState;

/// Output pins of another context, with their levels written down.
final class CapturedOutputProvider extends DigitalOutputProviderBase
    implements DigitalOutputProvider {

  private final Context inner;
  private final CaptureClock clock;
  private final CaptureWriter writer;

  CapturedOutputProvider(Context inner, CaptureClock clock, CaptureWriter writer) {
    super("captured-output", "Captured output pins");
    this.inner = inner;
    this.clock = clock;
    this.writer = writer;
  }

  @Override
  public DigitalOutput create(DigitalOutputConfig config) {
    DigitalOutput pin = inner.create(config);
    int bcm = config.address();
    DigitalOutput output =
        new LevelOutput(
            this,
            config,
            level -> {
              pin.state(level);
              writer.pin(clock.now(), bcm, level == DigitalState.HIGH);
            });
    context().registry().add(output);
    return output;
  }
}
