package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Looks at the picture that a card names: it must exist, and be an SVG drawing that needs nothing
/// else or a PNG fine enough to be printed.
///
/// @param images the pack's pictures
record ImageCheck(PackImages images) {

  /// The largest file that is read, in bytes; a drawing has some 5 000.
  static final int MOST_BYTES = 4 << 20;

  /// The name of a card's picture; what is wrong with it is reported where it is written.
  String check(Scalar image, Fields card) {
    String name = image.text().strip();
    if (!PackImages.fits(name)) {
      card.report(
          "image",
          "%s n’est pas un nom d’image ; écrire le nom d’un fichier du dossier images, comme robot.svg ou robot.png, en minuscules sans accent ni espace"
              .formatted(Wording.quoted(name)));
      return "";
    }
    fault(name).ifPresent(fault -> card.report("image", fault));
    return name;
  }

  private Optional<String> fault(String name) {
    Optional<byte[]> file;
    try {
      file = images.read(name);
    } catch (UncheckedIOException e) {
      return Optional.of(
          "l’image %s ne se laisse pas lire ; vérifier ses droits d’accès".formatted(name));
    }
    if (file.isEmpty()) {
      return Optional.of(
          "l’image %s manque ; la déposer dans le dossier images de la mallette".formatted(name));
    }
    if (file.get().length > MOST_BYTES) {
      return Optional.of("l’image %s dépasse 4 Mo ; l’alléger".formatted(name));
    }
    return name.endsWith(".svg") ? SvgFault.of(name, file.get()) : PngFault.of(name, file.get());
  }
}
