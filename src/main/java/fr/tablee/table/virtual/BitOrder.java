package fr.tablee.table.virtual;

/// The PN532 sends and hears the lowest bit of a byte first, the Pi's SPI only the highest first:
/// every byte on the wire is mirrored.
final class BitOrder {

  private static final byte[] MIRRORED = new byte[256];

  static {
    for (int i = 0; i < 256; i++) {
      MIRRORED[i] = (byte) (Integer.reverse(i) >>> 24);
    }
  }

  private BitOrder() {}

  static byte mirror(int value) {
    return MIRRORED[value & 0xFF];
  }
}
