package fr.tablee.content;

import static fr.tablee.content.EditedPack.FRISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no YAML, or no YAML that a pack needs.
@Timeout(20)
class YamlFaultTest {

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void copyTheGoodPack() {
    pack = EditedPack.in(folder);
  }

  @Test
  void aColonInsideATextAsksForQuotes() {
    pack.edit(FRISE, "title: La frise", "title: La frise: le temps")
        .tells(
            FRISE,
            ": le temps",
            "ce deux-points coupe le texte, ou le retrait est faux ; mettre tout le texte entre guillemets droits \"…\"");
  }

  @Test
  void aTabIsShownWhereItStands() {
    pack.edit(FRISE, "  opening: Bonjour", "\topening: Bonjour")
        .tells(FRISE, "\topening", "une tabulation sert de retrait ; la remplacer par des espaces");
  }

  @Test
  void aQuoteLeftOpenIsShownWhereItOpened() {
    pack.edit(FRISE, "title: La frise", "title: \"La frise")
        .edit(FRISE, "accent: \"#b5532a\"", "accent: rouge")
        .edit(FRISE, "slots: \"A1-A12\"", "slots: A1-A12")
        .edit(FRISE, "slots: \"B1-B12\"", "slots: B1-B12")
        .tells(FRISE, "\"La frise", "un guillemet ouvert n’est jamais refermé ; le fermer");
  }

  @Test
  void aListLeftOpenIsShown() {
    pack.write(FRISE, "id: frise\nhints: [un, deux\nkind: timeline\n")
        .tells(FRISE, ": timeline", "une liste ouverte par [ n’est pas refermée ; ajouter ]");
  }

  @Test
  void aGroupLeftOpenIsShown() {
    pack.write(FRISE, "id: frise\nscript: {play: jouons\n")
        .tells(
            FRISE,
            "{play",
            "un groupe ouvert par { n’est pas refermé, ou un texte avec virgule manque de guillemets ; ajouter } ou \"…\"");
  }

  @Test
  void aWrongIndentIsShown() {
    pack.edit(FRISE, "    title: Talos", "   title: Talos")
        .tells(
            FRISE,
            "title: Talos",
            "le retrait ne s’accorde pas avec les lignes du dessus ; aligner les champs d’un même groupe");
  }

  @Test
  void aFieldWrittenTwiceIsShownWithTheFirstLine() {
    pack.edit(FRISE, "minutes: 20", "minutes: 20\ntitle: Une autre")
        .tells(
            FRISE, "title: Une autre", "« title » est déjà écrit à la ligne 3 ; n’en garder qu’un");
  }

  @Test
  void anAliasIsRefusedSoThatNoneCanExplode() {
    pack.edit(FRISE, "hints: [Regardez bien., Parlez-vous.]", "hints: &a [x, x]\nb: [*a, *a]")
        .tells(FRISE, "*a", "les renvois (*a) ne sont pas admis ; recopier la valeur");
  }

  @Test
  void aSecondDocumentIsRefused() {
    pack.append(FRISE, "---\nid: autre\n")
        .tells(
            FRISE,
            "id: autre",
            "un second document commence ici ; garder un seul document par fichier");
  }

  @Test
  void deepNestingIsRefusedBeforeTheStackIs() {
    pack.write(FRISE, "a: " + "[".repeat(200_000));

    assertThat(pack.problems())
        .containsExactly(FRISE + ":1:16 : trop de niveaux emboîtés ; une mallette en a 12 au plus");
  }

  @Test
  void aFloodOfValuesIsRefused() {
    pack.write(FRISE, "a: [" + "x,".repeat(300_000) + "x]");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .endsWith("trop de valeurs dans un seul fichier ; répartir en plusieurs activités");
  }

  @Test
  void aFloodOfFaultsIsToldInPart() {
    pack.append(FRISE, extraFields(1_000));

    assertThat(pack.problems())
        .hasSize(201)
        .last()
        .isEqualTo(FRISE + " : et 800 autres fautes, non listées");
  }

  @Test
  void aHugeFileIsRefusedUnread() {
    pack.write(FRISE, "#" + " ".repeat(PackText.MOST_BYTES));

    assertThat(pack.problems())
        .containsExactly(
            FRISE + " : le fichier dépasse 1 Mo ; le raccourcir, une activité tient en 50 Ko");
  }

  @Test
  void aBackslashThatMeansNothingIsShown() {
    pack.edit(FRISE, "title: La frise", "title: \"La \\frise \\! ici\"");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith(FRISE + ":3:")
        .endsWith("une barre oblique inverse \\ n’a pas de sens ici ; la doubler ou l’ôter");
  }

  @Test
  void whatHasNoSentenceOfItsOwnIsShownAllTheSame() {
    pack.edit(FRISE, "title: La frise", "title: \"\\x frise\"");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith(FRISE + ":3:")
        .endsWith(
            "ce passage n’est pas du YAML valable ; vérifier les deux-points, les guillemets et le retrait");
  }

  @Test
  void anEmptyFileSaysSo() {
    pack.write(FRISE, "# rien\n");

    assertThat(pack.problems())
        .containsExactly(FRISE + " : le fichier est vide ; y écrire les champs attendus");
  }

  @Test
  void anInvisibleCharacterIsShown() {
    pack.edit(FRISE, "Un géant de bronze", "Un géant\u0007 de bronze")
        .tells(FRISE, "\u0007", "caractère invisible U+0007 ; l’effacer");
  }

  @Test
  void anotherEncodingIsShownAtTheFirstStrangeLetter() throws IOException {
    byte[] latin = pack.read(FRISE).replace("’", "'").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve(FRISE), latin);
    assertThat(pack.problems())
        .containsExactly(
            FRISE
                + ":10:20 : ce caractère n’est pas en UTF-8 ; enregistrer le fichier avec l’encodage UTF-8");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    pack.write(FRISE, "\uFEFF" + pack.read(FRISE));

    assertThat(pack.problems()).isEmpty();
  }

  @Test
  void windowsLineEndsDoNoHarm() {
    pack.write(FRISE, pack.read(FRISE).replace("\n", "\r\n"));

    assertThat(pack.problems()).isEmpty();
  }

  private static String extraFields(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("inconnu").append(i).append(": 0\n");
    }
    return text.toString();
  }
}
