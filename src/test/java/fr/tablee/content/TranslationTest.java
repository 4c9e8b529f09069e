package fr.tablee.content;

import static fr.tablee.content.EditedPack.DEBAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack in a second language: what is shown, and what `check` says of it.
class TranslationTest {

  private static final String EN = "translations/en.yaml";

  private static final String SAID =
      """
      language: en
      title: Small
      summary: A short one.
      attribution: {text: Written for the tests.}
      activities:
        recette:
          title: The recipe
          cards:
            farine: {title: Pour the flour, text: Flour into a bowl., easy: We put flour.}
          rules:
            farine/puits: {because: One digs into flour., hints: [A hole in what?]}
        frise:
          cards:
            eliza:
              title: Eliza
              hints: [Read well., Later than the play.]
              sources: [{label: A book}]
        debat:
          sheets:
            biais:
              essentials:
                - {title: Examples count, text: Leaning examples give leaning answers.}
        carte:
          zones:
            voix: {examples: [A speaker, A phone]}
      """;

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void declareEnglish() throws IOException {
    pack = EditedPack.in(folder);
    pack.edit("pack.yaml", "language: fr\n", "language: fr\nlanguages: [fr, en]\n");
    Files.createDirectories(folder.resolve("translations"));
    pack.write(EN, SAID);
  }

  private List<String> said() {
    return new PackChecker()
        .check(folder).problems().stream()
            .map(Problem::toString)
            .filter(text -> text.startsWith("translations") || text.startsWith("pack.yaml"))
            .toList();
  }

  private Pack english() {
    return pack.load().in("en");
  }

  @Test
  void aPackIsShownInALanguageThatItHas() {
    Pack french = pack.load();

    assertThat(french.languages()).containsExactly("fr", "en");
    assertThat(english().title()).isEqualTo("Small");
    assertThat(english().language()).isEqualTo("en");
    assertThat(english().activity("recette").orElseThrow().frame().title()).isEqualTo("The recipe");
    assertThat(french.in("fr")).isSameAs(french);
    assertThat(french.in("en-GB").title()).as("the nearest that there is").isEqualTo("Small");
    assertThat(french.in("nl")).as("not translated").isSameAs(french);
  }

  @Test
  void theAnswersStayThoseOfThePack() {
    Ordering own = (Ordering) pack.load().activity("recette").orElseThrow();
    Ordering other = (Ordering) english().activity("recette").orElseThrow();

    assertThat(other.steps())
        .extracting(Card::ref)
        .isEqualTo(own.steps().stream().map(Card::ref).toList());
    assertThat(other.steps().getFirst().title()).isEqualTo("Pour the flour");
    assertThat(other.rules().getFirst())
        .isEqualTo(
            new Ordering.Rule(
                "farine", "puits", "One digs into flour.", List.of("A hole in what?")));
    Timeline frise = (Timeline) english().activity("frise").orElseThrow();
    assertThat(frise.entries().getLast().date()).isEqualTo(new YearSpan(1966, 1966));
    assertThat(frise.entries().getLast().card().sources())
        .containsExactly(new Card.Link("A book", ""));
    assertThat(frise.entries().getFirst().shown())
        .as("a date that nobody wrote")
        .isEqualTo("300 BC");
  }

  @Test
  void whatIsNotTranslatedKeepsItsWords() {
    Timeline frise = (Timeline) english().activity("frise").orElseThrow();

    assertThat(frise.entries().getLast().card().text())
        .isEqualTo("Un programme répond par des questions.");
    assertThat(english().activity("tri"))
        .isEqualTo(pack.load().activity("tri").map(tri -> retitled((Sorting) tri)));
  }

  /// The blanks of a pack have the words of its language.
  private static Sorting retitled(Sorting tri) {
    Frame f = tri.frame();
    Card blank = f.blanks().getFirst();
    return new Sorting(
        new Frame(
            f.id(),
            f.title(),
            f.subtitle(),
            f.easy(),
            f.planned(),
            f.accent(),
            f.reveal(),
            f.goal(),
            f.script(),
            f.hints(),
            f.questions(),
            f.takeaway(),
            f.mat(),
            f.definition(),
            List.of(
                new Card(
                    blank.ref(),
                    blank.kind(),
                    "Blank card 1",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    ""))),
        tri.entries());
  }

  @Test
  void aPackWithItsTranslationsComesBackFromItsSnapshot() {
    Pack both = pack.load();

    assertThat(new PackSnapshot().fromJson(new PackSnapshot().toJson(both))).isEqualTo(both);
  }

  @Test
  void everyMissingTextIsToldWhereItShouldStand() {
    assertThat(said())
        .contains(
            pack.at(EN, "recette:\n", missing("agir", "activities")),
            pack.at(EN, "title: Eliza", missing("text", "eliza")),
            pack.at(EN, "title: The recipe", missing("subtitle", "recette")),
            pack.at(EN, "farine: {title", missing("puits", "cards")),
            pack.at(EN, "farine/puits", missing("puits/oeufs", "rules")),
            pack.at(EN, "essentials:", missing("questions", "biais")))
        .allSatisfy(text -> assertThat(text).startsWith(EN))
        .noneMatch(text -> text.contains("« sources »"))
        .noneMatch(text -> text.contains("« licence »"));
    assertThat(pack.problems()).as("it can be played all the same").isEmpty();
  }

