package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.Mat.Zone;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the zones of a mat: `{id, title, text, slots, examples, image}`.
final class ZoneReader {

  private final FileProblems problems;
  private final ImageCheck images;
  private final IdRegistry ids = new IdRegistry("une zone de cette activité");
  private final Map<SlotId, String> taken = new HashMap<>();

  ZoneReader(FileProblems problems, ImageCheck images) {
    this.problems = problems;
    this.images = images;
  }

  /// The zones written in a list.
  ZonePlan read(List<Fields> rows) {
    List<Zone> zones = new ArrayList<>();
    for (Fields row : rows) {
      zone(row).ifPresent(zones::add);
    }
    return new ZonePlan(zones, ids.ids());
  }

  private Optional<Zone> zone(Fields row) {
    Optional<String> id = IdReader.read(row, ids);
    String title = row.text("title", TextLimit.NAME);
    String text = row.textIfAny("text", TextLimit.SENTENCE).orElse("");
    Optional<Scalar> ranges = row.scalar("slots");
    List<SlotId> named = ranges.map(r -> SlotRangeReader.read(r, problems)).orElse(List.of());
    List<String> examples = row.texts("examples", row.itemsIfAny("examples"), TextLimit.SENTENCE);
    String image = row.scalarIfAny("image").map(name -> images.check(name, row)).orElse("");
    row.refuseUnknown();
    List<SlotId> slots = free(named, id.orElse(title), row);
    return id.filter(_ -> !slots.isEmpty())
        .map(zone -> new Zone(zone, title, text, slots, examples, image));
  }

  /// The slots that no other zone holds; reports the others.
  private List<SlotId> free(List<SlotId> slots, String zone, Fields row) {
    List<SlotId> free = new ArrayList<>();
    Map<String, List<String>> doubled = new LinkedHashMap<>();
    for (SlotId slot : slots) {
      String other = taken.putIfAbsent(slot, zone);
      if (other == null) {
        free.add(slot);
      } else {
        doubled.computeIfAbsent(other, _ -> new ArrayList<>()).add(slot.name());
      }
    }
    doubled.forEach((other, names) ->
        row.report(
            "slots",
            "déjà dans la zone %s : %s ; donner à chaque emplacement une seule zone"
                .formatted(Wording.quoted(other), String.join(", ", names))));
    return free;
  }
}
