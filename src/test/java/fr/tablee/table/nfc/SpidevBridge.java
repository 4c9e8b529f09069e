package fr.tablee.table.nfc;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import fr.tablee.table.virtual.VirtualTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The far end of `spidev_bridge.c`: takes the transfers of another process to a virtual table's
/// devices, in real time. What the protocol is stands there; address lines come as `'G' pin` and
/// then `level` bytes, each answered by a zero.
///
/// The virtual table's devices want one thread; here a lock stands for it.
final class SpidevBridge implements AutoCloseable {

  /// What the kernel would make of a transfer.
  @FunctionalInterface
  interface Kernel {

    /// @return how many bytes it carries: all, fewer, or minus an error number for none
    int carries(String device, int count);
  }

  private static final Kernel SOUND = (_, count) -> count;
  private static final int MOST_BYTES = 4096;

  private final Context context;
  private final ServerSocketChannel server;
  private final Object bus = new Object();
  private final Map<String, Map<Integer, Integer>> settings = new ConcurrentHashMap<>();
  private final AtomicReference<Kernel> kernel = new AtomicReference<>(SOUND);

  SpidevBridge(VirtualTable table, Path socket) {
    this.context = table.context();
    try {
      this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().name("bridge").start(this::accept);
  }

  /// Says what becomes of transfers from now on.
  void kernel(Kernel next) {
    kernel.set(next);
  }

  /// All transfers arrive again.
  void mend() {
    kernel.set(SOUND);
  }

  /// What the driver set on a device, by the ioctl's number: 3 bits, 4 clock, 5 mode.
  Map<Integer, Integer> settings(String device) {
    return settings.getOrDefault(device, Map.of());
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel client = server.accept();
        Thread.ofPlatform().daemon().name("bridged").start(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(SocketChannel client) {
    try (client;
        DataInputStream in = new DataInputStream(Channels.newInputStream(client));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(client))) {
      if (in.readByte() == 'S') {
        device(in, out);
      } else {
        line(in, out);
      }
    } catch (IOException e) {
      // The other process has ended.
    }
  }

  private void device(DataInputStream in, DataOutputStream out) throws IOException {
    int spiBus = in.readByte();
    int chipSelect = in.readByte();
    String name = "spidev" + spiBus + "." + chipSelect;
    Map<Integer, Integer> set = new TreeMap<>();
    Spi spi;
    synchronized (bus) {
      spi =
          context.create(
              Spi.newConfigBuilder(context).id(name).bus(spiBus).channel(chipSelect).build());
    }
    byte[] bytes = new byte[MOST_BYTES];
    while (true) {
      if (in.readByte() == 'C') {
        set.put((int) in.readByte(), number(in));
        settings.put(name, Map.copyOf(set));
      } else {
        int count = number(in);
        number(in);
        in.readFully(bytes, 0, count);
        int carried = kernel.get().carries(name, count);
        if (carried > 0) {
          synchronized (bus) {
            spi.transfer(bytes, 0, bytes, 0, carried);
          }
        }
        out.write(number(carried));
        out.write(bytes, 0, Math.max(0, carried));
      }
    }
  }

  private void line(DataInputStream in, DataOutputStream out) throws IOException {
    int pin = in.readByte();
    DigitalOutput output;
    synchronized (bus) {
      output =
          context.create(
              DigitalOutput.newConfigBuilder(context)
                  .id("bridged-" + pin)
                  .address(pin)
                  .initial(DigitalState.LOW)
                  .build());
    }
    while (true) {
      boolean high = in.readBoolean();
      synchronized (bus) {
        output.state(high ? DigitalState.HIGH : DigitalState.LOW);
      }
      out.write(0);
    }
  }

  private static int number(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Integer.BYTES);
    if (bytes.length < Integer.BYTES) {
      throw new IOException("closed");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getInt();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.nativeOrder()).putInt(value).array();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
