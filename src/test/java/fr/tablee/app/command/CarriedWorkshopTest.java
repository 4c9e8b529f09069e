package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.app.past.MadeUpPast;
import fr.tablee.content.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `export`, `import` and `debrief --recompute` as a person types them.
class CarriedWorkshopTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    MadeUpPast.fill(folder.resolve("ici"), new PackLoader().load(Home.pack()), 3, 3, 300);
  }

  @Test
  void whatIsExportedHereIsImportedThereAndTheSecondTimeKnown() {
    String file = folder.resolve("trois.tablee.zip").toString();
    assertThat(by("export", "--all", "--out", file, "ici").out()).contains("3 ateliers");
    Said first = by("import", file, "ailleurs");
    assertThat(first.exit()).isZero();
    assertThat(first.out()).contains("importé : passe-001", "trois-volets");
    assertThat(by("import", file, "ailleurs").out())
        .contains("déjà là : passe-001")
        .doesNotContain("importé");
    by("export", "--all", "--out", file, "ici").isOneSentence("existe déjà");
    by("export", "inconnu", "--out", file + "2", "ici").isOneSentence("« inconnu »");
    assertThat(Files.exists(Path.of(file + "2"))).isFalse();
  }

  @Test
  void aFileThatIsNoneIsSaidInOneSentence() throws IOException {
    Path file = Files.writeString(folder.resolve("recette.zip"), "farine, œufs, lait");
    by("import", file.toString(), "ailleurs").isOneSentence("n’est pas un export de Tablée");
    by("import", folder.resolve("absent.zip").toString(), "ailleurs").isOneSentence("absent.zip");
  }

  @Test
  void aCorrectedKeySaysWhatItWouldChangeAndChangesNothing() throws IOException {
    Said same = by("debrief", "passe-001", "--recompute", "ici");
    assertThat(same.out()).contains("Aucune carte ne serait jugée autrement");

    Path corrected = PackCopy.in(folder.resolve("corrigee")).folder();
    Path file = corrected.resolve("activities/donnees.yaml");
    String key = Files.readString(file);
    assertThat(key).contains("accepts");
    Files.writeString(file, key.replaceAll("accepts: *\\[[^\\]]*\\]", "accepts: [ne-partage-pas]"));
    Said changed = by("debrief", "passe-001", "--recompute", "--pack", corrected.toString(), "ici");
    assertThat(changed.out()).contains("→").contains("premier essai");
    assertThat(by("debrief", "passe-001", "--recompute", "ici").out()).isEqualTo(same.out());
  }

  /// The last argument names the data folder.
  private Said by(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length - 1] = "--data";
    all[arguments.length] = folder.resolve(arguments[arguments.length - 1]).toString();
    return Said.by(all);
  }
}
