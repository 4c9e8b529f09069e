package fr.tablee.table;

/// How a table senses its cards.
public sealed interface Kit {

  /// The word of table files: `board`, `wand`.
  String word();

  /// A reader under every slot.
  ///
  /// @param readers what they have in common
  /// @param radioDistanceMillimetres two readers whose antennas' centres are nearer than this never
  ///   have their fields on together
  record Board(ReadersSpec readers, int radioDistanceMillimetres) implements Kit {
    @Override
    public String word() {
      return "board";
    }
  }

  /// One reader that is held to a card, then to a slot's tag in the mat.
  ///
  /// @param reader that reader
  /// @param taps how long taps count
  record Wand(WandReader reader, TapTiming taps) implements Kit {

    /// The same with another PC/SC reader.
    ///
    /// @throws IllegalStateException where PC/SC does not read it
    public Wand readBy(String name) {
      if (reader instanceof WandReader.Pcsc(String _, PcscTiming timing)) {
        return new Wand(new WandReader.Pcsc(name, timing), taps);
      }
      throw new IllegalStateException("not read by PC/SC: " + reader);
    }

    @Override
    public String word() {
      return "wand";
    }
  }

  /// The reader of a wand kit.
  sealed interface WandReader {

    /// Failed looks in a row before the reader counts as lost.
    int faultsBeforeLost();

    /// A USB reader that PC/SC knows.
    ///
    /// @param name a part of the name that PC/SC gives it, in any case; `*` takes the first one
    record Pcsc(String name, PcscTiming timing) implements WandReader {
      @Override
      public int faultsBeforeLost() {
        return timing.faultsBeforeLost();
      }
    }

    /// A reader chip on the Pi.
    ///
    /// @param readers chip, clock, timing
    /// @param select its device
    record OnSpi(ReadersSpec readers, ReaderSelect.Spidev select) implements WandReader {
      @Override
      public int faultsBeforeLost() {
        return readers.timing().faultsBeforeLost();
      }
    }
  }
}
