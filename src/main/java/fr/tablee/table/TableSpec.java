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

  /// The same table with another kit of the same kind.
  public TableSpec with(Kit other) {
    return new TableSpec(id, title, other, panels, slots, strip);
  }

  /// What the reader chips have in common.
  ///
  /// @throws IllegalStateException for a wand of PC/SC, which has none
  public ReadersSpec readers() {
    return switch (kit) {
      case Kit.Board board -> board.readers();
      case Kit.Wand(Kit.WandReader.OnSpi wand, TapTiming _) -> wand.readers();
      case Kit.Wand(Kit.WandReader.Pcsc _, TapTiming _) ->
          throw new IllegalStateException("no reader chip on table " + id);
    };
  }

  /// The slots with a reader chip: all of a board's; of a wand's the lectern, where the wand's
  /// sightings are told; none where PC/SC reads.
  public List<SlotSpec> readerSlots() {
    return switch (kit) {
      case Kit.Board _ -> slots;
      case Kit.Wand(Kit.WandReader.OnSpi wand, TapTiming _) ->
          slot(SlotId.LECTERN).stream().map(slot -> slot.selectedBy(wand.select())).toList();
      case Kit.Wand(Kit.WandReader.Pcsc _, TapTiming _) -> List.of();
    };
  }

  /// Its slots as a workshop must know them.
  public Layout layout() {
    List<SlotId> ids = slots.stream().map(SlotSpec::id).toList();
    return switch (kit) {
      case Kit.Board _ -> Layout.board(ids);
      case Kit.Wand _ -> Layout.wand(ids);
    };
  }

  /// The slots whose readers are so near to this one's that their fields never stand together, and
  /// whose tags it might hear. None for a wand kit.
  public List<SlotId> radioNeighbours(SlotId id) {
    SlotSpec here =
        slot(id)
            .orElseThrow(() -> new IllegalArgumentException("no slot " + id + " on " + this.id));
    return switch (kit) {
      case Kit.Wand _ -> List.of();
      case Kit.Board board ->
          slots.stream()
              .filter(other -> !other.id().equals(id))
              .filter(other -> here.millimetresTo(other) < board.radioDistanceMillimetres())
              .map(SlotSpec::id)
              .toList();
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

    private SlotSpec selectedBy(ReaderSelect other) {
      return new SlotSpec(id, panel, other, xMillimetres, yMillimetres, radioGroup, leds);
    }

    /// The same slot in another radio group.
    SlotSpec inRadioGroup(int group) {
      return new SlotSpec(id, panel, select, xMillimetres, yMillimetres, group, leds);
    }

    /// How far the antennas' centres are from each other.
    public double millimetresTo(SlotSpec other) {
      return Math.hypot(xMillimetres - other.xMillimetres, yMillimetres - other.yMillimetres);
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
