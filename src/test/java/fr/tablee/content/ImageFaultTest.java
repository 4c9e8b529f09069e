package fr.tablee.content;

import static fr.tablee.content.EditedPack.FRISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The picture that a card may name.
class ImageFaultTest {

  private static final String GOOD =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 55 36'><circle r='9'/></svg>";

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void copyTheGoodPack() throws IOException {
    pack = EditedPack.in(folder);
    Files.createDirectory(folder.resolve("images"));
  }

  @Test
  void aDrawingThatIsThereIsKeptByName() throws IOException {
    draw(GOOD);
    name("robot.svg");

    assertThat(pack.load().cards().map(Card::image)).contains("robot.svg");
  }

  @Test
  void aMissingDrawingIsMissedWhereItIsNamed() {
    name("robot.svg");

    pack.tells(
        FRISE,
        "robot.svg",
        "l’image robot.svg manque ; la déposer dans le dossier images de la mallette");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../robot.svg", "Robot.svg", "robot.gif", "images/robot.svg", "mon robot.png"})
  void aNameThatLeavesTheFolderOrIsNoPictureIsRefused(String name) {
    name("\"" + name + "\"");

    pack.tells(
        FRISE,
        "\"" + name,
        Wording.quoted(name)
            + " n’est pas un nom d’image ; écrire le nom d’un fichier du dossier images, comme robot.svg ou robot.png, en minuscules sans accent ni espace");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>1</script>|contient un élément « script » ;",
        "<image href='#a'/>|contient un élément « image » ;",
        "<text>IA</text>|contient un élément « text » ;",
        "<use href='x.svg'/>|va chercher autre chose qu’elle-même (« href ») ;",
        "<circle onclick='x'/>|va chercher autre chose qu’elle-même (« onclick ») ;",
        "<circle fill='url(//x)'/>|va chercher autre chose qu’elle-même (« fill ») ;",
        "<circle|est abîmée à la ligne 1 ;"
      })
  void aDrawingThatRunsOrLoadsOrIsTornIsRefused(String element, String fault) throws IOException {
    draw(GOOD.replace("<circle r='9'/>", element));
    name("robot.svg");

    assertThat(pack.problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("l’image robot.svg " + fault);
  }

  @Test
  void aDrawingWithoutAFrameIsRefused() throws IOException {
    draw(GOOD.replace("viewBox", "box"));
    name("robot.svg");

    assertThat(pack.problems()).hasSize(1).first().asString().contains("avec un viewBox");
  }

  @ParameterizedTest
  @CsvSource({"649,true", "650,false"})
  void aCoarsePhotographIsRefused(int width, boolean refused) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 400, BufferedImage.TYPE_INT_RGB), "png", png);
    Files.write(folder.resolve("images/robot.png"), png.toByteArray());
    name("robot.png");

    assertThat(pack.problems()).hasSize(refused ? 1 : 0);
    assertThat(pack.problems().toString().contains("649 points de large")).isEqualTo(refused);
  }

  @Test
  void aPictureTooHeavyForTheTableIsRefused() throws IOException {
    draw(GOOD + " ".repeat(4 * 1024 * 1024));
    name("robot.svg");

    assertThat(pack.problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("l’image robot.svg dépasse 4 Mo ; l’alléger");
  }

  @Test
  void aPhotographThatIsNoPngIsRefused() throws IOException {
    Files.writeString(folder.resolve("images/robot.png"), "GIF89a, mais avec un autre nom");
    name("robot.png");

    assertThat(pack.problems()).hasSize(1).first().asString().contains("n’est pas un PNG");
  }

  private void draw(String svg) throws IOException {
    Files.write(folder.resolve("images/robot.svg"), svg.getBytes(StandardCharsets.UTF_8));
  }

  private void name(String file) {
    pack.edit(FRISE, "    title: ELIZA\n", "    title: ELIZA\n    image: " + file + "\n");
  }
}
