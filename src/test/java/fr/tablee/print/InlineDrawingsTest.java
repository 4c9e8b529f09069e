package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drawings inside a page's markup: lines and letters land where the drawing says, to scale, and no
/// font of the machine is asked.
class InlineDrawingsTest {

  private static Paper set(String drawing) {
    return Paper.of(
        new Typesetter(PrintFonts.load())
            .set(
                """
                <html lang="fr"><head><title>Essai</title><meta name="description" content="essai"/>
                <style>@page { size: 120mm 60mm; margin: 10mm; } body { margin: 0; font-family: Text; } svg { display: block; width: 100mm; height: 20mm; }</style></head>
                <body><svg alt="un essai" viewBox="0 0 200 40">%s</svg></body></html>
                """
                    .formatted(drawing)));
  }

  private static Box ink(Paper paper) {
    assertThat(paper.marks(0)).isNotEmpty();
    double left = paper.marks(0).stream().mapToDouble(mark -> mark.box().left()).min().orElse(0);
    double right = paper.marks(0).stream().mapToDouble(mark -> mark.box().right()).max().orElse(0);
    double top = paper.marks(0).stream().mapToDouble(mark -> mark.box().top()).min().orElse(0);
    double bottom =
        paper.marks(0).stream().mapToDouble(mark -> mark.box().bottom()).max().orElse(0);
    return new Box(left, top, right - left, bottom - top);
  }

  @Test
  void aShapeIsDrawnToScaleAtItsPlace() {
    try (Paper paper = set("<rect x='20' y='10' width='100' height='20'/>")) {
      Box box = ink(paper);
      assertThat(box.left()).isCloseTo(20, within(0.2));
      assertThat(box.top()).isCloseTo(15, within(0.2));
      assertThat(box.width()).isCloseTo(50, within(0.2));
      assertThat(box.height()).isCloseTo(10, within(0.2));
    }
  }

  @ParameterizedTest
  @CsvSource({"start, 100", "middle, 100", "end, 100"})
  void aWordHangsOnItsAnchor(String anchor, double x) {
    try (Paper paper =
        set(
            String.format(
                Locale.ROOT,
                "<text x='%s' y='30' font-size='16' text-anchor='%s'>Élan H</text>",
                x,
                anchor))) {
      Box box = ink(paper);
      double at =
          switch (anchor) {
            case "start" -> box.left();
            case "end" -> box.right();
            default -> (box.left() + box.right()) / 2;
          };
      assertThat(at).isCloseTo(10 + x / 2, within(1.0));
      assertThat(box.bottom()).isCloseTo(10 + 15, within(0.3));
      assertThat(box.height()).isBetween(5.0, 9.0);
      assertThat(paper.fontsOutside()).isEmpty();
    }
  }

  @Test
  void boldWordsAreWiderAndInheritWhatStandsAboveThem() {
    double plain;
    try (Paper paper = set("<g font-size='16'><text x='0' y='30'>Mallette</text></g>")) {
      plain = ink(paper).width();
    }
    try (Paper paper =
        set("<g font-size='16' font-weight='700'><text x='0' y='30'>Mallette</text></g>")) {
      assertThat(ink(paper).width()).isGreaterThan(plain * 1.02);
    }
  }

  @Test
  void theSpacesOfFrenchHaveTheirWidthAndNoBox() {
    try (Paper paper = set("<text x='0' y='30' font-size='16'>\u00A0\u202F</text>")) {
      assertThat(paper.marks(0)).allMatch(mark -> mark.box().width() < 0.01);
    }
  }
}