  private static String missing(String field, String owner) {
    return "« %s » de « %s » manque en « en », la table garde le texte d’origine ; ajouter une ligne « %s: … »"
        .formatted(field, owner, field);
  }

  @Test
  void aLanguageWithoutItsFileIsRefused() throws IOException {
    Files.delete(folder.resolve(EN));

    pack.tells(
        "pack.yaml",
        "en]",
        "les textes en « en » manquent ; les écrire dans translations/en.yaml, ou ôter « en » de « languages »");
  }

  @Test
  void aTextTooLongForItsCardIsRefusedInTheTranslation() {
    String title = "Eliza".repeat(8);
    pack.edit(EN, "title: Eliza", "title: " + title);

    pack.tells(
        EN, title, "« title » compte 40 signes, c’est trop long ; l’écrire en 34 signes au plus");
  }

  @Test
  void anEmptyTextIsRefused() {
    pack.edit(EN, "title: Eliza", "title: \"\"");

    pack.tells(EN, "\"\"", "« title » est vide ; le remplir ou ôter la ligne");
  }

  @Test
  void aCardThatThePackDoesNotHaveIsRefused() {
    pack.edit(EN, "eliza:", "elisa:");

    pack.tells(
        EN,
        "elisa:",
        "la mallette n’a rien à traduire sous « elisa » dans « cards » ; écrire « eliza »");
  }

  @Test
  void whatIsNoTextIsNotTranslated() {
    pack.edit(EN, "title: Eliza", "date: 1967\n        title: Eliza");

    pack.tells(
        EN,
        "date:",
        "la mallette n’a rien à traduire sous « date » dans « eliza » ; ôter ces lignes");
  }

  @Test
  void aListOfAnotherLengthIsRefused() {
    pack.edit(EN, "[Read well., Later than the play.]", "[Read well.]");

    pack.tells(
        EN,
        "[Read well.]",
        "« hints » en compte 1, la mallette 2 ; écrire les mêmes, dans le même ordre");
  }

  @Test
  void aListWhereFieldsAreWantedIsRefused() {
    pack.edit(EN, "{because: One digs into flour., hints: [A hole in what?]}", "One digs.");

    pack.tells(
        EN,
        "One digs.",
        "« farine/puits » s’écrit ici en champs « nom: texte », pas comme un texte");
  }

  @Test
  void aTextWhereAListIsWantedIsRefused() {
    pack.edit(EN, "[A speaker, A phone]", "A speaker");

    pack.tells(
        EN,
        "A speaker",
        "« examples » demande une liste, pas un texte ; écrire « - … », une ligne par élément");
  }

  @Test
  void aFileSaysItsOwnLanguage() {
    pack.edit(EN, "language: en", "language: nl");

    pack.tells(EN, "nl", "« nl » n’est pas le nom du fichier ; écrire « language: en »");
  }

  @Test
  void aTranslationThatIsNoYamlIsRefused() {
    pack.write(EN, "language: en\ntitle: [");

    assertThat(pack.problems()).singleElement().asString().startsWith(EN);
  }

  @Test
  void aLanguageDeclaredTwiceIsRefused() {
    pack.edit("pack.yaml", "[fr, en]", "[fr, en, en]");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .endsWith("« en » est écrit deux fois ; l’ôter");
  }

  @Test
  void aLanguageThatIsNoCodeIsRefused() {
    pack.edit("pack.yaml", "[fr, en]", "[fr, Anglais]");

    pack.tells(
        "pack.yaml", "Anglais", "« Anglais » n’est pas un code de langue ; écrire fr, en ou fr-CA");
  }

  @Test
  void textsThatNobodyDeclaredAreTold() {
    pack.edit("pack.yaml", "[fr, en]", "[fr]");

    assertThat(said())
        .containsExactly(
            "translations/en.yaml : personne ne lira ces textes ; ajouter « en » à « languages » dans pack.yaml, ou ôter le fichier");
  }

  @Test
  void theSchemaRefusesWhatNoPackHas() {
    PackSchemas schemas = new PackSchemas();

    assertThat(schemas.errors("translation", SAID)).isEmpty();
    assertThat(schemas.errors("translation", SAID.replace("title: Eliza", "date: 1966")))
        .isNotEmpty();
    assertThat(
            schemas.errors("translation", SAID.replace("title: Eliza", "title: " + "x".repeat(35))))
        .isNotEmpty();
    assertThat(schemas.errors("translation", SAID.replace("language: en\n", ""))).isNotEmpty();
  }

  @Test
  void aFaultOfThePackIsNotToldTwice() {
    pack.edit(DEBAT, "minutes: 40", "minutes: 4000");

    assertThat(pack.problems()).hasSize(1);
  }
}
