package fr.tablee.content;

import fr.tablee.content.Mat.Zone;
import java.util.List;
import java.util.Set;

/// The zones of an activity while its cards are read.
///
/// @param zones those that are fit to be used
/// @param ids all ids that the author gave, so that a card of an unfit zone is not blamed as well
record ZonePlan(List<Zone> zones, Set<String> ids) {

  ZonePlan {
    zones = List.copyOf(zones);
    ids = Set.copyOf(ids);
  }

  /// Reports a zone that this mat does not have.
  void expect(LocatedNode.Scalar zone, FileProblems problems) {
    String id = zone.text().strip();
    if (ids.isEmpty() || ids.contains(id)) {
      return;
    }
    List<String> known = ids.stream().sorted().toList();
    problems.at(
        zone,
        "%s n’est pas une zone de cette nappe ; écrire %s"
            .formatted(Wording.quoted(id), Wording.choice(known)));
  }

  /// Slots of a zone; 0 when it is unknown.
  int slotsOf(String id) {
    return zones.stream().filter(z -> z.id().equals(id)).mapToInt(z -> z.slots().size()).sum();
  }

  /// Slots of all zones.
  int slots() {
    return zones.stream().mapToInt(zone -> zone.slots().size()).sum();
  }
}
