package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Sound readers on a machine whose thread is kept waiting by others. What the program comes too
/// late for is not held against a reader.
class LoadedMachineTest {

  private static final SlotId B6 = new SlotId("B6");
  private static final long MILLI = 1_000_000;

  /// Most scans in which a reader that has gone must be told as lost.
  private static final int SCANS_UNTIL_LOST = 40;

  static Stream<Arguments> boardsAndSeeds() {
    return Stream.of(EmulatedRoom.SPEC, EmulatedRoom.MFRC522)
        .flatMap(board ->
            Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(Named.of(board.id(), board), seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("boardsAndSeeds")
  void soundReadersStaySound(TableSpec board, long seed) {
    try (Machine machine = new Machine(board, seed)) {
      machine.scan(5);
      machine.clock.load = 12;
      machine.scan(400);

      assertThat(machine.clock.stalls).as("seed %d", seed).isGreaterThan(100);
      machine
          .bank
          .scanner()
          .health()
          .forEach((slot, reader) -> {
            assertThat(reader.state()).as("%s, seed %d", slot, seed).isEqualTo(ReaderState.OK);
            assertThat(reader.faults()).as("%s, seed %d", slot, seed).isEmpty();
          });
    }
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("boardsAndSeeds")
  void aStartThatIsHeldUpLeavesNoReaderBehind(TableSpec board, long seed) {
    try (Machine machine = new Machine(board, seed)) {
      machine.clock.stallOnceAfter = (int) (seed * 3);
      machine.scan(SCANS_UNTIL_LOST);
      assertThat(machine.bank.scanner().states().values())
          .as("seed %d", seed)
          .containsOnly(ReaderState.OK);

      machine.table.fault(B6, VirtualFault.UNPLUGGED);
      machine.scan(SCANS_UNTIL_LOST);
      assertThat(machine.bank.scanner().states())
          .as("seed %d", seed)
          .containsEntry(B6, ReaderState.LOST);

      machine.table.fault(B6, VirtualFault.NONE);
      machine.scan(20 * SCANS_UNTIL_LOST);
      ReaderHealth mended = machine.bank.scanner().health().get(B6);
      assertThat(mended.state()).as("seed %d", seed).isEqualTo(ReaderState.OK);
      assertThat(mended.faultCount())
          .as("what it owed to being lost, seed %d", seed)
          .isLessThanOrEqualTo(board.readers().timing().faultsBeforeLost());
    }
  }

  /// Emulated chips, their driver and scanner, by a clock that jumps.
  private static final class Machine implements AutoCloseable {

    final StallingClock clock;
    final VirtualTable table;
    final Pi4jReaderBank bank;

    Machine(TableSpec board, long seed) {
      clock = new StallingClock(seed);
      table = new VirtualTable(board, clock, seed);
      bank = Pi4jReaderBank.open(table.context(), board, clock);
    }

    void scan(int times) {
      for (int i = 0; i < times; i++) {
        bank.scanner().cycle(_ -> {});
      }
    }

    @Override
    public void close() {
      bank.close();
      table.close();
    }
  }

  /// Sleeping jumps to the deadline, and now and then well beyond it.
  private static final class StallingClock implements MonotonicClock {

    private final Random random;
    private long nowNanos;
    private int sleeps;

    /// One sleep in a thousand times this many ends late.
    int load;

    int stalls;

    /// After so many sleeps from the beginning one takes 400 ms.
    int stallOnceAfter = -1;

    StallingClock(long seed) {
      random = new Random(seed);
    }

    @Override
    public long nanos() {
      return nowNanos;
    }

    @Override
    public void sleepUntil(long deadlineNanos) {
      nowNanos = Math.max(nowNanos, deadlineNanos);
      if (random.nextInt(1000) < load) {
        stalls++;
        nowNanos += random.nextLong(80 * MILLI);
      }
      if (sleeps++ == stallOnceAfter) {
        nowNanos += 400 * MILLI;
      }
    }
  }
}
