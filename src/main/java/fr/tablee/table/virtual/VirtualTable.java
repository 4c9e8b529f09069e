package fr.tablee.table.virtual;

import com.pi4j.context.Context;
import fr.tablee.table.ChipSpec;
import fr.tablee.table.Kit;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReadersSpec;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.light.Rgb;
import fr.tablee.table.nfc.PcscService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.smartcardio.CardTerminal;
import org.jspecify.annotations.Nullable;

/// A table made of emulated parts: a reader chip and a radio field for each slot, tags, decoders, a
/// light strip. [#context()] is its Pi4J context; the drivers that speak to it are those of a real
/// table.
///
/// Threads: the readers' SPI device and the address pins belong to one thread, the strip's SPI
/// device to one thread, as on a real table. Everything public here may be called from any thread
/// at any time and never waits for a bus.
public final class VirtualTable implements AutoCloseable {

  /// What a transfer costs beside its bits, on every bus here.
  public static final long TRANSFER_OVERHEAD_NANOS = BusTime.TRANSFER_OVERHEAD_NANOS;

  private final TableSpec spec;
  private final SplittableRandom random;
  private final Map<SlotId, RadioField> fields = new LinkedHashMap<>();
  private final Map<SlotId, ReaderSocket> sockets = new LinkedHashMap<>();
  private final Map<SlotId, Mischief> mischief = new LinkedHashMap<>();
  private final EmulatedStrip strip;
  private final Context context;
  private volatile VirtualFault pcscFault = VirtualFault.NONE;
  private volatile Runnable changed = () -> {};

  /// @param spec the table to emulate
  /// @param clock what the buses and chips live by; on any clock but the system's no time is owed
  /// @param seed decides every fault and every number from [#newUid()]
  public VirtualTable(TableSpec spec, MonotonicClock clock, long seed) {
    this.spec = spec;
    this.random = new SplittableRandom(seed);
    EmulatedWiring wiring = new EmulatedWiring(clock);
    for (SlotSpec slot : spec.readerSlots()) {
      ReadersSpec readers = spec.readers();
      Mischief chance = new Mischief(random.nextLong());
      RadioField field = new RadioField(chance);
      EmulatedChip chip = chip(readers.chip(), field, chance);
      ReaderSocket socket = new ReaderSocket(chip, field, chance);
      mischief.put(slot.id(), chance);
      fields.put(slot.id(), field);
      sockets.put(slot.id(), socket);
      wiring.reader(slot.select(), readers.clockHertz(), socket);
    }
    if (spec.kit() instanceof Kit.Wand(Kit.WandReader.Pcsc _, var _)) {
      fields.put(SlotId.LECTERN, new RadioField(new Mischief(random.nextLong())));
    }
    fields.forEach((slot, field) -> field.neighbours(near(slot)));
    this.strip = new EmulatedStrip(spec.leds(), () -> changed.run());
    spec.strip()
        .ifPresent(lights ->
            wiring.strip(lights.spiBus(), lights.chipSelect(), lights.clockHertz(), strip));
    this.context = wiring.context();
  }

  private static EmulatedChip chip(ChipSpec chip, RadioField field, Mischief chance) {
    return switch (chip) {
      case ChipSpec.Pn532 _ -> new EmulatedPn532(field, chance);
      case ChipSpec.Mfrc522 _ -> new EmulatedMfrc522(field, chance);
    };
  }

  /// The context to open drivers with.
  public Context context() {
    return context;
  }

  /// The PC/SC service of a table that such a reader reads: one reader, over the lectern's field.
  public PcscService pcsc() {
    RadioField field = field(SlotId.LECTERN);
    EmulatedTerminal reader =
        new EmulatedTerminal("Tablee virtuelle", field::tags, () -> pcscFault == VirtualFault.NONE);
    return new PcscService() {
      @Override
      public List<CardTerminal> terminals() {
        return pcscFault == VirtualFault.NONE ? List.of(reader) : List.of();
      }

      @Override
      public void renew() {
        // It never ends.
      }
    };
  }

  /// Lays a tag on a slot, on top of what lies there. A tag is in one place: it leaves the slot
  /// where it was.
  public void put(SlotId slot, EmulatedTag tag) {
    RadioField field = field(slot);
    synchronized (fields) {
      for (RadioField other : fields.values()) {
        other.take(tag);
      }
      field.lay(tag);
    }
    changed.run();
  }

