package fr.tablee.table;

import java.util.OptionalInt;

/// How chip select reaches the reader of a slot.
public sealed interface ReaderSelect {

  /// Behind decoders: the lines say the address, chip select of the one device enables it.
  ///
  /// @param decoder the device and the lines
  /// @param address what the lines say
  record Decoded(DecoderSpec decoder, int address) implements ReaderSelect {
    public Decoded {
      if (address < 0 || address >= decoder.addresses()) {
        throw new IllegalArgumentException(
            "address " + address + " with " + decoder.addressLinesBcm().size() + " address lines");
      }
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
