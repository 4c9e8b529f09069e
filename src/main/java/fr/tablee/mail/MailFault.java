package fr.tablee.mail;

import java.util.Locale;

/// Why a letter did not leave. Nothing was sent.
public final class MailFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final String about;

  /// What went wrong.
  public enum Kind {
    /// The network knows no server of that name, or there is no network.
    HOST_UNKNOWN,
    /// Nobody listens there, or not in time.
    NO_ANSWER,
    /// The server and we found no protected connection: another port, another kind of security, or
    /// a certificate that nobody vouches for.
    TLS_FAILED,
    /// User or password are not right.
    LOGIN_REFUSED,
    /// It does not send for that sender.
    SENDER_REFUSED,
    /// It does not deliver to that address.
    RECIPIENT_REFUSED,
    /// This is no mail address.
    BAD_ADDRESS,
    /// Anything else that the server said.
    REFUSED;

    /// In keys of words: `host-unknown`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// @param about the server, the address, or what the server said
  MailFault(Kind kind, String about, Throwable cause) {
    super(kind + ": " + about, cause);
    this.kind = kind;
    this.about = about;
  }

  public Kind kind() {
    return kind;
  }

  public String about() {
    return about;
  }
}
