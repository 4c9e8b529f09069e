package fr.tablee.web;

import fr.tablee.mail.MailFault;
import fr.tablee.mail.SmtpServer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Mail, behind the console's door. A password goes in and never comes out.
///
/// | call | does |
/// | --- | --- |
/// | `GET /api/mail` | `{"host", "port", "security", "user", "hasPassword", "from", "to"}` |
/// | `POST /api/mail` | keeps the same, with `password`; without one, the kept one stays for the same server and user |
/// | `DELETE /api/mail` | forgets everything |
/// | `POST /api/workshops/{id}/mail {"to"}` | sends the debrief; 502 with the reason when the server would not |
final class MailRoutes {

  private static final int USUAL_PORT = 587;

  private final MailBook book;
  private final ConsoleDoor door;

  MailRoutes(MailBook book, ConsoleDoor door) {
    this.book = book;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/mail", this::show);
    routes.post("/api/mail", this::keep);
    routes.delete(
        "/api/mail",
        context -> {
          door.demand(context);
          book.forget();
          show(context);
        });
    routes.post("/api/workshops/{id}/mail", this::send);
  }

  private void show(Context context) {
    door.demand(context);
    Optional<MailSettings> settings = book.settings();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("host", settings.map(one -> one.server().host()).orElse(""));
    shown.put("port", settings.map(one -> one.server().port()).orElse(USUAL_PORT));
    shown.put(
        "security",
        settings.map(one -> one.server().security()).orElse(SmtpServer.Security.STARTTLS).word());
    shown.put("user", settings.map(one -> one.server().user()).orElse(""));
    shown.put(
        "hasPassword", settings.filter(one -> !one.server().password().isEmpty()).isPresent());
    shown.put("from", settings.map(MailSettings::from).orElse(""));
    shown.put("to", settings.map(MailSettings::to).orElse(""));
    context.header("Cache-Control", "no-store").json(shown);
  }

  private void keep(Context context) {
    door.demand(context);
    JsonNode body = ConsoleRoutes.body(context);
    String host = text(body, "host");
    String user = text(body, "user");
    int port = body.path("port").asInt(0);
    if (host.isEmpty() || port < 1 || port > 65535 || text(body, "from").isEmpty()) {
      throw BadRequest.said(400, "debrief.mail.incomplete");
    }
    SmtpServer.Security security =
        SmtpServer.Security.of(text(body, "security"))
            .orElseThrow(() -> BadRequest.said(400, "debrief.mail.incomplete"));
    String password =
        body.path("password").isString() && !text(body, "password").isEmpty()
            ? body.path("password").stringValue()
            : kept(host, user);
    book.keep(
        new MailSettings(
            new SmtpServer(host, port, security, user, password),
            text(body, "from"),
            text(body, "to")));
    show(context);
  }

  /// The kept password, but for the server and the user that it was given for.
  private String kept(String host, String user) {
    return book.settings()
        .map(MailSettings::server)
        .filter(server -> server.host().equals(host) && server.user().equals(user))
        .map(SmtpServer::password)
        .orElse("");
  }

  private void send(Context context) {
    door.demand(context);
    MailSettings settings =
        book.settings().orElseThrow(() -> BadRequest.said(409, "debrief.mail.no-server"));
    String asked = text(ConsoleRoutes.body(context), "to");
    String to = asked.isEmpty() ? settings.to() : asked;
    try {
      if (!book.send(context.pathParam("id"), to, settings, Reader.language(context))) {
        throw ArchiveRoutes.unknown(context);
      }
    } catch (MailFault fault) {
      throw BadRequest.said(502, "debrief.mail.fault." + fault.kind().word(), fault.about());
    }
    context.json(Map.of("to", to));
  }

  private static String text(JsonNode body, String name) {
    JsonNode node = body.path(name);
    return node.isString() ? node.stringValue().strip() : "";
  }
}
