package fr.tablee.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Turns the `<text>` elements of a drawing into outlines of the identity's letters, in place.
/// Knows `x`, `y`, `font-size`, `text-anchor` and `font-weight`, on the element or above it. For
/// one thread.
final class DrawnText {

  private static final String PLACE = "x,y,font-size,font-family,font-weight,text-anchor";
  private static final double USUAL_SIZE = 16;
  private static final int BOLD = 600;

  private final LetterOutlines plain;
  private final LetterOutlines strong;

  DrawnText(PrintFonts fonts) {
    plain = new LetterOutlines(Objects.requireNonNull(fonts.files().get(Typeface.TEXT)));
    strong = new LetterOutlines(Objects.requireNonNull(fonts.files().get(Typeface.STRONG)));
  }

  void outline(Element svg) {
    for (Element text : texts(svg)) {
      Element path = svg.getOwnerDocument().createElement("path");
      for (int i = 0; i < text.getAttributes().getLength(); i++) {
        String name = text.getAttributes().item(i).getNodeName();
        if (!List.of(PLACE.split(",")).contains(name)) {
          path.setAttribute(name, text.getAttribute(name));
        }
      }
      path.setAttribute("d", drawn(text));
      text.getParentNode().replaceChild(path, text);
    }
  }

  /// A copy: the document's own list changes under one's hands.
  private static List<Element> texts(Element svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    List<Element> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add((Element) nodes.item(i));
    }
    return texts;
  }

  private String drawn(Element text) {
    String words = text.getTextContent().strip();
    double size = number(inherited(text, "font-size"), USUAL_SIZE);
    LetterOutlines letters = isBold(inherited(text, "font-weight")) ? strong : plain;
    double width = letters.width(words, size);
    double x =
        number(text.getAttribute("x"), 0)
            - switch (inherited(text, "text-anchor")) {
              case "middle" -> width / 2;
              case "end" -> width;
              default -> 0;
            };
    return letters.path(words, x, number(text.getAttribute("y"), 0), size);
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || number(weight, 0) >= BOLD;
  }

  private static String inherited(Element element, String name) {
    return element.hasAttribute(name) || !(element.getParentNode() instanceof Element above)
        ? element.getAttribute(name)
        : inherited(above, name);
  }

  private static double number(String text, double otherwise) {
    return text.matches("-?[0-9.]+(px)?") ? Double.parseDouble(text.replace("px", "")) : otherwise;
  }
}
