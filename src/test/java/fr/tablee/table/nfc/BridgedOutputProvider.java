package fr.tablee.table.nfc;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;
import com.pi4j.io.gpio.digital.DigitalState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/// Output pins whose levels go to a [SpidevBridge]. Pi4J has its GPIO provider for ARM only: where
/// the tests run, the address lines are the one part of the way to the readers that is not the
/// Pi's.
final class BridgedOutputProvider extends DigitalOutputProviderBase
    implements DigitalOutputProvider {

  private final Path socket;

  BridgedOutputProvider(Path socket) {
    super("bridged-output", "Output pins of another process");
    this.socket = socket;
  }

  @Override
  public DigitalOutput create(DigitalOutputConfig config) {
    try {
      SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      channel.write(ByteBuffer.wrap(new byte[] {'G', config.address().byteValue()}));
      BridgedOutput output = new BridgedOutput(this, config, channel);
      context().registry().add(output);
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class BridgedOutput extends DigitalOutputBase {

    private final SocketChannel channel;

    BridgedOutput(
        DigitalOutputProvider provider, DigitalOutputConfig config, SocketChannel channel) {
      super(provider, config);
      this.channel = channel;
    }

    @Override
    public DigitalOutput state(DigitalState next) {
      super.state(next);
      try {
        channel.write(ByteBuffer.wrap(new byte[] {(byte) (next == DigitalState.HIGH ? 1 : 0)}));
        if (channel.read(ByteBuffer.allocate(1)) != 1) {
          throw new IOException("the bridge is closed");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }
  }
}
