package fr.tablee.table.virtual.capture;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiConfig;
import com.pi4j.io.spi.SpiProvider;
import com.pi4j.io.spi.SpiProviderBase;
import fr.tablee.table.MonotonicClock;

/// Plays a capture back to the drivers: a Pi4J context whose devices answer exactly what was
/// captured, and a clock that shows what it showed.
///
/// ```java
/// try (Playback playback = Playback.of(CaptureFile.read(file))) {
///   Pi4jReaderBank.open(playback.context(), spec, playback.clock()) ...
///   while (!playback.ended()) scanner.cycle(...);
/// }
/// ```
///
/// The drivers must do what they did: the first byte, device or pin that differs ends it with a
/// [CaptureException] that says when and where. One thread.
public final class Playback implements AutoCloseable {

  private final CaptureTape tape;
  private final Context context;

  private Playback(CaptureTape tape, Context context) {
    this.tape = tape;
    this.context = context;
  }

  public static Playback of(CaptureFile file) {
    CaptureTape tape = new CaptureTape(file.events());
    Context context =
        Pi4J.newContextBuilder()
            .noAutoDetect()
            .disableShutdownHook()
            .add(new PlayedSpiProvider(tape), new PlayedOutputProvider(tape))
            .build();
    return new Playback(tape, context);
  }

  /// The context to open drivers with.
  public Context context() {
    return context;
  }

  /// The clock to give them.
  public MonotonicClock clock() {
    return tape;
  }

  /// Whether everything that was captured has been played.
  public boolean ended() {
    return tape.ended();
  }

  @Override
  public void close() {
    context.shutdown();
  }

  private static final class PlayedSpiProvider extends SpiProviderBase implements SpiProvider {

    private final CaptureTape tape;

    PlayedSpiProvider(CaptureTape tape) {
      super("played-spi", "SPI from a capture");
      this.tape = tape;
    }

    @Override
    public Spi create(SpiConfig config) {
      Spi spi = new TransferSpi(this, config, TransferSpi.name(config), tape::transfer);
      context().registry().add(spi);
      return spi;
    }
  }

  private static final class PlayedOutputProvider extends DigitalOutputProviderBase
      implements DigitalOutputProvider {

    private final CaptureTape tape;

    PlayedOutputProvider(CaptureTape tape) {
      super("played-output", "Output pins of a capture");
      this.tape = tape;
    }

    @Override
    public DigitalOutput create(DigitalOutputConfig config) {
      int bcm = config.address();
      DigitalOutput output =
          new LevelOutput(this, config, level -> tape.pin(bcm, level == DigitalState.HIGH));
      context().registry().add(output);
      return output;
    }
  }
}
