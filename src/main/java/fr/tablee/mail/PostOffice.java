package fr.tablee.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Brings letters to a server. Each one waits for its end, at most some thirty seconds, on the
/// caller's thread; any thread may call.
public final class PostOffice {

  private static final String PATIENCE_MILLIS = "10000";

  private final @Nullable SSLSocketFactory trust;

  /// Trusts the certificates that Java trusts.
  public PostOffice() {
    this(null);
  }

  /// @param trust decides whose certificates are good
  PostOffice(@Nullable SSLSocketFactory trust) {
    this.trust = trust;
  }

  /// Sends a letter.
  ///
  /// @throws MailFault when it did not leave
  public void send(SmtpServer server, Letter letter) {
    Session session = Session.getInstance(properties(server));
    MimeMessage message = message(session, letter);
    try (Transport transport = session.getTransport("smtp")) {
      boolean login = !server.user().isEmpty();
      transport.connect(
          server.host(),
          server.port(),
          login ? server.user() : null,
          login ? server.password() : null);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw MailFaults.of(e, server);
    }
  }

  private Properties properties(SmtpServer server) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    switch (server.security()) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case NONE -> properties.put("mail.smtp.starttls.enable", "false");
    }
    if (trust != null) {
      properties.put("mail.smtp.ssl.socketFactory", trust);
    }
    return properties;
  }

  private static MimeMessage message(Session session, Letter letter) {
    MimeMessage message = new MimeMessage(session);
    try {
      message.setFrom(addresses(letter.from())[0]);
      message.setRecipients(Message.RecipientType.TO, addresses(letter.to()));
      message.setSubject(letter.subject().replaceAll("[\\r\\n]+", " "), utf8());
      message.setHeader(
          "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
      MimeMultipart parts = new MimeMultipart();
      MimeBodyPart text = new MimeBodyPart();
      text.setText(letter.text(), utf8());
      parts.addBodyPart(text);
      for (Attachment file : letter.attachments()) {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
            new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
        part.setFileName(file.name());
        part.setDisposition(Part.ATTACHMENT);
        parts.addBodyPart(part);
      }
      message.setContent(parts);
      return message;
    } catch (MessagingException e) {
      throw new MailFault(MailFault.Kind.REFUSED, String.valueOf(e.getMessage()), e);
    }
  }

  private static InternetAddress[] addresses(String text) {
    try {
      InternetAddress[] addresses = InternetAddress.parse(text, true);
      for (InternetAddress address : addresses) {
        address.validate();
        if (!address.getAddress().contains("@")) {
          throw new AddressException("no @", text);
        }
      }
      if (addresses.length == 0) {
        throw new AddressException("none", text);
      }
      return addresses;
    } catch (AddressException e) {
      throw new MailFault(MailFault.Kind.BAD_ADDRESS, text, e);
    }
  }

  private static String utf8() {
    return StandardCharsets.UTF_8.name();
  }
}
