package fr.tablee.table;

import java.util.List;
import java.util.Optional;

/// A table as its file in `firmware-config/tables/` describes it: the one place that the program,
/// the wiring tables and the tests read.
///
/// @param id the file's name without ending, for example `trois-volets`
/// @param title what a person calls it
/// @param readers chip, bus, address lines and timings of the readers
/// @param panels the panels from left to right
/// @param slots every slot, lectern included
/// @param strip the light strip
public record TableSpec(
    String id,
    String title,
    ReadersSpec readers,
    List<PanelSpec> panels,
    List<SlotSpec> slots,
    StripSpec strip) {

  public TableSpec {
    panels = List.copyOf(panels);
    slots = List.copyOf(slots);
  }

  /// The slot of that name, if the table has it.
  public Optional<SlotSpec> slot(SlotId id) {
    return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
  }

  /// One panel of the board.
  ///
  /// @param id `gauche`, `centre`, `droite`
  /// @param title what a person calls it
  public record PanelSpec(String id, String title) {}

  /// One slot.
  ///
  /// @param id its name
  /// @param panel the panel's id; empty for the lectern
  /// @param address the decoder address that selects its reader
  /// @param xMillimetres antenna centre from the board's left edge
  /// @param yMillimetres antenna centre from the board's top edge
  /// @param radioGroup readers of one group may have their fields on together
  /// @param leds its LEDs' places on the strip, left to right
  public record SlotSpec(
      SlotId id,
      Optional<String> panel,
      int address,
      double xMillimetres,
      double yMillimetres,
      int radioGroup,
      List<Integer> leds) {

    public SlotSpec {
      leds = List.copyOf(leds);
    }
  }

  /// The readers.
  ///
  /// @param chip which chip
  /// @param spiBus SPI bus number of `/dev/spidevB.C`
  /// @param chipSelect C of `/dev/spidevB.C`; enables the decoders
  /// @param clockHertz SPI clock
  /// @param addressLinesBcm GPIO numbers of the address lines, lowest bit first
  /// @param timing everything that decides timing
  public record ReadersSpec(
      ReaderChip chip,
      int spiBus,
      int chipSelect,
      int clockHertz,
      List<Integer> addressLinesBcm,
      ReaderTiming timing) {

    public ReadersSpec {
      addressLinesBcm = List.copyOf(addressLinesBcm);
    }
  }

  /// Reader chips that the program drives.
  public enum ReaderChip {
    PN532
  }

  /// Timings of the scanner and of presence.
  ///
  /// @param guardMicros unmodulated field before the first REQA
  /// @param answerTimeoutMillis longest wait for a chip's answer
  /// @param activationRetries MxRtyPassiveActivation of the PN532
  /// @param cycleMillis shortest time from one scan of the table to the next
  /// @param missesBeforeLift clean "nothing" in a row before a card counts as lifted
  /// @param liftFloorMillis shortest time from the last sight of a card to its lift
  /// @param faultsBeforeLost failed exchanges in a row before a reader counts as lost
  /// @param restartMillis first wait before a lost reader is started again
  /// @param restartMaxMillis longest wait between two restarts
  public record ReaderTiming(
      int guardMicros,
      int answerTimeoutMillis,
      int activationRetries,
      int cycleMillis,
      int missesBeforeLift,
      int liftFloorMillis,
      int faultsBeforeLost,
      int restartMillis,
      int restartMaxMillis) {}

  /// The light strip (APA102 or SK9822).
  ///
  /// @param spiBus SPI bus number
  /// @param chipSelect C of `/dev/spidevB.C`
  /// @param clockHertz SPI clock
  /// @param leds how many LEDs
  /// @param budgetMilliamps most the whole strip may draw
  /// @param channelMilliamps what one colour channel draws at full
  public record StripSpec(
      int spiBus,
      int chipSelect,
      int clockHertz,
      int leds,
      int budgetMilliamps,
      int channelMilliamps) {}
}
