package fr.tablee.content;

import fr.tablee.content.CardReader.Explanation;
import fr.tablee.content.Timeline.Entry;
import fr.tablee.table.SlotId;
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
    Map<Entry, Fields> rows = new LinkedHashMap<>();
    for (Fields row : draft.cardRows()) {
      entry(row, draft).ifPresent(entry -> rows.put(entry, row));
      row.refuseUnknown();
    }
    adviseComparable(rows);
    List<Entry> entries = List.copyOf(rows.keySet());
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
    Entry entry =
        new Entry(
            card.get(),
            date.get(),
            tolerance,
            shown.orElseGet(() -> YearSpanReader.shown(date.get(), draft.reading().words())),
            zone.get().text().strip(),
            trap);
    shown.ifPresent(words -> adviseShown(words, entry, row));
    return Optional.of(entry);
  }

  /// What is printed must be what is scored.
  private static void adviseShown(String shown, Entry entry, Fields row) {
    List<Integer> years = ShownYears.in(shown);
    YearSpan span = entry.tolerated();
    if (!years.isEmpty()
        && years.stream().noneMatch(year -> span.from() <= year && year <= span.to())) {
      row.advise(
          "shown",
          "%s sort de la date et de sa tolérance, de %d à %d ; corriger « shown », « date » ou « tolerance »"
              .formatted(Wording.quoted(shown), span.from(), span.to()));
    }
  }

  /// A card whose tolerance reaches over all others is never too early nor too late.
  private static void adviseComparable(Map<Entry, Fields> rows) {
    rows.forEach((entry, row) -> {
      YearSpan span = entry.tolerated();
      boolean comparable =
          rows.keySet().stream()
              .anyMatch(
                  other -> span.isBefore(other.tolerated()) || other.tolerated().isBefore(span));
      if (!comparable && rows.size() > 1) {
        row.advise(
            "tolerance",
            "avec sa tolérance, cette carte va de %d à %d et ne sera jamais mal placée ; réduire « tolerance »"
                .formatted(span.from(), span.to()));
      }
    });
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
