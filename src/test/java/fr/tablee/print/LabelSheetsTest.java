package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.content.PackLoader;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec.SlotSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The slots' labels, printed and measured.
class LabelSheetsTest {

  private static final List<SlotId> SLOTS =
      Printed.TABLE.slots().stream().map(SlotSpec::id).sorted().toList();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everySlotHasItsLabelInReadingOrder(boolean round) {
    byte[] pdf = Printed.SHOP.labels(Printed.PACK, Printed.IMAGES, Printed.TABLE, round);
    try (Paper paper = Paper.of(pdf)) {
      assertThat(paper.pages()).isEqualTo(1);
      assertThat(paper.size(0).height()).isCloseTo(297, within(0.01));
      assertThat(SLOTS).hasSize(25);
      for (int number = 0; number < SLOTS.size(); number++) {
        Box cut = LabelSheets.place(number);
        assertThat(paper.text(0, cut)).startsWith(SLOTS.get(number).name() + " ");
        assertThat(paper.marks(0))
            .anyMatch(mark ->
                mark.isRing(LabelSheets.LABEL)
                    && Math.abs(mark.box().centreX() - cut.centreX()) < 0.05
                    && Math.abs(mark.box().centreY() - cut.centreY()) < 0.05);
      }
      assertThat(paper.fontsOutside()).isEmpty();
    }
  }

  @Test
  void anEnglishPackNamesThePanelsInEnglish() {
    Path folder = Printed.HOME.resolve("content/ai-kit-en");
    Pack english = new PackLoader().load(folder);
    byte[] pdf = Printed.SHOP.labels(english, PackImages.of(folder), Printed.TABLE, true);
    try (Paper paper = Paper.of(pdf)) {
      assertThat(paper.text())
          .contains("Left panel", "Middle panel", "Right panel", "Lectern")
          .doesNotContain("Volet");
    }
  }

  @Test
  void labelsDoNotTouch() {
    assertThat(LabelSheets.place(1).left() - LabelSheets.place(0).right())
        .isCloseTo(3, within(1e-9));
    assertThat(LabelSheets.place(5).top() - LabelSheets.place(0).bottom())
        .isCloseTo(3, within(1e-9));
    assertThat(LabelSheets.place(4).right()).isLessThan(210 - 5);
  }
}
