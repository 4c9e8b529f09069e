package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Activity;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The mats, printed and laid over the table file.
class MatSheetsTest {

  private static final double TOLERANCE = 0.5;

  private static Paper mats;

  @BeforeAll
  static void print() {
    mats = Paper.of(Printed.SHOP.mats(Printed.PACK, Printed.IMAGES, Printed.TABLE, List.of()));
  }

  @AfterAll
  static void close() {
    mats.close();
  }

  @Test
  void eachActivityHasThreeA3SheetsLyingDown() {
    assertThat(mats.pages()).isEqualTo(3 * Printed.PACK.activities().size());
    for (int page = 0; page < mats.pages(); page++) {
      assertThat(mats.size(page).width()).isCloseTo(420, within(0.01));
      assertThat(mats.size(page).height()).isCloseTo(297, within(0.01));
    }
  }

  @Test
  void everySlotStandsWhereTheTableFilePutsItsAntenna() {
    for (int page = 0; page < mats.pages(); page++) {
      expectSlots(mats, Printed.TABLE, page, page % 3);
    }
  }

  @Test
  void aSlotMovedInTheTableFileMovesOnPaper() throws IOException {
    String text = Files.readString(Printed.TABLE_FILE);
    String moved = text.replace("x_millimetres: 157.5,", "x_millimetres: 161.2,");
    assertThat(moved).isNotEqualTo(text);
    TableSpec table = TableFile.parse("trois-volets", moved);

    byte[] pdf = Printed.SHOP.mats(Printed.PACK, Printed.IMAGES, table, List.of("histoire"));

    try (Paper paper = Paper.of(pdf)) {
      expectSlots(paper, table, 0, 0);
    }
  }

  private static void expectSlots(Paper paper, TableSpec table, int page, int panel) {
    String id = table.panels().get(panel).id();
    List<SlotSpec> slots =
        table.slots().stream().filter(s -> s.panel().filter(id::equals).isPresent()).toList();
    assertThat(slots).hasSize(8);
    var rings = paper.marks(page).stream().filter(m -> !m.filled() && m.isRing(25)).toList();
    assertThat(rings).hasSize(8);
    for (SlotSpec slot : slots) {
      double x = slot.xMillimetres() - 420 * panel;
      double y = slot.yMillimetres();
      assertThat(rings)
          .as("centre of %s on page %d", slot.id(), page + 1)
          .anyMatch(ring ->
              Math.abs(ring.box().centreX() - x) < TOLERANCE
                  && Math.abs(ring.box().centreY() - y) < TOLERANCE);
      assertThat(paper.marks(page))
          .as("the place of the card on %s", slot.id())
          .anyMatch(mark ->
              Math.abs(mark.box().width() - 66) < 0.05
                  && Math.abs(mark.box().height() - 91) < 0.05
                  && Math.abs(mark.box().centreX() - x) < TOLERANCE
                  && Math.abs(mark.box().centreY() - y) < TOLERANCE);
      assertThat(paper.text(page, Box.around(x, y, 25, 25))).isEqualTo(slot.id().name());
    }
  }

  @Test
  void everyZoneSaysItsTitleOnEachOfItsPanels() {
    for (int number = 0; number < Printed.PACK.activities().size(); number++) {
      Activity activity = Printed.PACK.activities().get(number);
      for (var zone : activity.frame().mat().zones()) {
        for (int panel = 0; panel < 3; panel++) {
          int from = 1 + 4 * panel;
          boolean here =
              zone.slots().stream().anyMatch(s -> s.column() >= from && s.column() < from + 4);
          String text = mats.text(3 * number + panel, mats.size(0));
          if (here) {
            assertThat(text).contains(Paper.squeezed(zone.title()));
          }
        }
      }
      assertThat(mats.text(3 * number, mats.size(0)))
          .contains(Paper.squeezed(activity.frame().title()))
          .contains(Paper.squeezed(activity.frame().subtitle()));
    }
  }

  @Test
  void theDebateHasOnePanelForEachGroup() {
    int debate = 3 * Printed.PACK.activities().stream().map(Activity::id).toList().indexOf("debat");

    assertThat(mats.text(debate, mats.size(0))).contains("Groupe de gauche");
    assertThat(mats.text(debate + 1, mats.size(0))).contains("Groupe du centre");
    assertThat(mats.text(debate + 2, mats.size(0))).contains("Groupe de droite");
    assertThat(mats.text(debate, mats.size(0))).doesNotContain("Groupe du centre");
  }

  @Test
  void anOrderIsNumberedAndATimelineHasOneArrow() {
    assertThat(mats.text(3, mats.size(0))).contains("avant").doesNotContain("après");
    assertThat(mats.text(5, mats.size(0))).contains("après").doesNotContain("avant");
    Box overA12 = Box.around(367.5, 35, 14, 14);
    assertThat(mats.text(11, overA12)).isEqualTo("12");
    assertThat(mats.text(5, overA12)).isEmpty();
  }

  @Test
  void drawingsAreLinesAndEveryFontIsInside() {
    assertThat(mats.fontsOutside()).isEmpty();
    for (int page = 0; page < mats.pages(); page++) {
      assertThat(mats.pixels(page)).isZero();
    }
  }

  @Test
  void aSlotOffItsSheetIsRefused() throws IOException {
    String text = Files.readString(Printed.TABLE_FILE);
    TableSpec table =
        TableFile.parse(
            "trois-volets", text.replace("x_millimetres: 367.5,", "x_millimetres: 400.5,"));

    assertThatThrownBy(
            () -> Printed.SHOP.mats(Printed.PACK, Printed.IMAGES, table, List.of("histoire")))
        .isInstanceOf(PrintFault.class)
        .hasMessageContaining("A4 déborde de la feuille A3");
  }
}
