package fr.tablee.web;

import java.net.URI;
import java.util.Optional;

/// What of an address goes onto a page.
public final class LinkWords {

  private LinkWords() {}

  /// Whether a browser may be sent there: a whole address of the web, never a script.
  public static boolean goes(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /// The host alone, for paper: `cafeia.org`; empty where there is none.
  public static String host(String url) {
    return Optional.ofNullable(URI.create(url).getHost())
        .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host)
        .orElse("");
  }
}
