package fr.tablee.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the code of a language: `fr`, `en`, `fr-CA`.
final class LanguageTag {

  private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  /// More languages than anyone has translated a pack into.
  private static final int MOST = 12;

  private LanguageTag() {}

  /// Whether a text is such a code.
  static boolean fits(String tag) {
    return FORM.matcher(tag).matches();
  }

  /// The language of a pack's texts.
  static String read(Fields fields) {
    return fields
        .scalar("language")
        .map(written -> {
          expect(written, fields);
          return written.text().strip();
        })
        .orElse("fr");
  }

  /// Looks at `languages`, the list of all languages that a pack can be shown in.
  static void check(Fields fields) {
    List<LocatedNode> items = fields.itemsIfAny("languages");
    if (items.size() > MOST) {
      fields.report(
          "languages",
          "« languages » en compte %d ; en garder %d au plus".formatted(items.size(), MOST));
    }
    List<String> known = new ArrayList<>();
    for (LocatedNode item : items) {
      if (!(item instanceof LocatedNode.Scalar tag)) {
        fields
            .problems()
            .at(item, "« languages » est une liste de codes ; écrire « languages: [fr, en] »");
      } else if (known.contains(tag.text().strip())) {
        fields
            .problems()
            .at(tag, "%s est écrit deux fois ; l’ôter".formatted(Wording.quoted(tag.text())));
      } else {
        expect(tag, fields);
        known.add(tag.text().strip());
      }
    }
  }

  private static void expect(LocatedNode.Scalar written, Fields fields) {
    if (!fits(written.text().strip())) {
      fields
          .problems()
          .at(
              written,
              "%s n’est pas un code de langue ; écrire fr, en ou fr-CA"
                  .formatted(Wording.quoted(written.text().strip())));
    }
  }
}
