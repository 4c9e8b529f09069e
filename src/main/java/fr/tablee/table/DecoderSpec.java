package fr.tablee.table;

import java.util.List;
import java.util.OptionalInt;

/// Decoders (74HC138) that lead one chip select to many readers, and their reset lines in the same
/// way.
///
/// ```
/// the first three address lines      -> A, B, C of the decoder on each panel
/// the others                         -> A, B of the head's decoder, whose outputs enable a panel's
/// CE of /dev/spidevB.C, active low   -> enables the head's decoder of selects
/// reset line, active low             -> enables the head's decoder of resets, in the same way
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

  /// Address inputs of one 74HC138.
  public static final int INPUTS = 3;

  /// Whether the lines are more than one decoder can take.
  public boolean hasHead() {
    return addressLinesBcm.size() > INPUTS;
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
