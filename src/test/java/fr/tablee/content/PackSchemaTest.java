package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The schemas say what the readers say: what an editor underlines is what `check` refuses.
class PackSchemaTest {

  private static final Path CONTENT = Path.of(System.getProperty("tablee.home"), "content");
  private static final YAMLMapper YAML = new YAMLMapper();
  private final PackSchemas schemas = new PackSchemas();

  @TempDir Path folder;

  /// One wrong thing done to one value of a file.
  private record Spoiling(String name, Consumer<JsonNode> act) {}

  static Stream<String> files() {
    return Stream.of(
        "pack.yaml",
        EditedPack.CARTE,
        EditedPack.FRISE,
        EditedPack.TRI,
        EditedPack.RECETTE,
        EditedPack.DEBAT,
        EditedPack.AGIR);
  }

  static Stream<Path> shippedPacks() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders.filter(f -> Files.exists(f.resolve("pack.yaml"))).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shippedPacks")
  void everyShippedPackIsCleanAndNamesItsSchemas(Path pack) throws IOException {
    assertThat(new PackChecker().check(pack).problems()).isEmpty();
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String first = Files.readAllLines(file).getFirst();
        assertThat(first).as("%s", file).startsWith("# yaml-language-server: $schema=../");
        Path schema = file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(schema).isRegularFile();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void schemaAndReadersRefuseTheSame(String file) {
    EditedPack pack = EditedPack.in(folder);
    String good = pack.read(file);
    List<Spoiling> spoilings = spoilings(YAML.readTree(good), "");
    assertThat(spoilings).hasSizeGreaterThan(20);
    for (Spoiling spoiling : spoilings) {
      JsonNode tree = YAML.readTree(good);
      spoiling.act().accept(tree);
      String spoilt = YAML.writeValueAsString(tree);
      List<String> said =
          pack.write(file, spoilt).problems().stream().filter(p -> p.startsWith(file)).toList();
      List<?> refused = schemas.errors(file.equals("pack.yaml") ? "pack" : "activity", spoilt);

      assertThat(refused.isEmpty())
          .as("%s, %s\nreaders: %s\nschema: %s", file, spoiling.name(), said, refused)
          .isEqualTo(said.isEmpty());
    }
  }

  @Test
  void theSchemasAreSchemas() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var meta =
        registry.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String name : List.of("pack", "activity", "scenario")) {
      String text = Files.readString(CONTENT.resolve("schema/" + name + ".schema.json"));
      assertThat(meta.validate(text, InputFormat.JSON)).as(name).isEmpty();
    }
  }

  @Test
  void aScenarioIsHeldToItsSchemaWithThePlace() throws IOException {
    EditedPack.in(folder);
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(
        folder.resolve("scenarios/essai.yaml"),
        """
        pack: petite
        steps:
          - {at: 0, console: open}
          - {at: 2, console: ouvrir}
        """);

    assertThat(new PackChecker().check(folder).problems())
        .filteredOn(Problem::isFault)
        .singleElement()
        .asString()
        .startsWith("scenarios/essai.yaml:4:22 : le schéma refuse ce passage");
  }

  /// Every field dropped, every group given a field too many, every value of the wrong form.
  private static List<Spoiling> spoilings(JsonNode tree, String path) {
    List<Spoiling> found = new ArrayList<>();
    if (tree instanceof ObjectNode object) {
      found.add(
          new Spoiling(
              path + " + bidule", root -> ((ObjectNode) root.at(path)).put("bidule", "truc")));
      for (String name : object.propertyNames()) {
        found.add(
            new Spoiling(path + " − " + name, root -> ((ObjectNode) root.at(path)).remove(name)));
        found.addAll(values(object.get(name), path, name));
        found.addAll(spoilings(object.get(name), path + "/" + name));
      }
    } else if (tree instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        found.addAll(spoilings(array.get(i), path + "/" + i));
      }
    }
    return found;
  }

  private static List<Spoiling> values(JsonNode value, String path, String name) {
    Consumer<JsonNode> blank = root -> ((ObjectNode) root.at(path)).put(name, "  ");
    Consumer<JsonNode> group = root -> ((ObjectNode) root.at(path)).putObject(name).put("a", "b");
    Consumer<JsonNode> list = root -> ((ObjectNode) root.at(path)).putArray(name).add("a");
    Consumer<JsonNode> text = root -> ((ObjectNode) root.at(path)).put(name, "x".repeat(1_200));
    return value.isValueNode()
        ? List.of(
            new Spoiling(path + "/" + name + " blank", blank),
            new Spoiling(path + "/" + name + " as a list", list),
            new Spoiling(path + "/" + name + " as a group", group),
            new Spoiling(path + "/" + name + " far too long", text))
        : List.of(
            new Spoiling(path + "/" + name + " as a text", text),
            new Spoiling(path + "/" + name + " blank", blank));
  }
}
