package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The codes that we draw, read by another library's reader.
class QrDrawingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.42.0.1/souvenir/h2J0bq3vT5u8ZtQm1Yxw_A",
        "WIFI:T:WPA;S:Tablee;P:abcd2345;;",
        "https://fr.wikipedia.org/wiki/Wikip%C3%A9dia:Accueil_principal",
        "é"
      })
  void aReaderFindsWhatWasWritten(String text) {
    assertThat(QrReader.read(drawn(QrDrawing.of(text).svg("essai")))).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&>"})
  void whatIsToldCannotBreakTheDrawing(String told) {
    assertThat(QrReader.read(drawn(QrDrawing.of("x").svg(told)))).containsExactly("x");
  }

  private static BufferedImage drawn(byte[] svg) {
    SVGDocument document =
        Objects.requireNonNull(
            new SVGLoader()
                .load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    document.render((Component) null, graphics, new ViewBox(0, 0, 400, 400));
    graphics.dispose();
    return image;
  }
}
