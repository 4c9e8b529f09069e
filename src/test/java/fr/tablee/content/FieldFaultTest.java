package fr.tablee.content;

import static fr.tablee.content.EditedPack.AGIR;
import static fr.tablee.content.EditedPack.CARTE;
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
import org.junit.jupiter.params.provider.ValueSource;

/// Fields that every activity or card has.
class FieldFaultTest {

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void copyTheGoodPack() {
    pack = EditedPack.in(folder);
  }

  @Test
  void aMisspeltFieldGetsTheNearestName() {
    pack.edit(FRISE, "takeaway:", "takeway:");

    assertThat(pack.problems())
        .containsExactly(
            pack.at(
                FRISE,
                "id: frise",
                "« takeaway » manque à cette activité ; ajouter une ligne « takeaway: … »"),
            pack.at(
                FRISE,
                "takeway",
                "« takeway » n’est pas un champ de cette activité ; écrire « takeaway »"));
  }

  @Test
  void aFieldLikeNoOtherGetsTheListOfFields() {
    pack.edit(AGIR, "links: [{label: Un site,", "links: [{bidule: 1, label: Un site,")
        .tells(
            AGIR,
            "bidule",
            "« bidule » n’est pas un champ de ce lien ; les champs possibles sont label, url");
  }

  @Test
  void aFieldOfAnotherKindIsUnknownHere() {
    pack.edit(TRI, "reveal: immediate", "reveal: immediate\nstrict: true")
        .tells(
            TRI,
            "strict: true",
            "« strict » n’est pas un champ de cette activité ; les champs possibles sont kind, id, zones, cards, title, subtitle, easy, minutes, accent, reveal, goal, script, hints, questions, takeaway, definition, blanks");
  }

