package fr.tablee.app;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/// The console on a facilitator's phone, logged in.
final class ConsolePage {

  private final Page page;

  private ConsolePage(Page page) {
    this.page = page;
  }

  static ConsolePage open(Browser browser, RunningTable table) {
    return open(browser, table, 390, 844);
  }

  static ConsolePage open(Browser browser, RunningTable table, int width, int height) {
    Page page = browser.page(width, height);
    page.setDefaultTimeout(20_000);
    page.navigate(table.address() + "/console");
    page.locator("#pin").fill(RunningTable.PIN);
    page.keyboard().press("Enter");
    page.locator("#thumb .thumb-next").waitFor();
    return new ConsolePage(page);
  }

  Page page() {
    return page;
  }

  /// The one next button.
  Locator next() {
    return page.locator("#thumb .thumb-next");
  }

  /// Opens a sheet by its id and answers with it.
  Locator sheet(String id) {
    if (page.locator("dialog.sheet[open]").count() > 0) {
      page.keyboard().press("Escape");
    }
    page.locator(".drawer[data-sheet=" + id + "]").click();
    return sheet();
  }

  Locator sheet() {
    return page.locator("dialog.sheet[open]");
  }

  /// A button of the open sheet by what a screen reader says of it.
  Locator button(String name) {
    return sheet()
        .getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(name.replace('\u00a0', ' ')).setExact(true));
  }

  /// A slot of the small board in the open sheet.
  Locator slot(String name) {
    return sheet()
        .locator(".cell")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")));
  }
}
