package fr.tablee.app;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes the pictures of the written walk-through: the room's screen, the facilitator's phone, and
/// the debrief, of one running table.
final class Walkthrough {

  private static final int QUALITY = 82;

  private final RunningTable table;
  private final Path folder;
  private final Page room;
  private final Page phone;

  Walkthrough(RunningTable table, Browser browser, Path folder) {
    this.table = table;
    this.folder = folder;
    room = browser.page(1280, 720);
    phone = browser.page(390, 844);
    room.navigate(table.address() + "/");
    phone.navigate(table.address() + "/console");
    phone.locator("#pin").fill(RunningTable.PIN);
    phone.keyboard().press("Enter");
    phone.locator("#thumb .thumb-next").waitFor();
  }

  /// The room's screen, once it has told what the table has.
  void room(String name) {
    room.waitForFunction(
        "seq => Number(document.body.dataset.seq) >= seq", table.state().path("seq").asInt());
    shoot(room, name);
  }

  /// The console as it stands.
  void phone(String name) {
    shoot(phone, name);
  }

  /// A sheet of the console, with what is done in it before the picture; closed again afterwards.
  ///
  /// @param sheet its word
  void sheet(String name, String sheet, Consumer<Page> doing) {
    phone.locator(".drawer[data-sheet=" + sheet + "]").click();
    phone.locator("dialog[open]").waitFor();
    doing.accept(phone);
    shoot(phone, name);
    phone.keyboard().press("Escape");
    phone
        .locator("dialog[open]")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED)
                .setTimeout(5000));
  }

  /// The debrief of the workshop.
  void debrief(String name) {
    phone.setViewportSize(1280, 900);
    phone.navigate(table.address() + "/atelier/" + table.workshop());
    shoot(phone, name);
  }

  private void shoot(Page page, String name) {
    Browser.settle(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(folder.resolve(name + ".jpg"))
            .setType(ScreenshotType.JPEG)
            .setQuality(QUALITY));
  }
}
