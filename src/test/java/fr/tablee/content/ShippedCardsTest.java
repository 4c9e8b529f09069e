package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each card of each pack that comes with the program has what the format lets it have: a picture
/// and easy-to-read words. Blank cards are left out: people write and draw on them.
class ShippedCardsTest {

  private static final Path CONTENT = Path.of(System.getProperty("tablee.home", "."), "content");

  static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders.filter(f -> Files.exists(f.resolve("pack.yaml"))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPrintedCardHasAPicture(Path folder) {
    assertThat(printed(folder))
        .isNotEmpty()
        .allSatisfy(card -> {
          assertThat(card.image()).as("%s", card.ref()).endsWith(".svg");
        });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyZoneOfAnOpenMapHasAPicture(Path folder) {
    assertThat(new PackLoader().load(folder).activities())
        .filteredOn(OpenMap.class::isInstance)
        .flatExtracting(activity -> activity.frame().mat().zones())
        .allSatisfy(zone -> assertThat(zone.image()).as("%s", zone.id()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyTextAndEveryExplanationHasItsEasyWords(Path folder) {
    assertThat(printed(folder))
        .allSatisfy(card -> {
          assertThat(card.easy()).as("%s", card.ref()).isNotBlank();
          if (!card.explanation().isEmpty()) {
            assertThat(card.easyExplanation()).as("%s", card.ref()).isNotBlank();
          }
        });
  }

  private static List<Card> printed(Path folder) {
    return new PackLoader()
        .load(folder)
        .cards()
        .filter(card -> card.kind() != CardKind.BLANK)
        .toList();
  }
}
