package fr.tablee.table.virtual;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import fr.tablee.table.DecoderSpec;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A host that does what the PN532 user manual says, byte by byte, over the Pi4J devices of a
/// virtual table in simulated time. Bytes are written as the manual writes them; they are mirrored
/// on the wire.
final class ManualHost implements AutoCloseable {

  static final TableSpec SPEC = TableFile.load(Path.of("firmware-config/tables/trois-volets.yaml"));
  private static final DecoderSpec DECODER =
      ((ReaderSelect.Decoded) SPEC.slots().getFirst().select()).decoder();
  static final String ACK = "00 00 ff 00 ff 00";

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  final SimulatedClock clock = new SimulatedClock();
  final VirtualTable table;
  final Spi spi;
  private final List<DigitalOutput> lines = new ArrayList<>();

  ManualHost() {
    this(1);
  }

  ManualHost(long seed) {
    this.table = new VirtualTable(SPEC, clock, seed);
    var context = table.context();
    this.spi =
        context.create(
            Spi.newConfigBuilder(context).id("readers").bus(0).channel(0).baud(1_000_000).build());
    for (int pin : DECODER.addressLinesBcm()) {
      lines.add(
          context.create(
              DigitalOutput.newConfigBuilder(context)
                  .id("line-" + pin)
                  .address(pin)
                  .initial(DigitalState.LOW)
                  .build()));
    }
    select("A1");
  }

  /// Sets the address lines for a slot.
  ManualHost select(String slot) {
    ReaderSelect select = SPEC.slot(SlotId.of(slot)).orElseThrow().select();
    return address(((ReaderSelect.Decoded) select).address());
  }

  ManualHost address(int address) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).state(DigitalState.getState((address >> i) & 1));
    }
    return this;
  }

  /// One stretch of chip select.
  String transfer(String mosi) {
    byte[] bytes = HEX.parseHex(mosi);
    mirror(bytes);
    int done = spi.transfer(bytes);
    if (done != bytes.length) {
      throw new IllegalStateException("the bus gave " + done);
    }
    mirror(bytes);
    return HEX.formatHex(bytes);
  }

  /// Wakes the selected chip and takes it out of LowVbat.
  ManualHost wake() {
    transfer("02 00");
    clock.sleepNanos(3_000_000);
    String answer = call("14 01");
    if (!answer.equals("15")) {
      throw new IllegalStateException("SAMConfiguration gave " + answer);
    }
    return this;
  }

  ManualHost send(String frame) {
    transfer("01 " + frame);
    return this;
  }

  boolean ready() {
    return transfer("02 00").endsWith("01");
  }

  /// Polls until a frame waits, for at most so many simulated milliseconds.
  boolean readyWithin(int millis) {
    long end = clock.nanos() + millis * 1_000_000L;
    while (clock.nanos() < end) {
      if (ready()) {
        return true;
      }
    }
    return false;
  }

  /// Fetches so many bytes of a frame.
  String fetch(int count) {
    return transfer("03" + " 00".repeat(count)).substring(3);
  }

  /// A command frame around code and parameters.
  static String frame(String data) {
    byte[] bytes = HEX.parseHex("d4 " + data);
    int sum = 0;
    for (byte part : bytes) {
      sum += part;
    }
    return "00 00 ff %02x %02x d4 %s %02x 00"
        .formatted(bytes.length, -bytes.length & 0xFF, data, -sum & 0xFF);
  }

  /// Sends a command, expects its ACK, waits for its answer.
  ///
  /// @return code and parameters of the answer; `7f` for the error frame; `silence` when none came
  ///   in 300 ms
  String call(String data) {
    send(frame(data));
    if (!readyWithin(20)) {
      return "no ack";
    }
    String ack = fetch(6);
    if (!ack.equals(ACK)) {
      throw new IllegalStateException("not an ACK: " + ack);
    }
    return readyWithin(300) ? unwrap(fetch(230)) : "silence";
  }

  static String unwrap(String frame) {
    byte[] bytes = HEX.parseHex(frame);
    if (frame.startsWith("00 00 ff 01 ff 7f 81 00")) {
      return "7f";
    }
    int length = bytes[3] & 0xFF;
    int sum = 0;
    for (int i = 5; i <= 5 + length; i++) {
      sum += bytes[i];
    }
    boolean sound =
        frame.startsWith("00 00 ff")
            && ((bytes[3] + bytes[4]) & 0xFF) == 0
            && (sum & 0xFF) == 0
            && bytes[5] == (byte) 0xD5;
    if (!sound) {
      throw new IllegalStateException("not an answer: " + frame);
    }
    return HEX.formatHex(bytes, 6, 5 + length);
  }

  long nanosFor(Runnable work) {
    long before = clock.nanos();
    work.run();
    return clock.nanos() - before;
  }

  private static void mirror(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
    }
  }

  @Override
  public void close() {
    table.close();
  }
}
