package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.Pack.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `pack.yaml`, then each activity that it lists. One reader reads one pack.
final class PackReader {

  /// More than anyone plays in a day, and few enough to open their files.
  private static final int MOST_ACTIVITIES = 24;

  private final PackTrees trees;
  private final ImageCheck images;
  private final IdRegistry cards = new IdRegistry("une carte de cette mallette");
  private final IdRegistry activities = new IdRegistry("une activité de cette mallette");

  PackReader(PackTrees trees, ImageCheck images) {
    this.trees = trees;
    this.images = images;
  }

  /// The pack, without its translations; empty when `pack.yaml` cannot be read. Of use only when no
  /// problem was found.
  Optional<Pack> read() {
    return trees
        .tree("pack.yaml")
        .flatMap(root -> Fields.of(root, "cette mallette", trees.problems("pack.yaml")))
        .map(this::pack);
  }

  private Pack pack(Fields fields) {
    // With an unfit id the cards are read all the same, for their own faults.
    String id = IdReader.read(fields).orElse("x");
    String title = fields.text("title", TextLimit.NAME);
    String version = fields.text("version", TextLimit.NAME);
    String language = LanguageTag.read(fields);
    LanguageTag.check(fields);
    List<String> themes = fields.texts("themes", fields.itemsIfAny("themes"), TextLimit.NAME);
    String summary = fields.text("summary", TextLimit.SENTENCE);
    Attribution attribution = attribution(fields);
    PackReading reading =
        new PackReading(id, GivenWords.in(language), fields.problems(), cards, images);
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
        activities(reading, listed, fields),
        commands,
        List.of());
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

  private List<Activity> activities(PackReading pack, List<LocatedNode> listed, Fields fields) {
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
        activity(pack, IdReader.text(id)).ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<Activity> activity(PackReading pack, String id) {
    String file = "activities/" + id + ".yaml";
    PackReading reading =
        new PackReading(pack.packId(), pack.words(), trees.problems(file), cards, images);
    return trees.tree(file).flatMap(root -> ActivityReader.read(id, root, reading));
  }
}
