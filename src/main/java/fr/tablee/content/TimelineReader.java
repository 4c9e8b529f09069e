package fr.tablee.content;

import fr.tablee.content.CardReader.Explanation;
import fr.tablee.content.Timeline.Entry;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a timeline: cards add `date`, `tolerance`, `shown`, `zone`, `trap`.
final class TimelineReader {

  private static final int MOST_TOLERANCE = 500;

  private TimelineReader() {}

  static Timeline read(ActivityDraft draft) {
    draft.fields().word("order", List.of("columns"));
    List<Entry> entries = new ArrayList<>();
    for (Fields row : draft.cardRows()) {
      entry(row, draft).ifPresent(entries::add);
      row.refuseUnknown();
    }
    draft.expectRoom(entries.size(), draft.zones().slots());
    TimelineRoom.check(entries, draft);
    return new Timeline(FrameReader.read(draft, columns(draft.zones())), entries);
  }

  private static Optional<Entry> entry(Fields row, ActivityDraft draft) {
    Optional<Card> card = CardReader.read(row, CardKind.PLAY, Explanation.NEEDED, draft.reading());
    if (row.itemsIfAny("sources").isEmpty()) {
      row.report(
          "sources",
          "une carte datée dit d’où vient sa date ; ajouter « sources: [{label: …, url: https://…}] »");
    }
    Optional<YearSpan> date =
        row.scalar("date").flatMap(scalar -> YearSpanReader.read(scalar, row.problems()));
    int tolerance = row.numberIfAny("tolerance", 0, MOST_TOLERANCE).orElse(0);
    Optional<String> shown = row.textIfAny("shown", TextLimit.NAME);
    Optional<LocatedNode.Scalar> zone = row.scalar("zone");
    zone.ifPresent(scalar -> draft.zones().expect(scalar, row.problems()));
    Optional<String> trap = row.textIfAny("trap", TextLimit.PARAGRAPH);
    if (card.isEmpty() || date.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            card.get(),
            date.get(),
            tolerance,
            shown.orElseGet(() -> YearSpanReader.shown(date.get())),
            zone.get().text().strip(),
            trap));
  }

  /// Columns are time: slots above one another are at the same time.
  private static Mat columns(ZonePlan plan) {
    Map<SlotId, Integer> positions = new LinkedHashMap<>();
    for (Mat.Zone zone : plan.zones()) {
      for (SlotId slot : zone.slots()) {
        positions.put(slot, slot.column());
      }
    }
    return new Mat(positions, plan.zones());
  }
}
