package fr.tablee.print;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import fr.tablee.content.PackImages;
import java.awt.Component;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the pack's drawings in the booklet, as lines: `<object type="image/svg+xml"
/// data="talos.svg">`.
///
/// @param images the pack's pictures
record GuidePictures(PackImages images) implements FSObjectDrawerFactory {

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this::draw;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getTagName().equals("object") && element.getAttribute("data").endsWith(".svg");
  }

  private @Nullable Map<Shape, String> draw(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice paper,
      RenderingContext context,
      int dotsPerPixel) {
    SVGDocument drawing = Drawings.read(element.getAttribute("data"), images);
    paper.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics ->
            drawing.render(
                (Component) null,
                graphics,
                new ViewBox(0, 0, (float) width / dotsPerPixel, (float) height / dotsPerPixel)));
    return null;
  }
}
