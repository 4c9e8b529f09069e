package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What a facilitator does by hand when the table cannot: cards, readers, undo, corrections.
class ConsoleHandTest extends ConsoleTable {

  @Test
  void aCardIsFoundByNameThenPlacedMovedAndLifted() {
    play("histoire");
    console.sheet("cards");
    console.sheet().locator("input[type=search]").fill("turing");
    assertThat(console.sheet().locator(".line-button:visible")).hasCount(1);
    console.sheet().locator(".line-button:visible").click();
    console.slot("B6").click();
    table.awaitState("board.B6.byHand", "true");

    console.sheet().locator("input[type=search]").fill("turing");
    Locator line = console.sheet().locator(".line-button:visible");
    assertThat(line).containsText("B6, à la main");
    line.click();
    console.slot("A2").click();
    table.awaitState("board.A2.title", "\"Le test de Turing\"");

    console.sheet().getByText("Volet gauche").click();
    assertThat(console.sheet().locator(".line-button:visible")).hasCount(1);
    console.sheet().locator(".line-button:visible").click();
    console.button("Lever de A2").click();
    table.awaitState("board", "[]");
  }

  @Test
  void aReaderIsDeclaredDeadAndAliveAgain() {
    play("histoire");
    console.sheet("readers");
    console.slot("A5").click();
    table.awaitState("readers.A5", "\"dead\"");
    assertThat(console.sheet()).containsText("A5 est déclaré en panne");
    assertThat(console.page().locator(".warning").first()).containsText("A5");

    console.button("Il marche de nouveau, A5").click();
    table.awaitState("readers.A5", "\"ok\"");
  }

  @Test
  void aRegisteredTagIsForgottenOnceThePersonIsSure() {
    table.send("PUT", "/api/virtual/slots/P", "{\"tag\":\"blank\"}");
    Awaitility.await()
        .until(() -> table.get("/api/console/state").body().contains("\"kind\":\"foreign\""));
    table.command("register", "{\"card\":\"mallette-ia/eliza\"}");
    table.awaitState("lectern.card", "\"mallette-ia/eliza\"");

    console.sheet("tags");
    console.button("Oublier l’étiquette de « ELIZA »").click();
    Locator question = console.page().locator("dialog.sure");
    assertThat(question).containsText("Oublier l’étiquette de «\u00a0ELIZA\u00a0»");
    question.getByText("Non, revenir").click();
    assertThat(console.sheet().locator(".line")).hasCount(1);
    console.button("Oublier l’étiquette de « ELIZA »").click();
    question.locator(".button-main").click();

    assertThat(console.sheet()).containsText("Aucune étiquette n’est enregistrée.");
    table.lift("P");
    table.awaitState("lectern", "null");
  }

  @Test
  void stepsAreUndoneOneByOneFromTheList() {
    play("histoire");
    table.command("place", "{\"card\":\"mallette-ia/eliza\",\"slot\":\"B6\"}");
    table.command("place", "{\"card\":\"mallette-ia/turing\",\"slot\":\"B5\"}");
    console.sheet("undo");
    Locator lines = console.sheet().locator(".line");
    assertThat(lines.first()).containsText("«\u00a0Le test de Turing\u00a0» posée en B5");

    console.button("Annuler").click();
    assertThat(lines.first()).containsText("«\u00a0ELIZA\u00a0» posée en B6");
    console.button("Annuler").click();
    table.awaitState("board", "[]");
  }

  @Test
  void aWrongNoteIsCorrectedAndStruckOutBesideWhatWasWritten() {
    play("autour-de-moi");
    table.command("note", "{\"text\":\"On ma dit de ralentir\"}");
    console.sheet("journal");
    Locator line =
        console
            .sheet()
            .locator(".entry-line")
            .filter(new Locator.FilterOptions().setHasText("On ma dit"));
    line.locator("button").click();
    line.locator("input").fill("On m’a dit de ralentir");
    line.locator("button[type=submit]").click();
    assertThat(line).containsText("corrigé\u00a0: On m’a dit de ralentir");
    assertThat(line).containsText("à la console");

    line.locator("button").first().click();
    line.getByText("Rayer").click();
    assertThat(line).containsText("rayé");
    console.sheet("notes");
    assertThat(console.sheet()).not().containsText("ralentir");
  }
}
