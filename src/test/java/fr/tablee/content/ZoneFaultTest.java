package fr.tablee.content;

import static fr.tablee.content.EditedPack.CARTE;
import static fr.tablee.content.EditedPack.FRISE;
import static fr.tablee.content.EditedPack.RECETTE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Zones, slots and the order of slots.
class ZoneFaultTest {

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
        "C1-C4 | « C1-C4 » ne désigne pas d’emplacements ; écrire par exemple A1-A12, ou A1-A4, B1-B4 (rangées A et B, colonnes 1 à 12)",
        "A5-A8, P | « P » ne désigne pas d’emplacements ; écrire par exemple A1-A12, ou A1-A4, B1-B4 (rangées A et B, colonnes 1 à 12)",
        "A5-A13 | « A5-A13 » sort du plateau ; les colonnes vont de 1 à 12",
        "A5-B8 | « A5-B8 » passe d’une rangée à l’autre ; écrire chaque rangée à part : A1-A4, B1-B4",
        "A8-A5 | « A8-A5 » va de droite à gauche ; écrire A5-A8",
        "A5-A8, A7-A9 | écrit deux fois : A7, A8 ; ne l’écrire qu’une"
      })
  void slotsAreOnTheBoardAndInOrder(String slots, String sentence) {
    pack.edit(CARTE, "\"A5-A8\"", "\"" + slots + "\"").tells(CARTE, "\"" + slots, sentence);
  }

  @Test
  void twoZonesDoNotShareSlots() {
    pack.edit(CARTE, "\"A5-A8\"", "\"A3-A8\"")
        .tells(
            CARTE,
            "\"A3-A8\"",
            "déjà dans la zone « voix » : A3, A4 ; donner à chaque emplacement une seule zone");
  }

  @Test
  void aZoneHasSlots() {
    pack.edit(CARTE, ", slots: \"A5-A8\"}", "}")
        .tells(
            CARTE, "{id: images", "« slots » manque à cette zone ; ajouter une ligne « slots: … »");
  }

  @Test
  void twoZonesOfOneMatHaveTwoIds() {
    pack.edit(CARTE, "id: images", "id: voix")
        .tells(
            CARTE,
            "voix, title: Images",
            "« voix » est déjà une zone de cette activité (activities/carte.yaml:19:10) ; choisir un autre id");
  }

  @Test
  void anActivityWithZonesNeedsSome() {
    pack.edit(
            CARTE,
            pack.read(CARTE)
                .substring(pack.read(CARTE).indexOf("zones:"), pack.read(CARTE).indexOf("blanks:")),
            "")
        .tells(
            CARTE,
            "id: carte",
            "« zones » manque à cette activité ; ajouter une ligne « zones: … »");
  }

  @Test
  void theColumnsOfATimelineAreItsOrder() {
    pack.edit(FRISE, "order: columns", "order: \"A1-A12\"")
        .tells(
            FRISE,
            "\"A1-A12\"\nzones",
            "« A1-A12 » ne convient pas pour « order » ; écrire columns");
  }

  @Test
  void theOrderOfStepsIsARowOfSlots() {
    pack.edit(RECETTE, "order: \"A1-A12\"", "order: columns")
        .tells(
            RECETTE,
            "columns",
            "« columns » est pour une frise ; écrire une suite d’emplacements : \"A1-A12\"");
  }
}
