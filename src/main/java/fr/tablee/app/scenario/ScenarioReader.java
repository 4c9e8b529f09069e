package fr.tablee.app.scenario;

import fr.tablee.app.Complaint;
import fr.tablee.app.Nearest;
import fr.tablee.app.TableChoice;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.web.BadRequest;
import fr.tablee.web.CommandReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a scenario file and holds it against the pack and the table. Every fault is a [Complaint]
/// that names file and step.
public final class ScenarioReader {

  private static final Set<String> FILE_FIELDS = Set.of("pack", "table", "seed", "steps", "title");
  private static final List<String> VERBS = List.of("put", "lift", "console", "fault", "expect");
  private static final long LARGEST_BYTES = 1 << 20;

  private final Path file;

  public ScenarioReader(Path file) {
    this.file = file;
  }

  /// The table that the scenario names; always an emulated one.
  public TableChoice table() {
    String name = tree().path("table").asString(TableChoice.VIRTUAL);
    TableChoice choice = TableChoice.emulated(name);
    if (!Files.exists(choice.file())) {
      throw complaint(
          "« table: "
              + name
              + " » ne nomme aucune description ; écrire virtual, virtual:NOM d’un fichier de"
              + " firmware-config/tables, ou un chemin");
    }
    return choice;
  }

  /// Reads and checks the file.
  public Scenario read(Pack pack, TableSpec table) {
    JsonNode root = tree();
    for (String field : root.propertyNames()) {
      if (!FILE_FIELDS.contains(field)) {
        throw complaint(
            "le champ « " + field + " » est inconnu ; un scénario a pack, table, seed et steps");
      }
    }
    String packId = root.path("pack").asString("");
    if (!packId.equals(pack.id())) {
      throw complaint(
          "ce scénario joue la mallette « "
              + packId
              + " », mais c’est « "
              + pack.id()
              + " » qui est ouverte ; la donner avec --pack");
    }
    List<Scenario.Step> steps = new ArrayList<>();
    double before = 0;
    for (JsonNode node : root.path("steps")) {
      Scenario.Step step = step(steps.size() + 1, node, pack, table);
      if (step.atSeconds() < before) {
        throw complaint(
            step.number(),
            "« at: "
                + node.path("at")
                + " » revient en arrière ; les étapes vont dans l’ordre du temps");
      }
      before = step.atSeconds();
      steps.add(step);
    }
    if (steps.isEmpty()) {
      throw complaint("il n’y a aucune étape ; écrire au moins « steps: » et une étape");
    }
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    return new Scenario(
        root.path("title").asString(name),
        packId,
        root.path("table").asString("virtual"),
        root.path("seed").asLong(1),
        steps);
  }

  private JsonNode tree() {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw complaint("le fichier dépasse 1 Mo, ce n’est pas un scénario");
      }
      JsonNode root = new YAMLMapper().readTree(Files.readString(file));
      if (!root.isObject()) {
        throw complaint(
            "le fichier doit commencer par « pack: », « table: », « seed: » et « steps: »");
      }
      return root;
    } catch (IOException e) {
      throw new Complaint(
          file + " : ce fichier de scénario ne se lit pas ; vérifier son nom et qu’il existe.", e);
    } catch (JacksonException e) {
      throw new Complaint(
          file
              + ":"
              + e.getLocation().getLineNr()
              + " : le YAML est mal formé ; vérifier l’indentation et les guillemets à cette ligne.",
          e);
    }
  }

  private Scenario.Step step(int number, JsonNode node, Pack pack, TableSpec table) {
    if (!node.path("at").isNumber() || node.path("at").doubleValue() < 0) {
      throw complaint(number, "il manque « at: », le nombre de secondes depuis le début");
    }
    List<String> verbs = VERBS.stream().filter(node::has).toList();
    if (verbs.size() != 1) {
      throw complaint(number, "écrire une seule action parmi " + String.join(", ", VERBS));
    }
    Scenario.Action action =
        switch (verbs.getFirst()) {
          case "put" ->
              new Scenario.Action.Put(
                  card(number, node.path("put"), pack), slot(number, node.path("on"), table));
          case "lift" -> new Scenario.Action.Lift(slot(number, node.path("lift"), table));
          case "console" -> console(number, node);
          case "fault" ->
              new Scenario.Action.Fault(
                  fault(number, node.path("fault")), slot(number, node.path("on"), table));
          default -> expect(number, node.path("expect"));
        };
    return new Scenario.Step(number, node.path("at").doubleValue(), action);
  }

  private CardRef card(int number, JsonNode node, Pack pack) {
    CardRef ref = parsed(number, node, CardRef::parse);
    if (pack.card(ref).isEmpty()) {
      String hint =
          Nearest.to(ref.toString(), pack.cards().map(card -> card.ref().toString()))
              .map(near -> " ; vouliez-vous écrire « " + near + " » ?")
              .orElse("");
      throw complaint(number, "la carte « " + ref + " » n’est pas dans la mallette" + hint);
    }
    return ref;
  }

  private SlotId slot(int number, JsonNode node, TableSpec table) {
    SlotId slot = parsed(number, node, SlotId::of);
    if (table.slot(slot).isEmpty()) {
      throw complaint(
          number,
          "l’emplacement « "
              + slot
              + " » n’est pas sur la table « "
              + table.id()
              + " » ; choisir de A1 à A12, de B1 à B12, ou P");
    }
    return slot;
  }

  private <T> T parsed(int number, JsonNode node, java.util.function.Function<String, T> parser) {
    try {
      return parser.apply(node.asString(""));
    } catch (IllegalArgumentException e) {
      throw complaint(number, String.valueOf(e.getMessage()));
    }
  }

  private Scenario.Action console(int number, JsonNode node) {
    String word = node.path("console").asString("");
    try {
      if (!word.equals("open")) {
        CommandReader.read(word, arguments(node));
      }
    } catch (BadRequest e) {
      throw complaint(number, e.sentence());
    }
    return new Scenario.Action.Console(word, arguments(node));
  }

  private static JsonNode arguments(JsonNode node) {
    return ((tools.jackson.databind.node.ObjectNode) node.deepCopy())
        .without(List.of("at", "console"));
  }

  private String fault(int number, JsonNode node) {
    String fault = node.asString("");
    try {
      VirtualFault.of(fault);
    } catch (IllegalArgumentException e) {
      throw complaint(number, String.valueOf(e.getMessage()));
    }
    return fault;
  }

  private Scenario.Action expect(int number, JsonNode node) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    node.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
    if (values.isEmpty()) {
      throw complaint(
          number, "« expect » attend au moins un chemin, par exemple {result.moves: 3}");
    }
    return new Scenario.Action.Expect(values);
  }

  private Complaint complaint(String what) {
    return new Complaint(file + " : " + what + ".");
  }

  private Complaint complaint(int step, String what) {
    return new Complaint(
        file
            + ", étape "
            + step
            + " : "
            + (what.endsWith(".") || what.endsWith("?") ? what : what + "."));
  }
}
