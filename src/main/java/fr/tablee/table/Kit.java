package fr.tablee.table;

/// How a table senses its cards.
public sealed interface Kit {

  /// The word of table files: `board`, `wand`.
  String word();

  /// A reader under every slot.
  ///
  /// @param readers what they have in common
  record Board(ReadersSpec readers) implements Kit {
    @Override
    public String word() {
      return "board";
    }
  }

  /// One reader that is held to a card, then to a slot's tag in the mat.
  ///
  /// @param reader that reader
  record Wand(WandReader reader) implements Kit {
    @Override
    public String word() {
      return "wand";
    }
  }

  /// The reader of a wand kit.
  sealed interface WandReader {

    /// A USB reader that PC/SC knows.
    ///
    /// @param name a part of the name that PC/SC gives it, in any case
    record Pcsc(String name) implements WandReader {}

    /// A reader chip on the Pi.
    ///
    /// @param readers chip, clock, timing
    /// @param select its device
    record OnSpi(ReadersSpec readers, ReaderSelect.Spidev select) implements WandReader {}
  }
}
