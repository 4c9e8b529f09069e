package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.mail.MailServer;
import fr.tablee.web.Json;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The debrief by mail, from the console to a real server: what arrives, what is kept where, and
/// what a person reads when it does not arrive.
class MailRoutesTest {

  @TempDir Path data;
  private RunningTable table;
  private String workshop = "";

  @BeforeEach
  void start() {
    table = RunningTable.start(data);
    workshop = table.workshop();
  }

  @AfterEach
  void stop() {
    table.close();
  }

  private HttpResponse<String> keep(int port, String password) {
    return table.send(
        "POST",
        "/api/mail",
        Json.text(
            java.util.Map.of(
                "host", "127.0.0.1",
                "port", port,
                "security", "none",
                "user", "",
                "password", password,
                "from", "table@example.org",
                "to", "amina@example.org")));
  }

  private HttpResponse<String> mail(String to) {
    return table.send(
        "POST",
        "/api/workshops/" + workshop + "/mail?lang=en",
        Json.text(java.util.Map.of("to", to)));
  }

  @Test
  void nobodySendsOrReadsWithoutTheCode() {
    assertThat(table.get("/api/mail").statusCode()).isEqualTo(401);
    assertThat(keep(25, "").statusCode()).isEqualTo(401);
    assertThat(mail("a@example.org").statusCode()).isEqualTo(401);
  }

  @Test
  void thePdfAndTheReportOfTheStateArrive() throws Exception {
    table.login();
    table.command("start", "{}");
    try (MailServer server = MailServer.plain()) {
      keep(server.port(), "");
      assertThat(mail("").statusCode()).isEqualTo(200);
      assertThat(server.recipients()).containsExactly("amina@example.org");
      MimeMessage letter =
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(server.received().getFirst()));
      assertThat(letter.getSubject()).startsWith("Debrief: Mallette IA");
      MimeMultipart parts = (MimeMultipart) letter.getContent();
      assertThat(parts.getBodyPart(0).getContent().toString().replace('\u00A0', ' '))
          .contains("Title of the workshop: Mallette IA", "Themes: Intelligence artificielle");
      assertThat(parts.getBodyPart(1).getFileName()).matches("debrief-[0-9-]+\\.pdf");
      assertThat(parts.getBodyPart(1).getInputStream().readNBytes(5))
          .isEqualTo(new byte[] {'%', 'P', 'D', 'F', '-'});
    }
  }

  @Test
  void thePasswordStaysInAFileThatOnlyTheTableReads() throws IOException {
    table.login();
    HttpResponse<String> kept = keep(2525, "sésame");
    assertThat(kept.body()).contains("\"hasPassword\":true").doesNotContain("sésame");
    Path file = data.resolve("courriel.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(keep(2526, "").body()).contains("\"port\":2526").contains("\"hasPassword\":true");
    assertThat(table.send("DELETE", "/api/mail", "").body()).contains("\"hasPassword\":false");
    assertThat(file).doesNotExist();
  }

  @Test
  void whatGoesWrongIsSaidInThePersonsLanguage() throws Exception {
    table.login();
    assertThat(mail("a@example.org").statusCode()).isEqualTo(409);
    try (MailServer server = MailServer.plain()) {
      keep(server.port(), "");
      assertThat(mail("refus@example.org").statusCode()).isEqualTo(502);
      assertThat(mail("refus@example.org").body()).contains("does not deliver to");
      assertThat(mail("personne").body()).contains("is no mail address");
    }
    HttpResponse<String> gone =
        table.send("POST", "/api/workshops/" + workshop + "/mail", "{\"to\":\"a@example.org\"}");
    assertThat(gone.body()).contains("ne répond pas").contains("Rien n’est parti");
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    table.login();
    assertThat(keep(0, "").statusCode()).isEqualTo(400);
  }
}
