package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.Ordering.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the rules of an ordering: `{before, after, because, hints}`.
final class RuleReader {

  private final Fields fields;
  private final List<Card> steps;
  private final Set<String> ids;
  private final Map<Rule, Fields> rows = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private RuleReader(Fields fields, List<Card> steps, Set<String> ids) {
    this.fields = fields;
    this.steps = steps;
    this.ids = ids;
  }

  /// The rules of an activity, which go round in no circle; none after a circle was reported.
  ///
  /// @param ids the ids of all cards that the author wrote, unfit ones too
  static List<Rule> read(Fields fields, List<Card> steps, Set<String> ids) {
    return new RuleReader(fields, steps, ids).all();
  }

  private List<Rule> all() {
    for (Fields row : fields.rows(fields.items("rules"), "cette règle")) {
      rule(row);
    }
    Optional<List<String>> cycle = RuleCycle.in(rules);
    cycle.ifPresent(cards ->
        fields.report(
            "rules",
            "ces règles tournent en rond : %s ; ôter l’une d’elles"
                .formatted(cards.stream().map(this::titled).collect(Collectors.joining(" → ")))));
    if (cycle.isPresent()) {
      return List.of();
    }
    rows.forEach(this::adviseRedundant);
    return List.copyOf(rules);
  }

  private void adviseRedundant(Rule rule, Fields row) {
    RuleRedundancy.of(rule, rules)
        .ifPresent(way ->
            row.problems()
                .advise(
                    row.node(),
                    "d’autres règles disent déjà que %s vient avant %s (%s) ; ôter celle-ci"
                        .formatted(
                            titled(rule.before()),
                            titled(rule.after()),
                            way.stream().map(this::titled).collect(Collectors.joining(" → ")))));
  }

  private void rule(Fields row) {
    Optional<String> before = card(row, "before");
    Optional<String> after = card(row, "after");
    String because = row.text("because", TextLimit.SENTENCE);
    List<String> hints = row.few("hints", row.itemsIfAny("hints"), FrameReader.MOST_HINTS);
    row.refuseUnknown();
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    if (before.equals(after)) {
      row.report(
          "after",
          "la carte %s ne peut pas venir avant elle-même ; ôter cette règle"
              .formatted(titled(after.get())));
      return;
    }
    Rule rule = new Rule(before.get(), after.get(), because, hints);
    if (rules.stream().anyMatch(known -> samePair(known, rule))) {
      row.report(
          "before",
          "une autre règle dit déjà que %s vient avant %s ; n’en garder qu’une"
              .formatted(titled(rule.before()), titled(rule.after())));
    } else {
      rules.add(rule);
      rows.put(rule, row);
    }
  }

  private Optional<String> card(Fields row, String name) {
    Optional<Scalar> id = row.scalar(name);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    String text = id.get().text().strip();
    if (!ids.contains(text)) {
      String help =
          NearestName.of(text, ids)
              .map("écrire « %s »"::formatted)
              .orElseGet(() -> "écrire " + Wording.choice(ids));
      row.report(
          name,
          "%s n’est pas une carte de cette activité ; %s".formatted(Wording.quoted(text), help));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private String titled(String id) {
    return steps.stream()
        .filter(card -> card.ref().card().equals(id))
        .map(card -> Wording.quoted(card.title()))
        .findFirst()
        .orElseGet(() -> Wording.quoted(id));
  }

  private static boolean samePair(Rule left, Rule right) {
    return left.before().equals(right.before()) && left.after().equals(right.after());
  }
}
