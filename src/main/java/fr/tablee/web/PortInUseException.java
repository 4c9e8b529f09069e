package fr.tablee.web;

/// The port is taken by another program, or may not be used by this user.
public final class PortInUseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PortInUseException(String host, int port) {
    super(
        "Le port "
            + port
            + " est déjà pris sur "
            + host
            + " : fermer l’autre programme, ou en choisir un autre avec --port, par exemple --port "
            + (port == 8080 ? 8081 : 8080)
            + ".");
  }
}
