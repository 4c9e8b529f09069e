package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.Pack.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `pack.yaml`, then each activity that it lists. One reader reads one pack.
final class PackReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  /// More than anyone plays in a day, and few enough to open their files.
  private static final int MOST_ACTIVITIES = 24;

  private final PackFiles files;
  private final ProblemList problems;
  private final ImageCheck images;
  private final IdRegistry cards = new IdRegistry("une carte de cette mallette");
  private final IdRegistry activities = new IdRegistry("une activité de cette mallette");

  PackReader(PackFiles files, ProblemList problems) {
    this.files = files;
    this.problems = problems;
    this.images = new ImageCheck(PackImages.of(files.folder()));
  }

  /// The pack of the folder; empty when `pack.yaml` cannot be read. Of use only when no problem was
  /// found.
  Optional<Pack> read() {
    FileProblems here = problems.in("pack.yaml");
    return files
        .text("pack.yaml", here)
        .flatMap(text -> YamlReader.read(text, here))
        .flatMap(root -> Fields.of(root, "cette mallette", here))
        .map(this::pack);
  }

  private Pack pack(Fields fields) {
    // With an unfit id the cards are read all the same, for their own faults.
    String id = IdReader.read(fields).orElse("x");
    PackReading reading = new PackReading(id, fields.problems(), cards, images);
    String title = fields.text("title", TextLimit.NAME);
    String version = fields.text("version", TextLimit.NAME);
    String language = fields.scalar("language").map(s -> language(s, fields)).orElse("fr");
    List<String> themes = fields.texts("themes", fields.itemsIfAny("themes"), TextLimit.NAME);
    String summary = fields.text("summary", TextLimit.SENTENCE);
    Attribution attribution = attribution(fields);
    List<CommandCard> commands =
        CommandReader.read(
            fields.rows(fields.itemsIfAny("commands"), "cette carte de commande"), reading);
    List<LocatedNode> listed = fields.items("activities");
    fields.refuseUnknown();
    return new Pack(
        id,
        title,
        version,
        language,
        themes,
        summary,
        attribution,
        activities(id, listed, fields),
        commands);
  }

  private static String language(Scalar language, Fields fields) {
    String tag = language.text().strip();
    if (!LANGUAGE.matcher(tag).matches()) {
      fields.report(
          "language",
          "%s n’est pas un code de langue ; écrire fr, en ou fr-CA".formatted(Wording.quoted(tag)));
    }
    return tag;
  }

  private static Attribution attribution(Fields pack) {
    Optional<Fields> fields =
        pack.require("attribution")
            .flatMap(node -> Fields.of(node, "cette attribution", pack.problems()));
    if (fields.isEmpty()) {
      return new Attribution("", "", "", "");
    }
    Attribution attribution =
        new Attribution(
            fields.get().text("text", TextLimit.PARAGRAPH),
            fields.get().text("licence", TextLimit.SENTENCE),
            fields.get().text("source", TextLimit.SENTENCE),
            fields.get().text("updated", TextLimit.SENTENCE));
    fields.get().refuseUnknown();
    return attribution;
  }

  private List<Activity> activities(String packId, List<LocatedNode> listed, Fields fields) {
    if (listed.size() > MOST_ACTIVITIES) {
      fields.report(
          "activities",
          "« activities » en compte %d ; en garder %d au plus"
              .formatted(listed.size(), MOST_ACTIVITIES));
      return List.of();
    }
    List<Activity> read = new ArrayList<>();
    for (LocatedNode item : listed) {
      if (!(item instanceof Scalar id)) {
        fields
            .problems()
            .at(item, "« activities » est une liste d’ids ; écrire « activities: [histoire] »");
      } else if (IdReader.plain(id, fields.problems())
          && activities.claim(IdReader.text(id), id, fields.problems())) {
        activity(packId, IdReader.text(id)).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<Activity> activity(String packId, String id) {
    String file = "activities/" + id + ".yaml";
    PackReading reading = new PackReading(packId, problems.in(file), cards, images);
    return files
        .text(file, reading.problems())
        .flatMap(text -> YamlReader.read(text, reading.problems()))
        .flatMap(root -> ActivityReader.read(id, root, reading));
  }
}