  /// Takes all tags from a slot.
  public void lift(SlotId slot) {
    RadioField field = field(slot);
    synchronized (fields) {
      field.clear();
    }
    changed.run();
  }

  /// The tags on a slot, lowest first.
  public List<EmulatedTag> tags(SlotId slot) {
    return field(slot).tags();
  }

  /// Where a tag lies.
  public Optional<SlotId> whereIs(EmulatedTag tag) {
    synchronized (fields) {
      for (Map.Entry<SlotId, RadioField> entry : fields.entrySet()) {
        if (entry.getValue().tags().contains(tag)) {
          return Optional.of(entry.getKey());
        }
      }
      return Optional.empty();
    }
  }

  /// Breaks a slot's reader, or mends it.
  public void fault(SlotId slot, VirtualFault fault) {
    if (isPcsc(slot)) {
      pcscFault = fault;
    } else {
      socket(slot).fault(fault);
    }
    changed.run();
  }

  /// How a slot's reader is broken.
  public VirtualFault fault(SlotId slot) {
    return isPcsc(slot) ? pcscFault : socket(slot).fault();
  }

  private boolean isPcsc(SlotId slot) {
    return sockets.isEmpty() && fields.containsKey(slot);
  }

  /// Lets something happen in the middle of what a slot's reader is doing: at the start of one of
  /// its next transfers, in the bus thread.
  ///
  /// @param more how many transfers from now; 1 is the next one
  public void after(SlotId slot, int more, Runnable happening) {
    socket(slot).after(more, happening);
  }

  /// Transfers to a slot's reader so far.
  public long transfers(SlotId slot) {
    return socket(slot).transfers();
  }

  /// Exchanges a slot's chip, while the table runs, for one of its kind that calls itself
  /// otherwise.
  ///
  /// @param ic first byte of a PN532's answer to GetFirmwareVersion: `32`, anything else makes it
  ///   another chip; of an MFRC522 its whole VersionReg, `92` or a clone's
  public void replaceChip(SlotId slot, int ic, int version, int revision) {
    byte[] answer = {(byte) ic, (byte) version, (byte) revision, 0x07};
    Mischief chance = known(slot, mischief.get(slot));
    socket(slot)
        .plug(
            switch (spec.readers().chip()) {
              case ChipSpec.Pn532 _ -> new EmulatedPn532(field(slot), chance, answer);
              case ChipSpec.Mfrc522 _ -> new EmulatedMfrc522(field(slot), chance, ic);
            });
    changed.run();
  }

  /// How often a field came on while a neighbour's stood; a good scanner never lets it happen.
  public int fieldOverlaps() {
    return fields.values().stream().mapToInt(RadioField::overlaps).sum();
  }

  /// What the LEDs of each slot show, left to right, as the strip decoded it from its bytes.
  public Map<SlotId, List<Rgb>> leds() {
    int[] shown = strip.shown();
    Map<SlotId, List<Rgb>> leds = new LinkedHashMap<>();
    for (SlotSpec slot : spec.slots()) {
      List<Rgb> colours = new ArrayList<>();
      for (int led : slot.leds()) {
        colours.add(Rgb.of(shown[led]));
      }
      leds.put(slot.id(), List.copyOf(colours));
    }
    return leds;
  }

  /// Says whom to tell that a tag, a fault or a light has changed. Called by the thread that
  /// changed it, the light thread among them: to return at once.
  public void onChange(Runnable listener) {
    changed = listener;
  }

  /// A number for a new tag: 7 bytes as NXP gives them, 04 first.
  public byte[] newUid() {
    byte[] uid = new byte[7];
    synchronized (random) {
      random.nextBytes(uid);
    }
    uid[0] = 0x04;
    return uid;
  }

  /// Ends the Pi4J context.
  @Override
  public void close() {
    context.shutdown();
  }

  private RadioField field(SlotId slot) {
    return known(slot, fields.get(slot));
  }

  private ReaderSocket socket(SlotId slot) {
    return known(slot, sockets.get(slot));
  }

  private List<RadioField> near(SlotId slot) {
    return spec.radioNeighbours(slot).stream().map(this::field).toList();
  }

  private <T> T known(SlotId slot, @Nullable T part) {
    if (part == null) {
      throw new IllegalArgumentException(
          "la table « " + spec.id() + " » n’a pas de lecteur en " + slot);
    }
    return part;
  }
}
