package fr.tablee.content;

import fr.tablee.content.CardReader.Explanation;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.Ordering.Rule;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads an ordering: the order of the slots, the cards, and either `strict: true` or `rules`.
final class OrderingReader {

  private OrderingReader() {}

  static Ordering read(ActivityDraft draft) {
    List<SlotId> slots = draft.fields().scalar("order").map(o -> slots(o, draft)).orElse(List.of());
    Set<String> ids = new LinkedHashSet<>();
    List<Card> steps = new ArrayList<>();
    for (Fields row : draft.cardRows()) {
      row.find("id").map(OrderingReader::text).ifPresent(ids::add);
      CardReader.read(row, CardKind.PLAY, Explanation.OPTIONAL, draft.reading())
          .ifPresent(steps::add);
      row.refuseUnknown();
    }
    draft.expectRoom(steps.size(), slots.size());
    List<Rule> rules = rules(draft, steps, ids);
    Frame frame = FrameReader.read(draft, new Mat(positions(slots), draft.zones().zones()));
    return new Ordering(frame, StepOrder.of(steps, rules), rules);
  }

  private static List<Rule> rules(ActivityDraft draft, List<Card> steps, Set<String> ids) {
    Fields fields = draft.fields();
    if (!fields.flag("strict")) {
      return RuleReader.read(fields, steps, ids);
    }
    if (fields.find("rules").isPresent()) {
      fields.report(
          "rules",
          "un ordre strict n’a pas de règles : il suit la liste des cartes ; ôter « rules » ou « strict »");
    }
    return StrictOrder.rules(steps, draft.reading().words());
  }

  private static List<SlotId> slots(Scalar order, ActivityDraft draft) {
    if (order.text().strip().equals("columns")) {
      draft
          .problems()
          .at(
              order,
              "« columns » est pour une frise ; écrire une suite d’emplacements : \"A1-A12\"");
      return List.of();
    }
    return SlotRangeReader.read(order, draft.problems());
  }

  private static Map<SlotId, Integer> positions(List<SlotId> slots) {
    Map<SlotId, Integer> positions = new LinkedHashMap<>();
    for (SlotId slot : slots) {
      positions.put(slot, positions.size() + 1);
    }
    return positions;
  }

  private static String text(LocatedNode node) {
    return node instanceof Scalar scalar ? scalar.text().strip() : "";
  }
}
