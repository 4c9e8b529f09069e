package fr.tablee.hardware;

import fr.tablee.table.DecoderSpec;
import fr.tablee.table.HeaderPin;
import fr.tablee.table.TableSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the table file makes of the Pi's pins: role to header pin. `@mosi` in the netlist is looked
/// up here.
final class PiRole {

  /// MISO, MOSI, SCLK and the selects of SPI0 and SPI1, by BCM number: fixed in the chip.
  private static final int[][] SPI = {{9, 10, 11, 8, 7}, {19, 20, 21, 18, 17, 16}};

  private PiRole() {}

  /// Role to pin of the header.
  static Map<String, Integer> pins(TableSpec spec) {
    Map<String, Integer> bcm = bcm(spec);
    bcm.replaceAll((role, number) -> HeaderPin.ofBcm(number));
    return bcm;
  }

  /// Role to BCM number.
  static Map<String, Integer> bcm(TableSpec spec) {
    DecoderSpec decoder = SlotAddress.decoder(spec);
    int[] readers = SPI[decoder.spiBus()];
    int[] strip = SPI[spec.strip().orElseThrow().spiBus()];
    Map<String, Integer> roles = new LinkedHashMap<>();
    roles.put("mosi", readers[1]);
    roles.put("miso", readers[0]);
    roles.put("sclk", readers[2]);
    roles.put("select", readers[3 + decoder.chipSelect()]);
    for (int line = 0; line < decoder.addressLinesBcm().size(); line++) {
      roles.put("address" + line, decoder.addressLinesBcm().get(line));
    }
    decoder.resetBcm().ifPresent(bcm -> roles.put("reset", bcm));
    roles.put("strip_data", strip[1]);
    roles.put("strip_clock", strip[2]);
    return roles;
  }

  /// Whether the Pi drives the pin of this role; it only listens to MISO.
  static boolean drives(String role) {
    return !role.equals("miso");
  }
}
