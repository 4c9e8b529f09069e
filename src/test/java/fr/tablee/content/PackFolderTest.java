package fr.tablee.content;

import static fr.tablee.content.EditedPack.FRISE;
import static fr.tablee.content.EditedPack.TRI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and `pack.yaml`.
class PackFolderTest {

  private static final String PACK = "pack.yaml";

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void copyTheGoodPack() {
    pack = EditedPack.in(folder);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nulle-part");

    assertThatThrownBy(() -> new PackLoader().load(nowhere))
        .isInstanceOf(PackException.class)
        .hasMessage(
            nowhere
                + " : ce dossier n’existe pas ; donner le dossier de la mallette, celui qui contient pack.yaml");
  }

  @Test
  void aFileIsNoFolder() {
    Path file = folder.resolve(PACK);

    assertThatThrownBy(() -> new PackLoader().load(file))
        .isInstanceOf(PackException.class)
        .hasMessage(
            file
                + " : ce n’est pas un dossier ; donner le dossier de la mallette, celui qui contient pack.yaml");
  }

  @Test
  void aFolderWithoutPackFileSaysWhichFileIsMissing() throws IOException {
    Files.delete(folder.resolve(PACK));

    assertThat(pack.problems())
        .containsExactly(
            "pack.yaml : le fichier manque ; le créer à cet endroit dans le dossier de la mallette");
  }

  @Test
  void aListedActivityWithoutFileIsNamed() throws IOException {
    Files.delete(folder.resolve(FRISE));

    assertThat(pack.problems())
        .containsExactly(
            "activities/frise.yaml : le fichier manque ; le créer à cet endroit dans le dossier de la mallette");
  }

  @Test
  void aFolderInTheWayOfAFileIsNamed() throws IOException {
    Files.delete(folder.resolve(FRISE));
    Files.createDirectory(folder.resolve(FRISE));

    assertThat(pack.problems())
        .containsExactly(FRISE + " : c’est un dossier ; mettre à sa place un fichier YAML");
  }

  @Test
  void anActivityListedTwiceIsToldOnce() {
    pack.edit(PACK, "agir]", "agir, frise]")
        .tells(
            PACK,
            "frise]",
            "« frise » est déjà une activité de cette mallette (pack.yaml:11:21) ; choisir un autre id");
  }

  @Test
  void anActivityIdCannotLeaveTheFolder() {
    pack.edit(PACK, "agir]", "../../secret]")
        .tells(
            PACK,
            "../../secret",
            "« ../../secret » ne peut pas être un id ; écrire des minuscules sans accent, des chiffres et des traits d’union, sans espace");
  }

  @Test
  void anActivityKeepsTheNameOfItsFile() {
    pack.edit(FRISE, "id: frise", "id: histoire")
        .tells(
            FRISE, "histoire", "« histoire » n’est pas le nom du fichier ; écrire « id: frise »");
  }

  @Test
  void aPackIdIsPlain() {
    pack.edit(PACK, "id: petite", "id: Été")
        .tells(
            PACK,
            "Été",
            "« Été » ne peut pas être un id ; écrire des minuscules sans accent, des chiffres et des traits d’union, sans espace");
  }

  @Test
  void aPackIdLeavesRoomForItsCards() {
    pack.edit(PACK, "id: petite", "id: une-mallette-vraiment-longue")
        .tells(
            PACK,
            "une-mallette",
            "« une-mallette-vraiment-longue » compte 28 signes ; un id en a 20 au plus");
  }

  @Test
  void aLanguageIsACode() {
    pack.edit(PACK, "language: fr", "language: français")
        .tells(
            PACK, "français", "« français » n’est pas un code de langue ; écrire fr, en ou fr-CA");
  }

  @Test
  void aPackWithoutActivitySaysSo() {
    pack.edit(PACK, "[carte, frise, tri, recette, debat, agir]", "[]")
        .tells(PACK, "[]", "la liste « activities » de cette mallette est vide ; la remplir");
  }

  @Test
  void aRunSheetOfHundredsIsRefusedWithoutOpeningAFile() {
    pack.edit(PACK, "[carte, frise, tri, recette, debat, agir]", "[" + "a, ".repeat(299) + "a]")
        .tells(PACK, "[a,", "« activities » en compte 300 ; en garder 24 au plus");
  }

  @Test
  void anAttributionIsWhole() {
    pack.edit(PACK, "  licence: Licence Ouverte 2.0\n", "")
        .tells(
            PACK,
            "text: Écrite",
            "« licence » manque à cette attribution ; ajouter une ligne « licence: … »");
  }

  @Test
  void anUnknownCommandListsThoseThatAre() {
    pack.edit(PACK, "action: undo", "action: retour")
        .tells(
            PACK,
            "retour",
            "« retour » ne convient pas pour « action » ; écrire check, hint, pause, next ou undo");
  }

  @Test
  void problemsOfAllFilesComeAtOnceFileByFileAndTopToBottom() {
    pack.edit(PACK, "language: fr", "language: f")
        .edit(FRISE, "minutes: 20", "minutes: vingt")
        .edit(FRISE, "zone: realite", "zone: vrai")
        .edit(TRI, "accepts: [garde]", "accepts: [gardé]");

    assertThat(pack.problems())
        .containsExactly(
            pack.at(
                PACK, "f\nsummary", "« f » n’est pas un code de langue ; écrire fr, en ou fr-CA"),
            pack.at(
                FRISE,
                "vingt",
                "« vingt » n’est pas un nombre entier ; écrire pour « minutes » un nombre de 1 à 180"),
            pack.at(
                FRISE,
                "vrai\n",
                "« vrai » n’est pas une zone de cette nappe ; écrire fiction ou realite"),
            pack.at(
                TRI,
                "gardé]",
                "« gardé » n’est pas une zone de cette nappe ; écrire garde ou partage"));
  }
}
