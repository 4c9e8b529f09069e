package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.RequestOptions;
import fr.tablee.app.command.PackCopy;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card's picture drawn anew beside a living table: the pages that are open show it.
class PictureReloadTest {

  private static final Color BLUE = new Color(0x12, 0x56, 0xd6);
  private static final Color GREEN = new Color(0x1e, 0xc4, 0x5a);
  private static final String TALOS = "[data-card='mallette-ia/talos']";

  @TempDir private Path folder;
  private PackCopy pack;

  @BeforeEach
  void copyThePack() {
    pack = PackCopy.in(folder.resolve("packs"));
  }

  @Test
  void everyOpenPageShowsThePictureThatWasDrawnAnew() {
    try (RunningTable table = RunningTable.start(folder.resolve("data"), pack.folder());
        Browser browser = new Browser()) {
      table.login();
      table.put("P", "talos");
      table.awaitState("lectern.card", "\"mallette-ia/talos\"");
      Page display = browser.page(1280, 720);
      display.navigate(table.address() + "/");
      Page virtual = browser.page(1280, 900);
      virtual.navigate(table.address() + "/table");
      Locator onTable = virtual.locator(TALOS).first();
      Locator onPaper = author(table, browser).locator(".proof-drawing img");
      assertThat(ink(onTable, BLUE) + ink(onPaper, BLUE)).isZero();
      String workshop = table.state().path("workshop").path("id").asString();

      draw(BLUE);

      await("the virtual table", onTable, BLUE);
      await("the page of cards", onPaper, BLUE);
      assertThat(table.state().path("workshop").path("id").asString()).isEqualTo(workshop);

      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      table.put("A1", "talos");
      Locator onScreen = display.locator(TALOS).first();
      await("the room’s screen", onScreen, BLUE);

      draw(GREEN);

      await("the room’s screen", onScreen, GREEN);
      await("the virtual table", virtual.locator(TALOS).first(), GREEN);
      await("the page of cards", onPaper, GREEN);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aPictureThatCannotBePlayedIsToldAndTheNextGoodOneIsShown() {
    try (RunningTable table = RunningTable.start(folder.resolve("data"), pack.folder())) {
      table.login();
      write(drawing(BLUE).replace("</svg>", ""));
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> table.get("/api/pack").body().contains("\"state\":\"broken\""));
      int before = table.state().path("pictures").asInt();

      draw(BLUE);

      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> table.state().path("pictures").asInt() > before);
      assertThat(table.get("/api/pack").body()).contains("\"state\":\"fresh\"");
    }
  }

  private void write(String drawing) {
    try {
      Files.writeString(pack.folder().resolve("images/talos.svg"), drawing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Color ink) {
    write(drawing(ink));
  }

  private static String drawing(Color ink) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 110 72">
      <title>Talos, d’une seule couleur</title>
      <path d="M5 5h100v62H5Z" fill="#%06x"/>
    </svg>
    """
        .formatted(ink.getRGB() & 0xffffff);
  }

  /// The page where cards are written, at Talos.
  private static Page author(RunningTable table, Browser browser) {
    Page page = browser.page(1280, 900);
    page.request()
        .post(
            table.address() + "/api/console/login",
            RequestOptions.create().setData(Map.of("pin", RunningTable.PIN)));
    page.navigate(table.address() + "/console/mallette");
    page.locator("[data-activity='histoire'] .shelf-card")
        .filter(new Locator.FilterOptions().setHasText("Talos"))
        .click();
    return page;
  }

  private static void await(String where, Locator place, Color ink) {
    Awaitility.await(where + " shows the new picture")
        .atMost(Duration.ofSeconds(40))
        // A page that draws its cards anew may take one away while it is looked at.
        .ignoreException(PlaywrightException.class)
        .until(() -> ink(place, ink) > 200);
  }

  /// How many points of what the page shows there have a colour.
  private static int ink(Locator place, Color ink) {
    BufferedImage seen;
    try {
      seen = ImageIO.read(new ByteArrayInputStream(place.screenshot()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int count = 0;
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        count += isClose(new Color(seen.getRGB(x, y)), ink) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isClose(Color dot, Color ink) {
    return Math.abs(dot.getRed() - ink.getRed()) < 24
        && Math.abs(dot.getGreen() - ink.getGreen()) < 24
        && Math.abs(dot.getBlue() - ink.getBlue()) < 24;
  }
}
