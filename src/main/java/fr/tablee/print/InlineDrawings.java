package fr.tablee.print;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/// Draws the `<svg>` elements of a page as lines. Its size is that of the style sheet, or else its
/// own `width` and `height` in CSS pixels.
final class InlineDrawings implements SVGDrawer {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final PrintFonts fonts;

  /// @param fonts the letters of the drawings
  InlineDrawings(PrintFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dots) {
    SVGDocument drawing = read(svg);
    double width = cssWidth >= 0 ? cssWidth : drawing.size().getWidth() * dots;
    double height =
        cssHeight >= 0
            ? cssHeight
            : width * drawing.size().getHeight() / Math.max(1, drawing.size().getWidth());
    return new Drawn(drawing, width, height, dots);
  }

  private SVGDocument read(Element svg) {
    if (!svg.hasAttribute("alt")) {
      svg.setAttribute("alt", told(svg));
    }
    new DrawnText(fonts).outline(svg);
    if (!svg.hasAttribute("xmlns")) {
      svg.setAttribute("xmlns", SVG);
    }
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(text(svg).getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (drawing == null) {
      throw new IllegalStateException("a drawing of the page cannot be read");
    }
    return drawing;
  }

  /// What a screen reader says: the drawing's title and description.
  private static String told(Element svg) {
    return Stream.of("title", "desc")
        .map(svg::getElementsByTagName)
        .filter(found -> found.getLength() > 0)
        .map(found -> found.item(0).getTextContent().strip())
        .collect(Collectors.joining(". "));
  }

  private static String text(Element svg) {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer plain = factory.newTransformer();
      plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      plain.transform(new DOMSource(svg), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param dots dots of the page in a CSS pixel
  private record Drawn(SVGDocument drawing, double width, double height, double dots)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
      float wide = (float) (width / dots);
      float high = (float) (height / dots);
      paper.drawWithGraphics(
          (float) x,
          (float) y,
          wide,
          high,
          graphics -> drawing.render((Component) null, graphics, new ViewBox(0, 0, wide, high)));
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // The drawings use no fonts of the page.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // The drawings use no fonts of the page.
  }

  @Override
  public void addFontStream(
      FSSupplier<InputStream> file, String family, Integer weight, FontStyle style) {
    // The drawings use no fonts of the page.
  }

  @Override
  public void close() {}
}
