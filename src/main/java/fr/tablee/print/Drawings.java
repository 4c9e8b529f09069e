package fr.tablee.print;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import fr.tablee.content.PackImages;
import java.io.ByteArrayInputStream;

/// Reads the drawings of a pack; nothing that a drawing names is loaded.
final class Drawings {

  private Drawings() {}

  /// The bytes of a picture.
  ///
  /// @throws PrintFault when the pack does not have it
  static byte[] bytes(String file, PackImages images) {
    return images
        .read(file)
        .orElseThrow(() ->
            new PrintFault(
                "L’image %s manque dans le dossier images de la mallette ; l’y remettre."
                    .formatted(file)));
  }

  /// @throws PrintFault when it is missing or is no drawing
  static SVGDocument read(String file, PackImages images) {
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(bytes(file, images)), null, LoaderContext.createDefault());
    if (drawing == null) {
      throw unreadable(file);
    }
    return drawing;
  }

  static PrintFault unreadable(String file) {
    return new PrintFault(
        "L’image %s ne se laisse pas lire ; l’enregistrer de nouveau.".formatted(file));
  }
}
