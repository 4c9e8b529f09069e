package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The written walk-through of a workshop, `content/guide/deux-heures.md`, whose pictures are taken
/// here from the running program; `-Dtablee.write=true` lays them anew beside the text.
class WalkthroughTest {

  private static final Path TEXT = Home.file("content/guide/deux-heures.md");
  private static final Path PICTURES = Home.file("content/guide/atelier");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(atelier/([^)]+)\\)");

  @TempDir private Path data;
  @TempDir private Path taken;

  @Test
  void theWrittenWalkThroughShowsTheProgramAsItRuns() throws IOException {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      walk(table, new Walkthrough(table, browser, taken));
      assertThat(browser.complaints()).isEmpty();
    }
    List<String> named =
        PICTURE.matcher(Files.readString(TEXT)).results().map(found -> found.group(1)).toList();

    assertThat(files(taken)).as("pictures that the text shows").isEqualTo(named);
    for (String name : named) {
      assertThat(colours(taken.resolve(name))).as(name + " shows something").isGreaterThan(40);
    }
    if (Boolean.getBoolean("tablee.write")) {
      for (String name : named) {
        Files.copy(
            taken.resolve(name), PICTURES.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    assertThat(files(PICTURES)).as("pictures beside the text").isEqualTo(named);
  }

  private static void walk(RunningTable table, Walkthrough walk) {
    Moment.READY.reach(table);
    walk.room("01-accueil");
    walk.sheet("02-pret", "ready", page -> page.locator(".ready-line").first().waitFor());
    Moment.OPEN_MAP.reach(table);
    walk.room("03-familles");
    walk.phone("04-console");
    Moment.TIMELINE.reach(table);
    walk.room("05-frise");
    Moment.COUNTED.reach(table);
    walk.room("06-combien");
    walk.sheet("07-a-la-main", "cards", page -> {});
    Moment.SHOWN.reach(table);
    walk.room("08-lesquelles");
    Moment.EXPLAINED.reach(table);
    walk.room("09-expliquee");
    Moment.PAUSED.reach(table);
    Moment.SORTING.reach(table);
    walk.room("10-donnees");
    Moment.ORDERING.reach(table);
    walk.room("11-algorithmes");
    walk.sheet("12-deroule", "plan", page -> {});
    Moment.DEBATE.reach(table);
    walk.room("13-debat");
    walk.sheet("14-debat-console", "groups", page -> {});
    Moment.COMMITMENT.reach(table);
    walk.room("15-agir");
    Moment.CLOSED.reach(table);
    walk.debrief("16-debrief");
    walk.room("17-au-revoir");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// How many colours every 97th pixel of a picture has.
  private static long colours(Path file) throws IOException {
    BufferedImage image = Objects.requireNonNull(ImageIO.read(file.toFile()), file.toString());
    int width = image.getWidth();
    return Stream.iterate(0, at -> at + 97)
        .limit((long) width * image.getHeight() / 97)
        .map(at -> image.getRGB(at % width, at / width))
        .distinct()
        .count();
  }
}
