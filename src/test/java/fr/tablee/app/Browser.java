package fr.tablee.app;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The system's Chromium, driven by Playwright; what a page complains of in its console is kept.
final class Browser implements AutoCloseable {

  /// How Chromium's console begins when it tells of a status; the address, which it leaves out, is
  /// taken from the response instead. A POST that is refused is a page's normal life.
  private static final String BY_STATUS = "Failed to load resource: the server responded with";

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      PLACES.stream()
                          .filter(Files::isExecutable)
                          .findFirst()
                          .orElseThrow(
                              () -> new AssertionError("no Chromium; ./verify installs it")))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
  private final List<String> complaints = new ArrayList<>();

  private static final double SETTLED_MILLIS = 60_000;

  /// A fresh page of that size, with no cookie of another.
  Page page(int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("fr-FR"));
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith(BY_STATUS)) {
        complaints.add(message.text());
      }
    });
    page.onResponse(response -> {
      if (response.status() >= 400 && !response.request().method().equals("POST")) {
        complaints.add(response.status() + " " + response.url());
      }
    });
    page.onPageError(complaints::add);
    return page;
  }

  /// Waits until the page has drawn what it was last told and its motions have ended; those that go
  /// on for ever, such as breathing light, are not waited for. A busy machine that draws in
  /// software is given a minute.
  static void settle(Page page) {
    page.waitForTimeout(250);
    page.waitForFunction(
        """
        () => document.getAnimations().every((motion) => {
          const end = motion.effect?.getComputedTiming().endTime;
          return motion.playState !== 'running' || end === Infinity;
        })
        """,
        null,
        new Page.WaitForFunctionOptions().setTimeout(SETTLED_MILLIS));
  }

  /// Errors that the pages have logged.
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
