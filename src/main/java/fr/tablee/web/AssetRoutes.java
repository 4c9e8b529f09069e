package fr.tablee.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/// Styles, scripts, drawings and fonts from the class path, under `/assets/`. Browsers keep them
/// and ask each time whether they are still the same; fonts they keep for a day.
final class AssetRoutes {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "webp", "image/webp",
          "woff2", "font/woff2",
          "json", "application/json; charset=utf-8");

  void register(RoutesConfig routes) {
    routes.get("/assets/<path>", from("/web/"));
    routes.get("/favicon.ico", context -> context.redirect("/assets/img/favicon.svg"));
  }

  private Handler from(String root) {
    return context -> send(context, root);
  }

  private void send(Context context, String root) throws IOException {
    String path = context.pathParam("path");
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..") || path.contains("//") || path.contains("\\")) {
      throw missing();
    }
    byte[] content = read(root + path);
    String tag = '"' + Integer.toHexString(Arrays.hashCode(content)) + '"';
    context
        .header("Cache-Control", path.endsWith(".woff2") ? "public, max-age=86400" : "no-cache")
        .header("ETag", tag)
        .header("X-Content-Type-Options", "nosniff");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(type).result(content);
    }
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream file = AssetRoutes.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw missing();
      }
      return file.readAllBytes();
    }
  }

  private static BadRequest missing() {
    return BadRequest.said(404, "problem.unknown-file");
  }
}
