package fr.tablee.table;

import java.util.OptionalInt;

/// How chip select reaches the reader of a slot.
public sealed interface ReaderSelect {

  /// Behind decoders: the lines say the address, chip select of the one device enables it.
  ///
  /// ```
  /// address   line 4  3 | 2  1  0        CE -> decoder of the head, output = lines 4 3 -> a panel
  ///             head    |  panel                decoder of the panel, output = lines 2 1 0 -> a reader
  /// ```
  ///
  /// Three lines or fewer need no head. A reader that lies on no panel hangs on the head itself.
  ///
  /// @param decoder the device and the lines
  /// @param address what the lines say
  record Decoded(DecoderSpec decoder, int address) implements ReaderSelect {
    /// Outputs of one 74HC138.
    private static final int OUTPUTS = 8;

    public Decoded {
      if (address < 0 || address >= decoder.addresses()) {
        throw new IllegalArgumentException(
            "address " + address + " with " + decoder.addressLinesBcm().size() + " address lines");
      }
    }

    /// Which output of the head's decoder leads here; empty where one decoder serves all.
    public OptionalInt headOutput() {
      return decoder.hasHead() ? OptionalInt.of(address / OUTPUTS) : OptionalInt.empty();
    }

    /// Which output of the panel's decoder selects the reader.
    public int output() {
      return address % OUTPUTS;
    }
  }

  /// Its own device `/dev/spidevB.C`.
  ///
  /// @param spiBus B
  /// @param chipSelect C
  /// @param resetBcm GPIO number of its reset line, active low, where one is wired
  record Spidev(int spiBus, int chipSelect, OptionalInt resetBcm) implements ReaderSelect {
    /// The device's path.
    public String path() {
      return "/dev/spidev" + spiBus + "." + chipSelect;
    }
  }

  /// The slot has no reader of its own: a tag in the mat tells a wand where it is.
  record MatTag() implements ReaderSelect {}
}
