package fr.tablee.table.nfc;

import java.util.HexFormat;

/// A tag's number: 4, 7 or 10 bytes.
///
/// @param hex in upper case, as [fr.tablee.table.Sighting.Tag] tells it
record TagUid(String hex) {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  static TagUid of(byte[] bytes, int from, int length) {
    return new TagUid(HEX.formatHex(bytes, from, from + length));
  }

  int length() {
    return hex.length() / 2;
  }

  byte at(int index) {
    return (byte) HexFormat.fromHexDigits(hex, 2 * index, 2 * index + 2);
  }

  @Override
  public String toString() {
    return hex;
  }
}
