package fr.tablee.print;

import fr.tablee.content.Card;
import java.net.URI;

/// What the templates of the participants' sheet draw: colours as a press prints them, and the
/// addresses as QR codes.
public final class SouvenirMark {

  private SouvenirMark() {}

  /// @param accent `#rrggbb`
  public static String colour(String accent) {
    return Shade.printable(accent).hex();
  }

  public static QrDrawing code(Card.Link link) {
    return QrDrawing.of(link.url());
  }

  /// `cafeia.org`: what a person reads of an address.
  public static String host(Card.Link link) {
    String host = URI.create(link.url()).getHost();
    return host == null ? "" : host.replaceFirst("^www\\.", "");
  }
}
