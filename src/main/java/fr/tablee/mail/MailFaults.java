package fr.tablee.mail;

import fr.tablee.mail.MailFault.Kind;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// Reads what kind of fault stands behind the library's exceptions.
final class MailFaults {

  private MailFaults() {}

  static MailFault of(MessagingException fault, SmtpServer server) {
    for (@Nullable Throwable cause = fault; cause != null; cause = next(cause)) {
      Optional<MailFault> known = known(cause, server, fault);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return new MailFault(Kind.REFUSED, String.valueOf(fault.getMessage()).strip(), fault);
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause instanceof MessagingException chained && chained.getNextException() != null
        ? chained.getNextException()
        : cause.getCause();
  }

  private static Optional<MailFault> known(
      Throwable cause, SmtpServer server, MessagingException fault) {
    return switch (cause) {
      case AuthenticationFailedException _ -> told(Kind.LOGIN_REFUSED, server.user(), fault);
      case SMTPAddressFailedException refused ->
          told(Kind.RECIPIENT_REFUSED, refused.getAddress().getAddress(), fault);
      case SMTPSenderFailedException refused ->
          told(Kind.SENDER_REFUSED, refused.getAddress().getAddress(), fault);
      case SSLException _ -> told(Kind.TLS_FAILED, server.host(), fault);
      case UnknownHostException _ -> told(Kind.HOST_UNKNOWN, server.host(), fault);
      case ConnectException _, SocketTimeoutException _, NoRouteToHostException _ ->
          told(Kind.NO_ANSWER, server.host() + ":" + server.port(), fault);
      case MessagingException said when String.valueOf(said.getMessage()).contains("STARTTLS") ->
          told(Kind.TLS_FAILED, server.host(), fault);
      default -> Optional.empty();
    };
  }

  private static Optional<MailFault> told(Kind kind, String about, MessagingException fault) {
    return Optional.of(new MailFault(kind, about, fault));
  }
}
