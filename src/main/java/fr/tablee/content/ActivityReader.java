package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one activity file: finds its kind and zones, then asks the reader of that kind.
final class ActivityReader {

  private static final List<String> KINDS =
      List.of("open", "timeline", "sorting", "ordering", "debate", "commitment");

  private ActivityReader() {}

  /// The activity of a file; empty when its kind is unknown or the file holds no fields.
  ///
  /// @param id the id that the pack gives it, which is also the name of its file
  static Optional<Activity> read(String id, LocatedNode root, PackReading reading) {
    Optional<Fields> fields = Fields.of(root, "cette activité", reading.problems());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> kind = fields.get().word("kind", KINDS);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    expectId(id, fields.get());
    ActivityDraft draft =
        new ActivityDraft(
            id, fields.get(), reading, zones(fields.get(), kind.get(), reading.images()));
    Activity activity =
        switch (kind.get()) {
          case "open" -> new OpenMap(FrameReader.read(draft, unordered(draft)));
          case "timeline" -> TimelineReader.read(draft);
          case "sorting" -> SortingReader.read(draft);
          case "ordering" -> OrderingReader.read(draft);
          case "debate" -> DebateReader.read(draft);
          case "commitment" -> CommitmentReader.read(draft);
          default -> throw new IllegalStateException("no reader for the kind " + kind.get());
        };
    fields.get().refuseUnknown();
    return Optional.of(activity);
  }

  /// A mat whose slots mean their zone and no order.
  static Mat unordered(ActivityDraft draft) {
    return new Mat(Map.of(), draft.zones().zones());
  }

  private static ZonePlan zones(Fields fields, String kind, ImageCheck images) {
    List<LocatedNode> items =
        kind.equals("ordering") ? fields.itemsIfAny("zones") : fields.items("zones");
    return new ZoneReader(fields.problems(), images).read(fields.rows(items, "cette zone"));
  }

  private static void expectId(String id, Fields fields) {
    Optional<Scalar> written = fields.scalar("id");
    if (written.isPresent() && !IdReader.text(written.get()).equals(id)) {
      fields
          .problems()
          .at(
              written.get(),
              "%s n’est pas le nom du fichier ; écrire « id: %s »"
                  .formatted(Wording.quoted(written.get().text()), id));
    }
  }
}
