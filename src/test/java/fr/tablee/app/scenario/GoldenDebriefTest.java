package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.content.Language;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefMarkdown;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.workshop.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Debriefs word for word, as a facilitator reads them. A changed sentence shows here as what it
/// does to a whole page; `-Dtablee.write=true` writes the pages again, to be read before they are
/// committed.
class GoldenDebriefTest {

  private static final Path PAGES =
      Path.of(
          System.getProperty("tablee.home", "."),
          "src/test/resources/fr/tablee/app/scenario/debriefs");

  /// A workshop, and where its log comes from.
  enum Golden {
    /// The shipped two-hour workshop, through the chips.
    ATELIER_COMPLET(() -> replayed("atelier-complet")),
    /// The same with five readers out of order and a facilitator who places by hand.
    LECTEURS_EN_PANNE(() -> replayed("lecteurs-en-panne")),
    PARFAIT(GoldenWorkshops::perfect),
    TOUT_A_L_ENVERS(GoldenWorkshops::hopeless),
    VIDE(GoldenWorkshops::empty),
    COUPE_COURT(GoldenWorkshops::cutShort),
    LECTEURS_MUETS(GoldenWorkshops::deadReaders),
    TOUT_A_LA_MAIN(GoldenWorkshops::allByHand),
    QUATRE_VINGT_DIX_MINUTES(GoldenWorkshops::ninetyMinutes),
    TROIS_GROUPES(GoldenWorkshops::threeGroups),
    A_DEUX(GoldenWorkshops::two),
    /// Opened only.
    OUVERT(() -> new HandPlayed().log());

    @SuppressWarnings("ImmutableEnumChecker") // each plays its workshop anew
    private final Supplier<List<Entry>> played;

    Golden(Supplier<List<Entry>> played) {
      this.played = played;
    }

    private Path page(Language language) {
      String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
      return PAGES.resolve(language.code()).resolve(name + ".md");
    }
  }

  private static List<Entry> replayed(String scenario) {
    TableSpec table = TableFile.load(Home.virtualTable());
    Path file = Home.pack().resolve("scenarios/" + scenario + ".yaml");
    Scenario read = new ScenarioReader(file).read(HandPlayed.PACK, table);
    return new Replay(HandPlayed.PACK, table, read).run().log();
  }

  @ParameterizedTest
  @EnumSource
  void readsAsItDidWhenItWasLastReadThrough(Golden golden) throws IOException {
    List<Entry> log = golden.played.get();
    for (Language language : Language.values()) {
      String text =
          DebriefMarkdown.text(
              new DebriefComposer(ZoneOffset.UTC)
                  .compose(log, HandPlayed.PACK, "20260101-1400-test", language));
      if (Boolean.getBoolean("tablee.write")) {
        Files.createDirectories(PAGES.resolve(language.code()));
        Files.writeString(golden.page(language), text);
      }
      assertThat(text)
          .as("%s in %s", golden, language.code())
          .isEqualTo(Files.readString(golden.page(language)));
    }
  }
}
