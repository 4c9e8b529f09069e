package fr.tablee.app;

import fr.tablee.content.Pack;
import java.nio.file.Path;

/// What `serve` prints when the table is ready.
final class Welcome {

  private Welcome() {}

  static String text(Serving.Wishes wishes, Pack pack, int port, String pin, Path data) {
    String address = "http://localhost:" + port;
    StringBuilder text =
        new StringBuilder("\nTablée est prête, avec « ").append(pack.title()).append(" ».\n\n");
    if (wishes.virtual()) {
      text.append("  Table virtuelle   ")
          .append(address)
          .append("/table      (glisser des cartes, ou lancer la démonstration)\n");
    }
    text.append("  Affichage         ")
        .append(address)
        .append("/           (le vidéoprojecteur)\n");
    text.append("  Console           ").append(address).append("/console    (l’animation)");
    if (wishes.virtual() || wishes.pin().isEmpty()) {
      text.append("   code ").append(pin);
    }
    return text.append("\n\nLes ateliers sont gardés dans ")
        .append(data)
        .append("\nCtrl+C pour arrêter.")
        .toString();
  }
}
