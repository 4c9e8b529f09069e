package fr.tablee.content;

import fr.tablee.content.CardReader.Explanation;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.Sorting.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a sorting: cards add `accepts`, and their explanation says why.
final class SortingReader {

  private SortingReader() {}

  static Sorting read(ActivityDraft draft) {
    List<Entry> entries = new ArrayList<>();
    for (Fields row : draft.cardRows()) {
      Optional<Card> card =
          CardReader.read(row, CardKind.PLAY, Explanation.NEEDED, draft.reading());
      Set<String> accepts = accepts(row, draft.zones());
      row.refuseUnknown();
      if (!accepts.isEmpty()) {
        card.ifPresent(c -> entries.add(new Entry(c, accepts)));
      }
    }
    draft.expectRoom(entries.size(), draft.zones().slots());
    expectRoomInEachZone(entries, draft);
    return new Sorting(FrameReader.read(draft, ActivityReader.unordered(draft)), entries);
  }

  private static Set<String> accepts(Fields row, ZonePlan zones) {
    Set<String> accepts = new LinkedHashSet<>();
    for (LocatedNode item : row.items("accepts")) {
      if (item instanceof Scalar zone) {
        zones.expect(zone, row.problems());
        if (!accepts.add(zone.text().strip())) {
          row.problems()
              .at(zone, "%s est écrit deux fois ; l’ôter".formatted(Wording.quoted(zone.text())));
        }
      } else {
        row.problems()
            .at(item, "« accepts » est une liste de zones ; écrire « accepts: [ma-zone] »");
      }
    }
    return accepts;
  }

  private static void expectRoomInEachZone(List<Entry> entries, ActivityDraft draft) {
    for (Mat.Zone zone : draft.zones().zones()) {
      int cards = (int) entries.stream().filter(e -> e.accepts().equals(Set.of(zone.id()))).count();
      if (cards > zone.slots().size()) {
        draft
            .fields()
            .report(
                "cards",
                "%s dans la zone %s, qui a %s ; ôter des cartes ou agrandir la zone"
                    .formatted(
                        Wording.count(cards, "carte"),
                        Wording.quoted(zone.id()),
                        Wording.count(zone.slots().size(), "emplacement")));
      }
    }
  }
}
