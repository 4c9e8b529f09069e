package fr.tablee.content;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What keeps an SVG file from being shown and printed: it must be well formed, have a `viewBox`,
/// and bring along all that it needs, with nothing that runs.
final class SvgFault {

  /// Elements that run, load, or hold pixels where lines are wanted.
  private static final Set<String> REFUSED =
      Set.of("script", "foreignObject", "image", "iframe", "style", "text", "animate", "set");

  private SvgFault() {}

  /// One sentence; empty when the drawing is fit.
  static Optional<String> of(String name, byte[] file) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
      reader.nextTag();
      if (!reader.getLocalName().equals("svg")
          || reader.getAttributeValue(null, "viewBox") == null) {
        return Optional.of(
            "l’image %s n’est pas un dessin SVG à sa taille ; l’enregistrer en SVG avec un viewBox"
                .formatted(name));
      }
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          Optional<String> fault = element(name, reader);
          if (fault.isPresent()) {
            return fault;
          }
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(
          "l’image %s est abîmée à la ligne %d ; l’enregistrer de nouveau en SVG"
              .formatted(name, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
    }
  }

  private static Optional<String> element(String name, XMLStreamReader reader) {
    String element = reader.getLocalName();
    if (REFUSED.contains(element)) {
      return Optional.of(
          "l’image %s contient un élément « %s » ; ne garder que des traits et des formes, et changer les textes en tracés"
              .formatted(name, element));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      if (attribute.startsWith("on")
          || (attribute.equals("href") && !value.startsWith("#"))
          || (value.contains("url(") && !value.contains("url(#"))) {
        return Optional.of(
            "l’image %s va chercher autre chose qu’elle-même (« %s ») ; l’enregistrer sans lien"
                .formatted(name, attribute));
      }
    }
    return Optional.empty();
  }

  /// Nothing outside of the file is read, and no entity grows.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
