package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.table.CardRef;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads ids. An id goes into file names, tags and addresses, and so is plain.
final class IdReader {

  /// Leaves room for a card's id within [CardRef#MAX_LENGTH].
  private static final int LONGEST = 20;

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

  private IdReader() {}

  /// The `id` field of a pack, an activity, a zone or a sheet; empty after a problem.
  static Optional<String> read(Fields fields) {
    return fields.scalar("id").filter(id -> plain(id, fields.problems())).map(IdReader::text);
  }

  /// The same, taken in a registry.
  static Optional<String> read(Fields fields, IdRegistry registry) {
    Optional<Scalar> id = fields.scalar("id");
    id.ifPresent(scalar -> registry.claim(text(scalar), scalar, fields.problems()));
    return id.filter(scalar -> plain(scalar, fields.problems())).map(IdReader::text);
  }

  /// A card's identity, taken among those of the pack; empty after a problem.
  static Optional<CardRef> card(Scalar id, PackReading reading) {
    reading.cards().claim(text(id), id, reading.problems());
    if (!plain(id, Integer.MAX_VALUE, reading.problems())) {
      return Optional.empty();
    }
    int room = CardRef.MAX_LENGTH - reading.packId().length() - 1;
    if (text(id).length() > room) {
      reading
          .problems()
          .at(
              id,
              "« %s/%s » compte %d signes, une étiquette en garde %d ; raccourcir l’id à %d signes"
                  .formatted(
                      reading.packId(),
                      text(id),
                      reading.packId().length() + 1 + text(id).length(),
                      CardRef.MAX_LENGTH,
                      room));
      return Optional.empty();
    }
    return Optional.of(new CardRef(reading.packId(), text(id)));
  }

  /// Whether an id is plain and short; reports it otherwise.
  static boolean plain(Scalar id, FileProblems problems) {
    return plain(id, LONGEST, problems);
  }

  static String text(Scalar id) {
    return id.text().strip();
  }

  private static boolean plain(Scalar id, int longest, FileProblems problems) {
    if (!PLAIN.matcher(text(id)).matches()) {
      problems.at(
          id,
          "%s ne peut pas être un id ; écrire des minuscules sans accent, des chiffres et des traits d’union, sans espace"
              .formatted(Wording.quoted(id.text())));
      return false;
    }
    if (text(id).length() > longest) {
      problems.at(
          id,
          "%s compte %d signes ; un id en a %d au plus"
              .formatted(Wording.quoted(id.text()), text(id).length(), longest));
      return false;
    }
    return true;
  }
}
