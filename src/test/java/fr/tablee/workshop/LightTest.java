package fr.tablee.workshop;

import static fr.tablee.table.light.LightMeaning.CELEBRATE;
import static fr.tablee.table.light.LightMeaning.COUNTED;
import static fr.tablee.table.light.LightMeaning.MOVE;
import static fr.tablee.table.light.LightMeaning.OFF;
import static fr.tablee.table.light.LightMeaning.READ;
import static fr.tablee.table.light.LightMeaning.RIGHT;
import static fr.tablee.table.light.LightMeaning.TOLD;
import static fr.tablee.table.light.LightMeaning.UNREADABLE;
import static fr.tablee.table.light.LightMeaning.UNSURE;
import static fr.tablee.table.light.LightMeaning.WRONG_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import org.junit.jupiter.api.Test;

class LightTest {

  @Test
  void aReadCardGlowsAndAnEmptySlotIsDark() {
    Played played = new Played().put("rur", "A1");

    assertThat(played.light("A1")).isEqualTo(READ);
    assertThat(played.light("A2")).isEqualTo(OFF);
    assertThat(played.lift("rur", "A1").light("A1")).isEqualTo(OFF);
    assertThat(Played.WORKSHOP.lights(played.state(), played.now())).hasSize(25);
  }

  @Test
  void afterACheckTheBoardAnswersAsOneForFourSeconds() {
    Played played = Played.at("dates").put("rur", "A1").put("hal", "B3").check();
    assertThat(played.light("A1")).isEqualTo(COUNTED);
    assertThat(played.light("B3")).isEqualTo(COUNTED);
    assertThat(played.light("A2")).isEqualTo(OFF);

    assertThat(played.after(3999).light("A1")).isEqualTo(COUNTED);
    assertThat(played.after(1).light("A1")).isEqualTo(READ);
  }

  @Test
  void eachCardShowsItsVerdictOnceTheyAreShown() {
    Played played =
        Played.at("dates").put("turc", "B1").put("hal", "A2").put("rur", "A3").put("eliza", "A4");
    played.check().reveal();

    assertThat(played.light("B1")).isEqualTo(RIGHT);
    assertThat(played.view().board())
        .allSatisfy(slot ->
            assertThat(played.light(slot.slot()))
                .isEqualTo(
                    switch (String.valueOf(slot.verdict())) {
                      case "right" -> RIGHT;
                      case "move" -> MOVE;
                      case "wrong-zone" -> WRONG_ZONE;
                      default -> READ;
                    }));
    assertThat(Played.WORKSHOP.lights(played.state(), played.now())).containsValue(MOVE);
  }

  @Test
  void theCardBeingToldStandsOut() {
    Played played = Played.at("dates").put("turc", "B1").put("rur", "A2").check();
    played.reveal().reveal();
    assertThat(played.light("B1")).isEqualTo(TOLD);
    assertThat(played.light("A2")).isEqualTo(RIGHT);

    played.reveal();
    assertThat(played.light("B1")).isEqualTo(RIGHT);
    assertThat(played.light("A2")).isEqualTo(TOLD);
  }

  @Test
  void aPerfectBoardCelebratesForEightSeconds() {
    Played played =
        Played.at("dates").put("turc", "B1").put("rur", "A2").put("eliza", "B3").put("hal", "A4");
    played.check();
    assertThat(played.light("A2")).isEqualTo(CELEBRATE);

    assertThat(played.after(7999).light("A2")).isEqualTo(CELEBRATE);
    assertThat(played.after(1).light("A2")).isEqualTo(READ);
    assertThat(played.reveal().light("A2")).isEqualTo(RIGHT);
  }

  @Test
  void whereVerdictsWaitForTheEndTheBoardAnswersAtTheReveal() {
    Played played =
        Played.at("pas").put("farine", "A1").put("oeufs", "A2").put("lait", "A3").check();
    assertThat(played.light("A1")).isEqualTo(READ);

    assertThat(played.after(60_000).reveal().light("A1")).isEqualTo(CELEBRATE);
  }

  @Test
  void doubtAndUnreadableTagsComeBeforeVerdicts() {
    Played played = Played.at("dates").put("turc", "B1").put("rur", "A2").check().reveal();
    played.sense(new TableChange.ReaderLost(SlotId.of("B1")));
    played.sense(new TableChange.ReaderLost(SlotId.of("A12")));
    played.sense(new TableChange.ForeignPlaced(SlotId.of("A3")));
    played.sense(new TableChange.TwoCards(SlotId.of("A2")));

    assertThat(played.light("B1")).isEqualTo(UNSURE);
    assertThat(played.light("A12")).as("nothing lies there").isEqualTo(OFF);
    assertThat(played.light("A3")).isEqualTo(UNREADABLE);
    assertThat(played.light("A2")).isEqualTo(UNREADABLE);
  }

  @Test
  void theLecternGlowsWhileItReads() {
    assertThat(Played.at("dates").put("rur", "P").light("P")).isEqualTo(READ);
  }

  @Test
  void aClosedWorkshopIsDark() {
    Played played = Played.at("dates").put("rur", "A1").ask(new Command.Close());

    assertThat(Played.WORKSHOP.lights(played.state(), played.now()).values()).containsOnly(OFF);
  }
}
