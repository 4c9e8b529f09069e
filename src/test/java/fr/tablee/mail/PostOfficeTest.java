package fr.tablee.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.tablee.mail.SmtpServer.Security;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Letters brought to a real SMTP server that the test starts.
class PostOfficeTest {

  private static final Letter LETTER =
      new Letter(
          "table@example.org",
          "amina@example.org, leo@example.org",
          "Débrief « Mallette IA » : où l’on en est",
          "Une ligne accentuée : à bientôt.\n",
          List.of(
              new Attachment(
                  "debrief-2026-11-24-1430.pdf",
                  "application/pdf",
                  "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))));

  private static MimeMessage only(List<byte[]> received) throws Exception {
    assertThat(received).isNotEmpty();
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(received.getFirst()));
  }

  @Test
  void aLetterArrivesWithItsAccentsAndItsAttachment() throws Exception {
    try (MailServer server = MailServer.plain()) {
      new PostOffice().send(server.at(Security.NONE, "", ""), LETTER);
      MimeMessage letter = only(server.received());
      assertThat(server.recipients()).containsExactly("amina@example.org", "leo@example.org");
      assertThat(letter.getSubject()).isEqualTo("Débrief « Mallette IA » : où l’on en est");
      MimeMultipart parts = (MimeMultipart) letter.getContent();
      assertThat(parts.getBodyPart(0).getContent().toString()).contains("accentuée : à bientôt.");
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("debrief-2026-11-24-1430.pdf");
      assertThat(
              new String(
                  parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("%PDF-1.7 …");
    }
  }

  @Test
  void theServerLearnsTheLoginAndTheWayIsProtected() throws Exception {
    try (MailServer server = MailServer.protectedByStartTls("amina", "sésame")) {
      new PostOffice(server.trust()).send(server.at(Security.STARTTLS, "amina", "sésame"), LETTER);
      assertThat(server.received()).hasSize(1);
      assertThat(server.wasLoggedIn()).isTrue();
    }
  }

  @Test
  void aWrongPasswordIsToldAsSuch() throws Exception {
    try (MailServer server = MailServer.protectedByStartTls("amina", "sésame")) {
      MailFault fault =
          refused(() ->
              new PostOffice(server.trust())
                  .send(server.at(Security.STARTTLS, "amina", "ouvre-toi"), LETTER));
      assertThat(fault.kind()).isEqualTo(MailFault.Kind.LOGIN_REFUSED);
      assertThat(fault.about()).isEqualTo("amina");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForStopsTheLetter() throws Exception {
    try (MailServer server = MailServer.protectedByStartTls("amina", "sésame")) {
      MailFault fault =
          refused(
              () -> new PostOffice().send(server.at(Security.STARTTLS, "amina", "sésame"), LETTER));
      assertThat(fault.kind()).isEqualTo(MailFault.Kind.TLS_FAILED);
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aServerWithoutTlsGetsNothingWhenTlsIsWanted() throws Exception {
    try (MailServer server = MailServer.plain()) {
      for (Security security : List.of(Security.STARTTLS, Security.TLS)) {
        MailFault fault = refused(() -> new PostOffice().send(server.at(security, "", ""), LETTER));
        assertThat(fault.kind()).isEqualTo(MailFault.Kind.TLS_FAILED);
      }
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aServerThatIsNotThereIsToldApartFromOneThatNobodyKnows() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(refused(() -> new PostOffice().send(at("127.0.0.1", free), LETTER)).kind())
        .isEqualTo(MailFault.Kind.NO_ANSWER);
    assertThat(refused(() -> new PostOffice().send(at("nulle-part.invalid", 587), LETTER)).kind())
        .isEqualTo(MailFault.Kind.HOST_UNKNOWN);
  }

  @Test
  void aRefusedAddressIsNamed() throws Exception {
    try (MailServer server = MailServer.plain()) {
      Letter letter = new Letter("table@example.org", "refus@example.org", "x", "x", List.of());
      MailFault fault =
          refused(() -> new PostOffice().send(server.at(Security.NONE, "", ""), letter));
      assertThat(fault.kind()).isEqualTo(MailFault.Kind.RECIPIENT_REFUSED);
      assertThat(fault.about()).isEqualTo("refus@example.org");
    }
  }

  @Test
  void whatIsNoAddressIsRefusedBeforeAnybodyIsAsked() {
    for (String nobody : List.of("", "amina", "a@b@c", "amina@", "x\r\nBcc: y@example.org")) {
      Letter letter = new Letter("table@example.org", nobody, "x", "x", List.of());
      assertThat(refused(() -> new PostOffice().send(at("127.0.0.1", 1), letter)).kind())
          .as(nobody)
          .isEqualTo(MailFault.Kind.BAD_ADDRESS);
    }
  }

  @Test
  void thePasswordStaysOutOfLogs() {
    assertThat(new SmtpServer("h", 25, Security.TLS, "u", "sésame").toString())
        .doesNotContain("sésame");
  }

  private static SmtpServer at(String host, int port) {
    return new SmtpServer(host, port, Security.NONE, "", "");
  }

  private static MailFault refused(Runnable sending) {
    return catchThrowableOfType(MailFault.class, sending::run);
  }
}
