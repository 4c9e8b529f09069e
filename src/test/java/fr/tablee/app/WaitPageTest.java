package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/// What the room's screen shows while the table is not up yet: `firmware-config/kiosk`.
class WaitPageTest {

  private static final String PAGE =
      Home.file("firmware-config/kiosk/attente.html")
          .toAbsolutePath()
          .normalize()
          .toUri()
          .toString();

  @Test
  void itSaysThatTheTableStartsAndGivesWayToTheDisplay() throws IOException {
    int port = freePort();
    try (Browser browser = new Browser()) {
      Page page = browser.page(1280, 720);
      page.navigate(PAGE + "?port=" + port);
      assertThat(page.textContent("h1")).isEqualTo("Démarrage…");
      assertThat(cursor(page)).as("no arrow in the middle of the screen").isEqualTo("none");

      HttpServer table = HttpServer.create(new InetSocketAddress("localhost", port), 0);
      table.createContext(
          "/",
          exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.close();
          });
      table.start();
      try {
        page.waitForURL("http://localhost:" + port + "/");
      } finally {
        table.stop(0);
      }
    }
  }

  @Test
  void afterTwoMinutesItSaysWhereToLook() throws IOException {
    try (Browser browser = new Browser()) {
      Page page = browser.page(1280, 720);
      page.clock().install();
      page.navigate(PAGE + "?port=" + freePort());
      page.clock().fastForward(121_000);
      page.waitForFunction(
          "document.getElementById('word').textContent.includes('systemctl status tablee')");
    }
  }

  private static String cursor(Page page) {
    return (String) page.evaluate("getComputedStyle(document.documentElement).cursor");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
