package fr.tablee.table.nfc;

import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.PcscFirmware;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jdk.net.ExtendedSocketOptions;

/// The tag in the field of a virtual reader of `vsmartcard-vpcd`: an emulated one, behind vpcd's
/// own protocol. A tag that is laid down is a connection, one that is taken away a closed one.
///
/// ```
/// hh ll 04            reader: is a tag there, which ATR?        hh ll ATR
/// hh ll 00 | 01 | 02  reader: power off, on, reset               nothing
/// hh ll APDU          reader                                     hh ll answer
/// ```
///
/// Trap: vpcd sends the length and the APDU in two writes, without TCP_NODELAY. The system that
/// receives the first delays its acknowledgement by 40 ms, and the second waits for it: 50 ms an
/// APDU. Here TCP_QUICKACK asks for acknowledgements at once, before each read since Linux forgets
/// it: half a millisecond an APDU.
public final class VpcdReader implements AutoCloseable {

  private static final int ATR = 4;

  /// The service asks for the ATR more often than this.
  private static final int SILENCE_MILLIS = 2_000;

  private final int port;
  private final int gapMillis;
  private volatile boolean quick = true;
  private volatile boolean deaf;
  private volatile int apdusBeforeItGoes = Integer.MAX_VALUE;
  private final AtomicInteger apdus = new AtomicInteger();
  private final AtomicInteger all = new AtomicInteger();
  private Optional<Stay> here = Optional.empty();

  public VpcdReader(Pcscd service) {
    this.port = service.port();
    this.gapMillis = 5 * service.pollMillis();
  }

  /// Lays a tag into the field; what lay there is taken away.
  ///
  /// Between the two the service sees the field empty several times: after a connection that breaks
  /// off it notes "unknown" for the reader, and sees no tag any more until it has seen none.
  public void lay(EmulatedTag tag) {
    lift();
    LockSupport.parkNanos(gapMillis * 1_000_000L);
    apdus.set(0);
    apdusBeforeItGoes = Integer.MAX_VALUE;
    Stay stay = new Stay(tag);
    here = Optional.of(stay);
    Thread.ofVirtual().name("vpcd tag").start(stay);
  }

  /// Takes it away.
  public void lift() {
    here.ifPresent(Stay::end);
    here = Optional.empty();
  }

  /// Has the tag go after so many APDUs more, in the middle of whatever is under way.
  void liftAfter(int apduCount) {
    apdusBeforeItGoes = apdus.get() + apduCount;
  }

  /// A reader that takes APDUs and never answers.
  void deaf(boolean silent) {
    deaf = silent;
  }

  /// APDUs that reached tags so far.
  public int apdus() {
    return all.get();
  }

  /// Whether acknowledgements are asked for at once.
  void quick(boolean asked) {
    quick = asked;
  }

  /// A tag in the field, from laying down to taking away.
  private final class Stay implements Runnable {

    private final EmulatedTag tag;
    private volatile boolean gone;
    private volatile Socket connection = new Socket();
    private int asked;

    Stay(EmulatedTag tag) {
      this.tag = tag;
    }

    void end() {
      gone = true;
      try {
        connection.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// A reader that has not yet noticed that its last tag is gone throws away the next one's
    /// connection: that is made again.
    @Override
    public void run() {
      while (!gone) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
          connection = socket;
          socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
          socket.setSoTimeout(SILENCE_MILLIS);
          serve(socket);
        } catch (IOException e) {
          LockSupport.parkNanos(5_000_000);
        }
      }
    }

    private void serve(Socket socket) throws IOException {
      InputStream in = socket.getInputStream();
      while (!gone) {
        byte[] length = read(socket, in, 2);
        byte[] message = read(socket, in, ((length[0] & 0xFF) << 8) | (length[1] & 0xFF));
        asked++;
        if (message.length == 1) {
          if (message[0] == ATR) {
            send(socket, PcscFirmware.atr(tag));
          }
          continue;
        }
        all.incrementAndGet();
        if (apdus.incrementAndGet() > apdusBeforeItGoes) {
          gone = true;
          return;
        }
        while (deaf && !gone) {
          LockSupport.parkNanos(20_000_000);
        }
        send(socket, PcscFirmware.answer(message, tag));
      }
    }

    @Override
    public String toString() {
      return "tag " + tag.uid() + " was asked " + asked + " times";
    }
  }

  @Override
  public String toString() {
    return here.map(Stay::toString).orElse("no tag");
  }

  private byte[] read(Socket socket, InputStream in, int bytes) throws IOException {
    byte[] read = new byte[bytes];
    for (int at = 0; at < bytes; ) {
      if (quick) {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
      }
      int count = in.read(read, at, bytes - at);
      if (count < 0) {
        throw new EOFException();
      }
      at += count;
    }
    return read;
  }

  private static void send(Socket socket, byte[] message) throws IOException {
    byte[] framed = new byte[message.length + 2];
    framed[0] = (byte) (message.length >> 8);
    framed[1] = (byte) message.length;
    System.arraycopy(message, 0, framed, 2, message.length);
    socket.getOutputStream().write(framed);
  }

  @Override
  public void close() {
    lift();
  }
}
