package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/// Each activity's own sheets.
class ConsoleActivitiesTest extends ConsoleTable {

  @Test
  void aBlankCardIsNamedInTwoTaps() {
    play("autour-de-moi");
    table.put("A2", "vierge-1");
    table.awaitState("board.A2.status", "\"placed\"");
    console.sheet("blanks");
    console.sheet().locator(".line-button").first().click();
    Locator known = console.sheet().locator("button.chip").first();
    String name = known.innerText();
    known.click();
    table.awaitState("board.A2.title", "\"" + name + "\"");
  }

  @Test
  void aWellKnownExampleIsCountedInOneTap() {
    play("autour-de-moi");
    console.sheet("examples");
    console.sheet().locator("button.chip").filter(named("Siri")).click();
    assertThat(console.sheet()).containsText("Siri");
    assertThat(console.sheet().locator("button.chip").filter(named("Siri"))).hasCount(0);
  }

  @Test
  void theReadingTurnIsASeatThatCanBeGiven() {
    table.command("participants", "{\"total\":6}");
    play("histoire");
    assertThat(console.page().locator(".turn")).containsText("place 1");
    console.page().locator(".turn button").click();
    table.awaitState("turn.seat", "2");
    console.sheet("turn");
    console.button("Place 5").click();
    table.awaitState("turn.seat", "5");
  }

  @Test
  void theLadderIsClimbedAheadAndItsPolicyChangesOnTheFly() {
    play("histoire");
    table.put("B6", "eliza");
    table.put("B3", "chatgpt");
    table.awaitState("board.B3.status", "\"placed\"");
    console.next().click();
    table.awaitState("activity.reveal", "\"counted\"");
    console.sheet("ladder");
    assertThat(console.sheet()).containsText("Pour des enfants ou un stand");
    console.button("Aller à\u00a0: Pourquoi").click();
    table.awaitState("activity.reveal", "\"explained\"");
    console.sheet().getByText("À la fin").click();
    table.awaitState("activity.policy", "\"at-end\"");
  }

  @Test
  void groupsHaveTheirOwnTimeQuestionsNotesAndSpeakingTime() {
    table.command("participants", "{\"total\":6}");
    play("debat");
    table.put("A2", "tri-des-cv");
    table.awaitState("groups.gauche.card", "\"mallette-ia/tri-des-cv\"");
    console.sheet("groups");
    console.button("Groupe de gauche, minuteur de 5\u00a0min").click();
    assertThat(console.sheet().locator(".group-clock")).containsText("4:5");
    console.sheet().locator("summary").first().click();
    console.sheet().locator(".answer-body .line-button").first().click();
    assertThat(console.sheet().locator("[aria-pressed=true]")).containsText("à l’écran");

    console.sheet("topics");
    assertThat(console.sheet().locator(".answer[open]")).containsText("Le miroir grossissant");

    console.sheet("notes");
    console.sheet().locator("textarea").first().fill("Qui vérifie la machine ?");
    console.button("Noter, Groupe de gauche").click();
    assertThat(console.sheet().locator(".written")).containsText("Qui vérifie");

    console.sheet("speaking");
    Locator seat = console.sheet().locator(".circle").first().locator(".seat").nth(2);
    seat.click();
    assertThat(seat).hasAttribute("aria-pressed", "true");
    seat.click();
    assertThat(seat).hasAttribute("aria-pressed", "false");
  }

  @Test
  void pledgesAreCountedByHorizon() {
    play("agir");
    console.sheet("pledges");
    console.button("Une de plus, Apprendre, Cette semaine").click();
    console.button("Une de plus, Écouter, Cette semaine").click();
    assertThat(console.sheet().locator(".figure").first()).containsText("2");
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
