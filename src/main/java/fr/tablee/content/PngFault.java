package fr.tablee.content;

import java.nio.ByteBuffer;
import java.util.Optional;

/// What keeps a PNG from being printed on a card.
///
/// The width and height stand at fixed places of every PNG (specification, sections 5.2 and
/// 11.2.1):
///
/// ```
///  0        8      12     16      20
/// | signature | length | IHDR | width | height | …
/// ```
final class PngFault {

  /// A picture is 55 mm wide on a card: at 300 points an inch that takes 650.
  static final int LEAST_WIDTH = 650;

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER = 0x49484452;
  private static final int HEADER_BYTES = 24;

  private PngFault() {}

  /// One sentence; empty when the picture is fit.
  static Optional<String> of(String name, byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (file.length < HEADER_BYTES || bytes.getLong(0) != SIGNATURE || bytes.getInt(12) != HEADER) {
      return Optional.of(
          "l’image %s n’est pas un PNG ; l’enregistrer de nouveau au format PNG".formatted(name));
    }
    int width = bytes.getInt(16);
    if (width < LEAST_WIDTH) {
      return Optional.of(
          "l’image %s fait %d points de large, elle serait floue sur une carte ; il en faut %d au moins, ou un dessin SVG"
              .formatted(name, width, LEAST_WIDTH));
    }
    return Optional.empty();
  }
}
