package fr.tablee.content;

import fr.tablee.content.Card.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `links` and `sources`: `[{label: …, url: https://…}]`.
final class LinkReader {

  private static final int LONGEST_URL = 400;

  /// A host with a dot in it, then anything that needs no quoting in a page.
  private static final Pattern HTTPS =
      Pattern.compile("https://[\\w-]+(?:\\.[\\w-]+)+(?::\\d{1,5})?(?:[/?#][^\\s\"<>\\\\^`{|}]*)?");

  private LinkReader() {}

  /// Places to go on: each has an address.
  static List<Link> links(Fields owner) {
    return read(owner, owner.itemsIfAny("links"), "ce lien", true);
  }

  /// Where facts come from: a book has no address.
  static List<Link> sources(Fields owner) {
    return read(owner, owner.itemsIfAny("sources"), "cette source", false);
  }

  private static List<Link> read(
      Fields owner, List<LocatedNode> items, String what, boolean addressed) {
    List<Link> links = new ArrayList<>();
    for (Fields row : owner.rows(items, what)) {
      String label = row.text("label", TextLimit.SENTENCE);
      Optional<LocatedNode.Scalar> url = addressed ? row.scalar("url") : row.scalarIfAny("url");
      row.refuseUnknown();
      links.add(new Link(label, url.map(scalar -> address(scalar, row)).orElse("")));
    }
    return links;
  }

  private static String address(LocatedNode.Scalar url, Fields row) {
    String text = url.text().strip();
    if (text.length() > LONGEST_URL || !HTTPS.matcher(text).matches()) {
      row.report(
          "url",
          "%s n’est pas une adresse sûre ; écrire une adresse entière qui commence par https://"
              .formatted(Wording.quoted(text)));
    }
    return text;
  }
}
