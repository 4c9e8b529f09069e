package fr.tablee.app.scenario;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.tablee.app.TableRig;
import fr.tablee.app.virtual.VirtualCards;
import fr.tablee.app.virtual.VirtualHand;
import fr.tablee.app.virtual.WandHand;
import fr.tablee.table.Kit;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sensing;
import fr.tablee.table.Sighting;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TagContent;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.light.StripIo;
import fr.tablee.table.nfc.PcscScanner;
import fr.tablee.table.nfc.Pcscd;
import fr.tablee.table.nfc.SystemPcsc;
import fr.tablee.table.nfc.TagScanner;
import fr.tablee.table.nfc.VpcdReader;
import fr.tablee.table.nfc.WriteOutcome;
import fr.tablee.table.nfc.WritePolicy;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The whole workshop by taps through the real `pcscd`: several hundred tags laid into the field of
/// Debian's virtual reader and taken away again. The workshop's clock is virtual; each tap takes
/// the real time that the service needs to notice it. [WandDebrief] says what may differ from the
/// board.
class PcscWorkshopTest {

  private static final long PATIENCE_NANOS = 20_000_000_000L;

  @Test
  void theWholeWorkshopThroughTheRealServiceEndsInTheSameDebrief() {
    String hindrance = Pcscd.hindrance();
    if (!hindrance.isEmpty()) {
      System.err.println(
          "Laissé de côté, " + PcscWorkshopTest.class.getSimpleName() + " : " + hindrance);
    }
    assumeTrue(hindrance.isEmpty(), hindrance);
    TableSpec spec = WandDebrief.spec("baguette-pcsc");
    long began = System.nanoTime();
    try (Pcscd pcscd = Pcscd.start();
        VpcdReader reader = new VpcdReader(pcscd)) {
      Replay.Outcome wand =
          new Replay(
                  WandDebrief.PACK,
                  WandDebrief.scenario(spec),
                  new SimulatedClock(),
                  clock -> new Desk(spec, clock, reader))
              .run();
      System.err.printf(
          "L’atelier entier par pcscd : %d APDU en %d s.%n",
          reader.apdus(), (System.nanoTime() - began) / 1_000_000_000L);
      WandDebrief.assertTheSame(WandDebrief.onTheBoard(), wand);
    }
  }

  /// A table whose reader is the service's, and the hand that holds tags to it.
  private static final class Desk implements Replay.Stage {

    private final TableSpec spec;
    private final VpcdReader reader;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Watched scanner;
    private final TableRig rig;

    Desk(TableSpec spec, MonotonicClock clock, VpcdReader reader) {
      this.spec = spec;
      this.reader = reader;
      Kit.WandReader.Pcsc pcsc = (Kit.WandReader.Pcsc) ((Kit.Wand) spec.kit()).reader();
      this.scanner =
          new Watched(
              new PcscScanner(
                  new SystemPcsc(), Pcscd.READER, SlotId.LECTERN, pcsc.timing(), worker, clock));
      this.rig =
          new TableRig(spec, scanner, Sensing.of(spec), new LightShow(spec, StripIo.NONE, clock));
    }

    @Override
    public TableRig rig() {
      return rig;
    }

    @Override
    public VirtualHand hand(WandHand.Pace pace) {
      SplittableRandom random = new SplittableRandom(7);
      java.util.function.Supplier<byte[]> newUid =
          () -> {
            byte[] uid = new byte[7];
            random.nextBytes(uid);
            uid[0] = 0x04;
            return uid;
          };
      VirtualCards cards = new VirtualCards(List.of(WandDebrief.PACK), newUid);
      return new WandHand(spec, new RealField(pace), cards, newUid, pace);
    }

    @Override
    public void close() {
      worker.shutdownNow();
    }

    private final class RealField implements WandHand.Field {

      private final WandHand.Pace pace;

      RealField(WandHand.Pace pace) {
        this.pace = pace;
      }

      @Override
      public void hold(EmulatedTag tag) {
        reader.lay(tag);
        until(seen -> seen instanceof Sighting.Tag one && one.uid().equals(tag.uid()));
      }

      @Override
      public void away() {
        reader.lift();
        until(Sighting.Nothing.class::isInstance);
      }

      /// The service needs real time to notice what the hand did; the table goes on meanwhile.
      private void until(Predicate<Sighting> seen) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!seen.test(scanner.last)) {
          if (System.nanoTime() > deadline) {
            throw new AssertionError(
                "the service never told; last: " + scanner.last + "; " + reader);
          }
          LockSupport.parkNanos(5_000_000);
          pace.pass(50_000_000);
        }
      }

      @Override
      public void fault(VirtualFault fault) {
        throw new UnsupportedOperationException("the scenario breaks no wand");
      }

      @Override
      public VirtualFault fault() {
        return VirtualFault.NONE;
      }
    }
  }

  /// A scanner whose last sighting is known.
  private static final class Watched implements TagScanner {

    private final TagScanner scanner;
    private Sighting last = new Sighting.Nothing(SlotId.LECTERN, 0);

    Watched(TagScanner scanner) {
      this.scanner = scanner;
    }

    @Override
    public void cycle(Consumer<Sighting> out) {
      scanner.cycle(sighting -> {
        last = sighting;
        out.accept(sighting);
      });
    }

    @Override
    public WriteOutcome write(
        SlotId slot, TagContent.Ours content, WritePolicy policy, Consumer<Sighting> out) {
      return scanner.write(slot, content, policy, out);
    }

    @Override
    public Map<SlotId, ReaderState> states() {
      return scanner.states();
    }

    @Override
    public long lastScanNanos() {
      return scanner.lastScanNanos();
    }
  }
}
