package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Card;
import fr.tablee.content.PackLoader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cards' pictures on the pages.
class PicturesOverHttpTest {

  @TempDir private Path data;

  @Test
  void everyCardThatHasAPictureIsToldWhereItIsAndItIsThere() {
    try (RunningTable table = RunningTable.start(data)) {
      String sheet = table.get("/api/pictures.css").body();
      var pictured =
          new PackLoader().load(Home.pack()).cards().filter(c -> !c.image().isEmpty()).toList();
      assertThat(pictured).hasSizeGreaterThan(60);
      for (Card card : pictured) {
        assertThat(sheet)
            .contains("[data-card=\"" + card.ref() + "\"]")
            .contains("url(\"/api/pictures/" + card.image() + "?");
        HttpResponse<String> picture = table.get("/api/pictures/" + card.image());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.headers().firstValue("Content-Security-Policy"))
            .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
      }
      assertThat(table.get("/").body()).contains("/api/pictures.css");
      assertThat(table.get("/table").body()).contains("/api/pictures.css");
    }
  }

  @Test
  void nothingButThePacksPicturesIsServed() {
    try (RunningTable table = RunningTable.start(data)) {
      for (String path : new String[] {"nulle-part.svg", "..%2Fpack.yaml", "%2e%2e%2fpack.yaml"}) {
        assertThat(table.get("/api/pictures/" + path).statusCode()).as(path).isBetween(400, 404);
      }
    }
  }
}
