package fr.tablee.table;

import java.util.List;
import java.util.OptionalInt;

/// Decoders (74HC138) that lead one chip select to many readers, and their reset lines in the same
/// way.
///
/// ```
/// address lines -> A, B, C and enables of every decoder
/// CE of /dev/spidevB.C, active low   -> enables the decoders of the selects: output = address
/// reset line, active low             -> enables the decoders of the resets:  output = address
/// ```
///
/// @param spiBus B of `/dev/spidevB.C`
/// @param chipSelect C; enables the decoders
/// @param addressLinesBcm GPIO numbers of the address lines, lowest bit first
/// @param resetBcm GPIO number of the line that resets the addressed reader, where one is wired
public record DecoderSpec(
    int spiBus, int chipSelect, List<Integer> addressLinesBcm, OptionalInt resetBcm) {

  public DecoderSpec {
    addressLinesBcm = List.copyOf(addressLinesBcm);
  }

  /// How many addresses the lines can say.
  public int addresses() {
    return 1 << addressLinesBcm.size();
  }

  /// The device's path.
  public String path() {
    return "/dev/spidev" + spiBus + "." + chipSelect;
  }
}
