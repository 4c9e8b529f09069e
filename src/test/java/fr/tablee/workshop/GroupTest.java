package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.PublicState.TallyView;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

  @Test
  void examplesAndBlankCardsCountForTheirFamily() {
    Played played = Played.at("carte").put("v-1", "A2").put("rur", "A3");
    played.ask(new Command.NameExample("usages", " l’assistant vocal "));
    played.ask(new Command.NameExample("usages", ""));

    var families = played.view().families();
    assertThat(families).extracting(family -> family.zone()).containsExactly("usages", "machines");
    assertThat(families.getFirst().examples()).containsExactly("l’assistant vocal");
    assertThat(families.getFirst().count()).isEqualTo(3);
    assertThat(families.getLast().count()).isZero();
  }

  @Test
  void aDebateCardChoosesItsGroupsTopicAndTheLatestWins() {
    Played played = Played.at("debat").put("ceo", "A1").put("rur", "A2");
    var group = played.view().groups().getFirst();
    assertThat(group.zone()).isEqualTo("gauche");
    assertThat(group.support()).isEqualTo("Titre ceo");
    assertThat(group.sheet()).isEqualTo("Biais");
    assertThat(played.view().groups().getLast().card()).isNull();

    played.put("joconde", "B3");
    assertThat(played.view().groups().getFirst().sheet()).isEqualTo("Création");
  }

  @Test
  void aTopicStaysWhenItsCardIsPickedUpToBeRead() {
    Played played = Played.at("debat").put("ceo", "A1").lift("ceo", "A1");

    assertThat(played.view().groups().getFirst().card()).isEqualTo("essai/ceo");
  }

  @Test
  void debateCardsThatLieAlreadyChooseWhenTheDebateBegins() {
    Played played = Played.at("carte").put("ceo", "B9").put("joconde", "A9");
    played.ask(new Command.GoTo("debat"));

    assertThat(played.view().groups().getLast().card()).isEqualTo("essai/joconde");
  }

  @Test
  void eachGroupHasTheQuestionsOfItsSheet() {
    Played played = Played.at("debat");
    assertThat(played.refused(new Command.ShowQuestion("gauche", 0)).reason())
        .isEqualTo(Refusal.Reason.UNKNOWN_QUESTION);

    played.put("ceo", "A1").ask(new Command.ShowQuestion("gauche", 1));
    assertThat(played.view().groups().getFirst().question()).isEqualTo("question biais 2");
    assertThat(played.console().questions())
        .filteredOn(question -> question.shown())
        .singleElement()
        .satisfies(question -> assertThat(question.text()).isEqualTo("question biais 2"));

    played.put("joconde", "A2");
    assertThat(played.view().groups().getFirst().question()).as("another sheet").isNull();
  }

  @Test
  void aQuestionStaysWhenTheNewCardLeadsToTheSameSheet() {
    Played played = Played.at("debat").put("ceo", "A1");
    played.ask(new Command.ShowQuestion("gauche", 1)).put("chum", "A2");

    assertThat(played.view().groups().getFirst().question()).isEqualTo("question biais 2");
  }

  @Test
  void pledgesAreTheCardThatLiesAndThePeopleCounted() {
    Played played = Played.at("agir").put("former", "A1");
    played.ask(new Command.Commit(SmallPack.ref("former"), "semaine", 3));
    played.ask(new Command.Commit(SmallPack.ref("ecouter"), "un-jour", 2));
    played.ask(new Command.Commit(SmallPack.ref("ecouter"), "un-jour", -2));

    List<TallyView> tallies = played.view().commitments();
    assertThat(tallies)
        .containsExactly(
            new TallyView("semaine", "Zone semaine", "essai/former", "Titre former", 4));
  }

  @Test
  void notesBelongToTheirActivityAndGroup() {
    Played played = Played.at("debat").ask(new Command.Note("  d’accord  ", "gauche"));
    played.ask(new Command.Next()).ask(new Command.Note("à la fin", ""));

    assertThat(played.console().notes())
        .containsExactly(
            new ConsoleState.NoteView("debat", "gauche", "d’accord"),
            new ConsoleState.NoteView("agir", "", "à la fin"));
    assertThat(played.view().toString()).doesNotContain("d’accord");
  }
}
