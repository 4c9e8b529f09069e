package fr.tablee.mail;

import java.util.Arrays;
import java.util.Optional;

/// A server that takes mail for delivery.
///
/// @param host name or address
/// @param port TCP port, usually 587 with STARTTLS and 465 with TLS
/// @param security how the connection is protected
/// @param user login; empty for a server that asks for none
/// @param password of that login
public record SmtpServer(String host, int port, Security security, String user, String password) {

  public SmtpServer {
    if (host.isBlank() || port < 1 || port > 65535) {
      throw new IllegalArgumentException("no server: " + host + ":" + port);
    }
  }

  /// How a connection is protected.
  public enum Security {
    /// Plain at first, TLS before anything is said (RFC 3207); without it nothing is sent.
    STARTTLS("starttls"),
    /// TLS from the first byte (RFC 8314).
    TLS("tls"),
    /// Everybody on the way can read.
    NONE("none");

    private final String word;

    Security(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    public static Optional<Security> of(String word) {
      return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
  }

  /// Without the password: this may end in a log.
  @Override
  public String toString() {
    return "%s:%d %s".formatted(host, port, security.word());
  }
}
