package fr.tablee.app.serve;

import fr.tablee.content.Pack;
import java.nio.file.Path;

/// What `serve` prints when the table is ready: to a person in a terminal, or to a service's
/// journal, which others may read and which is therefore not told the PIN.
final class Welcome {

  private Welcome() {}

  /// @param service whether a service manager started the program
  static String text(
      Serving.Wishes wishes, Pack pack, int port, String pin, Path data, boolean service) {
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
    if (service && wishes.pin().isEmpty()) {
      text.append("   code dans ").append(data.resolve("pin"));
    } else if (!service && (wishes.virtual() || wishes.pin().isEmpty())) {
      text.append("   code ").append(pin);
    }
    text.append("\n\nLes ateliers sont gardés dans ").append(data);
    return service ? text.toString() : text.append("\nCtrl+C pour arrêter.").toString();
  }
}
