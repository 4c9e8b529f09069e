package fr.tablee.table.virtual.capture;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import fr.tablee.table.MonotonicClock;
import java.nio.file.Path;

/// Writes down all that goes between drivers and the Pi4J context they use, real or emulated.
///
/// ```java
/// try (Capture capture = Capture.to(file, "trois-volets.yaml", text, inner, clock)) {
///   Pi4jReaderBank.open(capture.context(), spec, capture.clock()) ...
/// }
/// ```
///
/// One thread, the one that owns the buses.
public final class Capture implements AutoCloseable {

  private final CaptureWriter writer;
  private final MonotonicClock clock;
  private final Context context;

  private Capture(CaptureWriter writer, MonotonicClock clock, Context context) {
    this.writer = writer;
    this.clock = clock;
    this.context = context;
  }

  /// Begins a capture.
  ///
  /// @param inner the context whose devices are used; it stays open
  /// @param inside what the inner devices live by
  public static Capture to(
      Path file, String tableName, String tableText, Context inner, MonotonicClock inside) {
    CaptureWriter writer = new CaptureWriter(file, tableName, tableText);
    CaptureClock clock = new CaptureClock(inside, writer);
    Context context =
        Pi4J.newContextBuilder()
            .noAutoDetect()
            .disableShutdownHook()
            .add(
                new CapturedSpiProvider(inner, clock, writer),
                new CapturedOutputProvider(inner, clock, writer))
            .build();
    return new Capture(writer, clock, context);
  }

  /// The context to open drivers with.
  public Context context() {
    return context;
  }

  /// The clock to give them.
  public MonotonicClock clock() {
    return clock;
  }

  /// Transfers written so far.
  public long transfers() {
    return writer.events();
  }

  @Override
  public void close() {
    context.shutdown();
    writer.close();
  }
}
