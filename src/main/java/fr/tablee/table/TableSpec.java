package fr.tablee.table;

import java.util.List;
import java.util.Optional;

/// A table as its file in `firmware-config/tables/` describes it: the one place that the program,
/// the wiring tables and the tests read.
///
/// @param id the file's name without ending, for example `trois-volets`
/// @param title what a person calls it
/// @param kit how it senses its cards
/// @param panels the panels from left to right
/// @param slots every slot, lectern included
/// @param strip the light strip, if there is one
public record TableSpec(
    String id,
    String title,
    Kit kit,
    List<PanelSpec> panels,
    List<SlotSpec> slots,
    Optional<StripSpec> strip) {

  public TableSpec {
    panels = List.copyOf(panels);
    slots = List.copyOf(slots);
    for (SlotSpec slot : slots) {
      if (slot.select() instanceof ReaderSelect.MatTag != kit instanceof Kit.Wand) {
        throw new IllegalArgumentException(
            "slot " + slot.id() + " of a " + kit.word() + " has " + slot.select());
      }
    }
  }

  /// The slot of that name, if the table has it.
  public Optional<SlotSpec> slot(SlotId id) {
    return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
  }

  /// The readers under the slots.
  ///
  /// @throws IllegalStateException for a wand kit, whose slots have none
  public ReadersSpec readers() {
    return switch (kit) {
      case Kit.Board board -> board.readers();
      case Kit.Wand _ -> throw new IllegalStateException("no readers under the slots of " + id);
    };
  }

  /// How many LEDs there are.
  public int leds() {
    return strip.map(StripSpec::leds).orElse(0);
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
  /// @param select how its reader is selected
  /// @param xMillimetres antenna centre from the board's left edge
  /// @param yMillimetres antenna centre from the board's top edge
  /// @param radioGroup readers of one group may have their fields on together
  /// @param leds its LEDs' places on the strip, left to right
  public record SlotSpec(
      SlotId id,
      Optional<String> panel,
      ReaderSelect select,
      double xMillimetres,
      double yMillimetres,
      int radioGroup,
      List<Integer> leds) {

    public SlotSpec {
      leds = List.copyOf(leds);
    }
  }

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
      int channelMilliamps) {

    /// The device's path.
    public String path() {
      return "/dev/spidev" + spiBus + "." + chipSelect;
    }
  }
}
