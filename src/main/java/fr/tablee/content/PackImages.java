package fr.tablee.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The pictures of a pack: the SVG and PNG files of its `images` folder, by name. Reads the file
/// each time it is asked; any thread may ask.
///
/// @param folder where the pictures lie
public record PackImages(Path folder) {

  /// No folder above or below, nothing hidden, nothing that needs quoting in an address.
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(?:svg|png)");

  /// The pictures of the pack in that folder.
  public static PackImages of(Path pack) {
    return new PackImages(pack.resolve("images"));
  }

  /// Whether a picture may be called so: `talos.svg`, `ma-photo.png`.
  static boolean fits(String name) {
    return NAME.matcher(name).matches();
  }

  /// Tells two states of a picture apart; the same as long as its file is.
  public String mark(String name) {
    if (!fits(name)) {
      return "";
    }
    try {
      Path file = folder.resolve(name);
      return Long.toHexString(Files.getLastModifiedTime(file).toMillis() ^ Files.size(file) << 40);
    } catch (IOException e) {
      return "";
    }
  }

  /// The bytes of a picture; empty when there is none of that name.
  ///
  /// @throws UncheckedIOException when the file is there and cannot be read
  public Optional<byte[]> read(String name) {
    if (!fits(name) || !Files.isRegularFile(folder.resolve(name))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