  @Test
  void aMissingFieldIsShownWhereItsGroupBegins() {
    pack.edit(FRISE, "    easy: Un géant garde une île.\n", "")
        .tells(FRISE, "id: talos", "« easy » manque à cette carte ; ajouter une ligne « easy: … »");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \"\"", " \"  \"", " null", " |\n  "})
  void anEmptyTextIsNoText(String nothing) {
    pack.edit(FRISE, "goal: Se parler autour de la table.", "goal:" + nothing);

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith(FRISE + ":8:")
        .endsWith(" : « goal » est vide ; le remplir ou ôter la ligne");
  }

  @Test
  void aListWhereATextBelongsIsTold() {
    pack.edit(FRISE, "title: La frise", "title: [La, frise]")
        .tells(FRISE, "[La", "« title » demande un texte ou un nombre, pas une liste");
  }

  @Test
  void aTextWhereAListBelongsIsTold() {
    pack.edit(FRISE, "hints: [Regardez bien., Parlez-vous.]", "hints: Regardez bien.")
        .tells(
            FRISE,
            "Regardez",
            "« hints » demande une liste, pas un texte ; écrire « hints: [ … ] » ou une ligne « - … » par élément");
  }

  @Test
  void aTextWhereFieldsBelongIsTold() {
    pack.edit(CARTE, "  - {id: images, title: Images, slots: \"A5-A8\"}", "  - images")
        .tells(
            CARTE, "images\n", "cette zone s’écrit en champs « nom: valeur », pas comme un texte");
  }

  @ParameterizedTest
  @CsvSource({"0", "181", "-5"})
  void minutesStayWithinAnAfternoon(int minutes) {
    pack.edit(FRISE, "minutes: 20", "minutes: " + minutes)
        .tells(
            FRISE,
            minutes + "\naccent",
            "« minutes » vaut " + minutes + " ; écrire un nombre de 1 à 180");
  }

  @Test
  void anAccentIsWrittenAsAColour() {
    pack.edit(FRISE, "\"#b5532a\"", "terracotta")
        .tells(
            FRISE,
            "terracotta",
            "« terracotta » n’est pas une couleur ; écrire un dièse et six chiffres de 0 à f, entre guillemets : \"#b5532a\"");
  }

  @Test
  void anAccentWithoutQuotesIsAComment() {
    pack.edit(FRISE, "\"#b5532a\"", "#b5532a")
        .tells(FRISE, " #b5532a", "« accent » est vide ; le remplir ou ôter la ligne");
  }

  @Test
  void anAccentTooLightForWhiteTextIsMeasured() {
    pack.edit(FRISE, "\"#b5532a\"", "\"#e0a030\"")
        .tells(
            FRISE,
            "\"#e0a030\"",
            "#e0a030 est trop clair : un texte blanc y a un contraste de 2,2, il en faut 4,5 ; choisir plus foncé");
  }

  @Test
  void anUnknownKindListsThoseThatAre() {
    pack.edit(FRISE, "kind: timeline", "kind: frise")
        .tells(
            FRISE,
            "frise\ntitle",
            "« frise » ne convient pas pour « kind » ; écrire open, timeline, sorting, ordering, debate ou commitment");
  }

  @Test
  void anUnknownRevealListsThoseThatAre() {
    pack.edit(TRI, "reveal: immediate", "reveal: jamais")
        .tells(
            TRI,
            "jamais",
            "« jamais » ne convient pas pour « reveal » ; écrire at-check, immediate ou at-end");
  }

  @Test
  void aCardAndARuleHaveThreeHintsAtMost() {
    pack.edit(FRISE, "hints: [Lisez bien., Plus tard que la pièce.]", "hints: [a, b, c, d]")
        .tells(FRISE, "[a, b", "« hints » en compte 4 ; en garder 3 au plus");
    pack.edit(FRISE, "hints: [a, b, c, d]", "hints: [a]")
        .edit(RECETTE, "hints: [Un trou dans quoi ?]", "hints: [a, b, c, d]")
        .tells(RECETTE, "[a, b", "« hints » en compte 4 ; en garder 3 au plus");
  }

  @Test
  void anEasyExplanationIsShort() {
    String long301 = "a".repeat(301);
    pack.edit(FRISE, "easy-explanation: Elle parlait.", "easy-explanation: " + long301)
        .tells(
            FRISE,
            long301,
            "« easy-explanation » compte 301 signes, c’est trop long ; l’écrire en 300 signes au plus");
  }

  @Test
  void threeHintsAreEnough() {
    pack.edit(FRISE, "[Regardez bien., Parlez-vous.]", "[a, b, c, d]")
        .tells(FRISE, "[a", "« hints » en compte 4 ; en garder 3 au plus");
  }

  @ParameterizedTest
  @CsvSource({
    "title: Talos, title, 34",
    "text: Un géant de bronze garde une île., text, 180",
    "easy: Un géant garde une île., easy, 160"
  })
  void aTextThatWouldNotFitOnItsCardIsCounted(String line, String field, int most) {
    String tooLong = field + ": " + "é".repeat(most + 1);
    pack.edit(FRISE, line, tooLong)
        .tells(
            FRISE,
            "é".repeat(most),
            "« %s » compte %d signes, c’est trop long ; l’écrire en %d signes au plus"
                .formatted(field, most + 1, most));
  }

  @Test
  void aTextThatJustFitsIsGood() {
    pack.edit(FRISE, "title: Talos", "title: " + "\uD83D\uDE00".repeat(34));

    assertThat(pack.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "example.org",
        "javascript:alert(1)",
        "https://localhost/x",
        "'https://example.org/a b'",
        "'https://example.org/\"x'",
        "https://user@example.org"
      })
  void anAddressIsAWholeHttpsAddress(String address) {
    pack.edit(FRISE, "https://example.org/plus", address);

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith(FRISE + ":50:48")
        .endsWith(
            "n’est pas une adresse sûre ; écrire une adresse entière qui commence par https://");
  }

  @Test
  void aLinkHasAnAddressButABookHasNone() {
    pack.edit(
            FRISE, "label: Pour aller plus loin, url: https://example.org/plus", "label: Un livre")
        .tells(
            FRISE, "{label: Un livre}", "« url » manque à ce lien ; ajouter une ligne « url: … »");
  }

  @Test
  void cardIdsAreUniqueInTheWholePack() {
    pack.edit(TRI, "id: menu", "id: eliza")
        .tells(
            TRI,
            "eliza",
            "« eliza » est déjà une carte de cette mallette (activities/frise.yaml:42:9) ; choisir un autre id");
  }

  @Test
  void blanksDefinitionsAndCommandsCountAmongTheCards() {
    pack.edit(TRI, "id: def-tri", "id: valider").edit(TRI, "[vierge-3]", "[vierge-1]");

    assertThat(pack.problems())
        .containsExactly(
            pack.at(
                TRI,
                "valider",
                "« valider » est déjà une carte de cette mallette (pack.yaml:13:10) ; choisir un autre id"),
            pack.at(
                TRI,
                "vierge-1",
                "« vierge-1 » est déjà une carte de cette mallette (activities/carte.yaml:21:10) ; choisir un autre id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Éliza", "e liza", "../eliza", "-eliza", "eliza_1", "a/b"})
  void aCardIdIsPlain(String id) {
    pack.edit(FRISE, "id: eliza", "id: " + id)
        .tells(
            FRISE,
            id + "\n",
            "« %s » ne peut pas être un id ; écrire des minuscules sans accent, des chiffres et des traits d’union, sans espace"
                .formatted(id));
  }

  @Test
  void anIdentityTooLongForATagIsCounted() {
    pack.edit(FRISE, "id: eliza", "id: eliza-la-psychologue-x");

    pack.tells(
        FRISE,
        "eliza-la",
        "« petite/eliza-la-psychologue-x » compte 29 signes, une étiquette en garde 27 ; raccourcir l’id à 20 signes");
  }

  @Test
  void anIdentityThatJustFitsIsGood() {
    pack.edit(FRISE, "id: eliza", "id: eliza-la-psychologu9");

    assertThat(pack.problems()).isEmpty();
  }

  @Test
  void longWordsOfTheAuthorAreCutInTheSentence() {
    pack.edit(FRISE, "zone: realite", "zone: " + "z".repeat(5_000))
        .tells(
            FRISE,
            "zzz",
            "« "
                + "z".repeat(48)
                + "… » n’est pas une zone de cette nappe ; écrire fiction ou realite");
  }
}
