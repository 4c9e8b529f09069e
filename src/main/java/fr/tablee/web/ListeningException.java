package fr.tablee.web;

import java.net.BindException;
import java.util.Locale;
import java.util.stream.Stream;

/// The pages cannot be served at that address: the port is taken or not allowed, or the address is
/// none of this machine's. The message is a sentence for the person.
public final class ListeningException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private ListeningException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// Finds the reason among the causes.
  static ListeningException of(String host, int port, Throwable fault) {
    String refusal =
        Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
            .filter(BindException.class::isInstance)
            .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    if (refusal.contains("in use")) {
      return new ListeningException(
          "Le port "
              + port
              + " est déjà pris sur "
              + host
              + " : fermer l’autre programme, ou en choisir un autre avec --port, par exemple --port "
              + (port == 8080 ? 8081 : 8080)
              + ".",
          fault);
    }
    if (refusal.contains("permission")) {
      return new ListeningException(
          "Le port "
              + port
              + " est réservé au système : en choisir un au-dessus de 1023, par exemple --port 8080.",
          fault);
    }
    return new ListeningException(
        "L’adresse « "
            + host
            + " » n’est pas à cette machine : écrire --host 127.0.0.1 pour elle seule, ou --host 0.0.0.0 pour tout le réseau.",
        fault);
  }
}
