package fr.tablee.content;

import static fr.tablee.content.EditedPack.DEBAT;
import static fr.tablee.content.EditedPack.FRISE;
import static fr.tablee.content.EditedPack.RECETTE;
import static fr.tablee.content.EditedPack.TRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answer keys: dates, accepted zones, rules.
class KeyFaultTest {

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void copyTheGoodPack() {
    pack = EditedPack.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mai 1966 | « mai 1966 » n’est pas une date ; écrire une année (1966), deux (1920..1921) ou une année avant notre ère (-300)",
        "1966-05-12 | « 1966-05-12 » n’est pas une date ; écrire une année (1966), deux (1920..1921) ou une année avant notre ère (-300)",
        "1967..1966 | « 1967..1966 » va à reculons ; écrire 1966..1967",
        "19666 | « 19666 » est hors du temps connu ; écrire une année de -9999 à 2999"
      })
  void aDateIsOneOrTwoYears(String date, String sentence) {
    pack.edit(FRISE, "date: 1966", "date: " + date).tells(FRISE, date, sentence);
  }

  @Test
  void aToleranceIsNotNegative() {
    pack.edit(FRISE, "tolerance: 2\n", "tolerance: -2\n")
        .tells(FRISE, "-2\n", "« tolerance » vaut -2 ; écrire un nombre de 0 à 500");
  }

  @Test
  void aDatedCardSaysWhereItsDateComesFrom() {
    pack.edit(FRISE, "    sources: [{label: Un livre de contes}]\n", "")
        .tells(
            FRISE,
            "id: talos",
            "une carte datée dit d’où vient sa date ; ajouter « sources: [{label: …, url: https://…}] »");
  }

  @Test
  void aDatedCardIsExplained() {
    pack.edit(FRISE, "    explanation: Un vieux récit grec.\n", "")
        .tells(
            FRISE,
            "id: talos",
            "« explanation » manque à cette carte ; ajouter une ligne « explanation: … »");
  }

  @Test
  void aCardOfAnUnknownZoneListsTheZones() {
    pack.edit(FRISE, "zone: realite", "zone: realité")
        .tells(
            FRISE,
            "realité\n",
            "« realité » n’est pas une zone de cette nappe ; écrire fiction ou realite");
  }

  @Test
  void moreCardsThanSlotsAreCounted() {
    pack.edit(FRISE, "\"A1-A12\"", "\"A1\"").edit(FRISE, "\"B1-B12\"", "\"B2\"");

    assertThat(pack.problems())
        .contains(
            pack.at(
                FRISE,
                "- id: talos",
                "3 cartes pour 2 emplacements ; ôter des cartes ou agrandir la nappe"));
  }

  @Test
  void aRightAnswerThatFindsNoRoomIsTold() {
    pack.edit(FRISE, "\"A1-A12\"", "\"A1-A2\"")
        .edit(FRISE, "\"B1-B12\"", "\"B1\"")
        .tells(
            FRISE,
            "- id: talos",
            "la bonne réponse ne tient pas sur la nappe : plus de colonne pour « ELIZA » ; ôter des cartes ou mêler davantage les zones");
  }

  @Test
  void cardsOfOneColumnShareATimeAndSoFit() {
    pack.edit(FRISE, "\"A1-A12\"", "\"A1-A2\"").edit(FRISE, "\"B1-B12\"", "\"B2\"");

    assertThat(pack.problems()).isEmpty();
  }

  @Test
  void aCardToSortAcceptsAZone() {
    pack.edit(TRI, "accepts: [garde]", "accepts: []")
        .tells(TRI, "[]", "la liste « accepts » de cette carte est vide ; la remplir");
  }

  @Test
  void zonesInsideOneAnotherAreRefused() {
    pack.edit(TRI, "accepts: [garde]", "accepts: [[garde]]")
        .tells(
            TRI, "[garde]]", "« accepts » est une liste de zones ; écrire « accepts: [ma-zone] »");
  }

  @Test
  void aCardToSortAcceptsKnownZones() {
    pack.edit(TRI, "accepts: [garde]", "accepts: [jette]")
        .tells(
            TRI, "jette", "« jette » n’est pas une zone de cette nappe ; écrire garde ou partage");
  }

  @Test
  void aZoneHoldsTheCardsThatBelongThere() {
    pack.edit(TRI, "\"A7-A12, B7-B12\"", "\"A7\"")
        .edit(TRI, "accepts: [partage]}", "accepts: [garde]}")
        .tells(
            TRI,
            "- {id: menu",
            "2 cartes dans la zone « garde », qui a 1 emplacement ; ôter des cartes ou agrandir la zone");
  }

  @Test
  void anUnknownCardInARuleGetsTheNearestId() {
    pack.edit(RECETTE, "before: puits", "before: puit")
        .tells(
            RECETTE, "puit,", "« puit » n’est pas une carte de cette activité ; écrire « puits »");
  }

  @Test
  void aCardOfAnotherActivityIsUnknownInARule() {
    pack.edit(RECETTE, "before: puits", "before: eliza")
        .tells(
            RECETTE,
            "eliza",
            "« eliza » n’est pas une carte de cette activité ; écrire farine, puits, oeufs ou sel");
  }

  @Test
  void rulesThatGoRoundInACircleNameItsCards() {
    pack.append(RECETTE, "  - {before: oeufs, after: farine, because: Pour rire.}\n")
        .tells(
            RECETTE,
            "- {before: farine",
            "ces règles tournent en rond : « Verser la farine » → « Creuser un puits » → « Casser les œufs » → « Verser la farine » ; ôter l’une d’elles");
  }

  @Test
  void aCardIsNotBeforeItself() {
    pack.append(RECETTE, "  - {before: sel, after: sel, because: Pour rire.}\n")
        .tells(
            RECETTE,
            "sel, because: Pour rire",
            "la carte « Ajouter le sel » ne peut pas venir avant elle-même ; ôter cette règle");
  }

  @Test
  void aRuleIsSaidOnce() {
    pack.append(RECETTE, "  - {before: farine, after: puits, because: Encore.}\n")
        .tells(
            RECETTE,
            "farine, after: puits, because: Encore",
            "une autre règle dit déjà que « Verser la farine » vient avant « Creuser un puits » ; n’en garder qu’une");
  }

  @Test
  void anOrderingNeedsRulesOrIsStrict() {
    pack.write(RECETTE, pack.read(RECETTE).substring(0, pack.read(RECETTE).indexOf("rules:")))
        .tells(
            RECETTE,
            "id: recette",
            "« rules » manque à cette activité ; ajouter une ligne « rules: … »");
  }

  @Test
  void aStrictOrderHasNoRules() {
    pack.edit(RECETTE, "rules:", "strict: true\nrules:")
        .tells(
            RECETTE,
            "- {before: farine",
            "un ordre strict n’a pas de règles : il suit la liste des cartes ; ôter « rules » ou « strict »");
  }

  @Test
  void strictIsYesOrNo() {
    pack.edit(RECETTE, "rules:", "strict: peut-être\nrules:")
        .tells(
            RECETTE,
            "peut-être",
            "« peut-être » n’est ni oui ni non ; écrire « strict: true » ou « strict: false »");
  }

  @Test
  void aSheetOfADebateIsWhole() {
    pack.edit(DEBAT, "    questions: [Qui choisit les exemples ?]\n", "")
        .tells(
            DEBAT,
            "id: biais",
            "« questions » manque à cette fiche ; ajouter une ligne « questions: … »");
  }
}
