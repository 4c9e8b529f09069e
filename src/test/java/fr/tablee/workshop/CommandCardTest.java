package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommandCardTest {

  private static Turn lay(Played played, String card) {
    return played.take(
        new Input.Sensed(new TableChange.CardPlaced(SlotId.LECTERN, SmallPack.ref(card))));
  }

  @Test
  void aCommandCardIsShownAndActs() {
    Played played = Played.at("dates").put("rur", "A1").after(2000);
    Turn turn = lay(played, "valider");

    assertThat(turn.entries())
        .extracting(Entry::event, Entry::actor)
        .containsExactly(
            tuple(new Event.LecternShown(SmallPack.ref("valider")), Actor.TABLE),
            tuple(new Event.Checked(), Actor.COMMAND_CARD),
            tuple(new Event.Revealed(RevealStep.COUNTED, 0), Actor.COMMAND_CARD));
    assertThat(Objects.requireNonNull(played.view().lectern()).kind()).isEqualTo("command");
  }

  @Test
  void aCommandCardActsOncePerLaying() {
    Played played = Played.at("dates");
    lay(played, "indice");
    lay(played, "indice");
    assertThat(played.activity().hint()).isEqualTo("premier indice");

    played.lift("indice", "P");
    lay(played, "indice");
    assertThat(played.activity().hint()).isEqualTo("second indice");
  }

  @Test
  void aRefusedCommandCardIsReadAndDoesNothing() {
    Played played = Played.at("debat");
    Turn turn = lay(played, "valider");

    assertThat(turn.entries())
        .extracting(Entry::event)
        .containsExactly(new Event.LecternShown(SmallPack.ref("valider")));
    assertThat(turn.refusal().orElseThrow().reason()).isEqualTo(Refusal.Reason.NO_KEY);
  }

  @Test
  void aCommandCardOnTheBoardIsOnlyACard() {
    Played played = Played.at("dates").put("pause", "A1");

    assertThat(played.state().phase()).isEqualTo(Phase.RUNNING);
    assertThat(played.slot("A1").kind()).isEqualTo("command");
  }

  @Test
  void withoutAScreenAWorkshopCanBeRunFromStartToEnd() {
    Played played = new Played();
    lay(played, "suivant");
    assertThat(played.activity().id()).isEqualTo("carte");

    played.lift("suivant", "P");
    lay(played, "suivant");
    assertThat(played.activity().id()).isEqualTo("dates");

    played.lift("suivant", "P");
    lay(played, "pause");
    assertThat(played.state().phase()).isEqualTo(Phase.PAUSED);
    played.lift("pause", "P");
    lay(played, "pause");
    assertThat(played.state().phase()).isEqualTo(Phase.RUNNING);

    played.put("rur", "A1").after(2000).lift("pause", "P");
    lay(played, "valider");
    assertThat(played.activity().attempts()).isEqualTo(1);
    played.lift("valider", "P");
    lay(played, "annuler");
    assertThat(played.activity().attempts()).isZero();
  }
}
