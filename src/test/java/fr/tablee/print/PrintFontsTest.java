package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Paper without the identity's typefaces.
class PrintFontsTest {

  @Test
  void withoutTheFontFilesAllIsSetInTheSpareOneAndItIsInside() {
    PrintShop shop = PrintShop.withSpareFont();

    assertThat(shop.hasOwnFonts()).isFalse();
    for (byte[] pdf :
        List.of(
            shop.cards(Printed.PACK, Printed.IMAGES, List.of("histoire"), true),
            shop.mats(Printed.PACK, Printed.IMAGES, Printed.TABLE, List.of("debat")),
            shop.labels(Printed.PACK, Printed.IMAGES, Printed.TABLE, true),
            shop.guide(Printed.PACK, Printed.IMAGES))) {
      try (Paper paper = Paper.of(pdf)) {
        assertThat(paper.fontsOutside()).isEmpty();
        assertThat(paper.text()).isNotBlank();
      }
    }
  }

  @Test
  void theFontsOfTheIdentityAreTakenWhenTheBuildBroughtThem() {
    boolean brought = PrintFonts.class.getResource("fonts/" + Typeface.TITLE.file()) != null;
    if (!brought) {
      System.err.println("The print fonts are missing: tried with the spare font only.");
    }

    assertThat(PrintShop.open().hasOwnFonts()).isEqualTo(brought);
  }
}
