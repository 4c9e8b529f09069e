package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Souvenir;
import fr.tablee.print.QrDrawing;
import fr.tablee.workshop.PublicState;
import fr.tablee.workshop.PublicState.ActivityView;
import fr.tablee.workshop.PublicState.WorkshopView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The participants' sheet on their own phones, without a login: whoever photographs the code on
/// the display knows the address.
///
/// | call | gives |
/// | --- | --- |
/// | `GET /api/souvenir` | when people may leave: `{"path", "address", "wifi": {"ssid"}}`, null where there is none |
/// | `GET /api/souvenir.svg` | the QR code of that address |
/// | `GET /api/souvenir/wifi.svg` | the QR code that joins the table's own Wi-Fi |
/// | `GET /souvenir/{token}`, `.../souvenir.pdf` | the sheet, as page and as A5; `?lang=fr|en` |
final class SouvenirRoutes {

  private final Souvenirs souvenirs;
  private final Desk desk;
  private final Pages pages;
  private final Supplier<PhoneAddress> address;

  SouvenirRoutes(Souvenirs souvenirs, Desk desk, Pages pages, Supplier<PhoneAddress> address) {
    this.souvenirs = souvenirs;
    this.desk = desk;
    this.pages = pages;
    this.address = address;
  }

  void register(RoutesConfig routes) {
    routes.get(
        "/api/souvenir",
        context -> context.header("Cache-Control", "no-store").json(told(context)));
    routes.get(
        "/api/souvenir.svg",
        context -> code(context, path().flatMap(path -> reached(context, path))));
    routes.get(
        "/api/souvenir/wifi.svg",
        context -> code(context, path().flatMap(path -> souvenirs.wifi()).map(WifiAccess::code)));
    routes.get("/souvenir/{token}", this::page);
    routes.get("/souvenir/{token}/souvenir.pdf", this::sheet);
  }

  private Map<String, Object> told(Context context) {
    Optional<String> path = path();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("path", path);
    told.put("address", path.flatMap(one -> reached(context, one)));
    told.put(
        "wifi", path.flatMap(one -> souvenirs.wifi()).map(wifi -> Map.of("ssid", wifi.ssid())));
    return told;
  }

  /// Only while people say what they will do, and afterwards: there is nothing to take home before.
  private Optional<String> path() {
    PublicState state = desk.view();
    WorkshopView workshop = state.workshop();
    return workshop != null && isTimeToLeave(workshop, state.activity())
        ? souvenirs.token(workshop.id()).map(token -> "/souvenir/" + token)
        : Optional.empty();
  }

  private static boolean isTimeToLeave(WorkshopView workshop, @Nullable ActivityView activity) {
    return workshop.phase().equals("closed")
        || (activity != null && activity.kind().equals("commitment"));
  }

  private Optional<String> reached(Context context, String path) {
    return address
        .get()
        .base(Objects.requireNonNullElse(context.header("Host"), ""))
        .map(base -> base + path);
  }

  private static void code(Context context, Optional<String> text) {
    context
        .header("Cache-Control", "no-store")
        .contentType("image/svg+xml")
        .result(
            QrDrawing.of(text.orElseThrow(() -> BadRequest.said(404, "problem.no-code")))
                .svg(Reader.words(context).say("display.keepsake.code")));
  }

  private void page(Context context) {
    Language language = language(context);
    String token = context.pathParam("token");
    Souvenir souvenir = souvenirs.souvenir(token, language).orElseThrow(SouvenirRoutes::unknown);
    context.header("X-Robots-Tag", "noindex");
    pages.show(
        context,
        "souvenir.jte",
        Map.of("souvenir", souvenir, "token", token, "language", language));
  }

  private void sheet(Context context) {
    HandoutRoutes.send(
        context,
        souvenirs
            .sheet(context.pathParam("token"), language(context))
            .orElseThrow(SouvenirRoutes::unknown),
        true);
  }

  /// That of the phone, unless another is asked for.
  private static Language language(Context context) {
    String phone = Objects.requireNonNullElse(context.header("Accept-Language"), "");
    return Optional.ofNullable(context.queryParam("lang"))
        .flatMap(Language::of)
        .or(() -> Language.accepted(phone))
        .orElseGet(() -> Reader.language(context));
  }

  private static BadRequest unknown() {
    return BadRequest.said(404, "problem.unknown-souvenir");
  }
}
