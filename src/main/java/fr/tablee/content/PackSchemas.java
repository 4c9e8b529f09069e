package fr.tablee.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tablee.content.LocatedNode.Entry;
import fr.tablee.content.LocatedNode.Mapping;
import fr.tablee.content.LocatedNode.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The JSON Schemas of `content/schema` (2020-12), which editors use while an author types.
/// Thread-safe.
final class PackSchemas {

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final YAMLMapper yaml = new YAMLMapper();
  private final Map<String, Schema> read = new HashMap<>();

  /// Reports what a schema refuses in a file.
  ///
  /// @param name `pack`, `activity` or `scenario`
  /// @param root the same text, with its places
  void check(String name, String text, LocatedNode root, FileProblems problems) {
    for (Error error : errors(name, text)) {
      problems.at(
          place(root, error),
          "le schéma refuse ce passage (%s) ; suivre l’aide de l’éditeur ou content/guide"
              .formatted(error.getMessage()));
    }
  }

  /// What a schema refuses in a text, in any order.
  synchronized List<Error> errors(String name, String text) {
    JsonNode tree;
    try {
      tree = yaml.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not YAML: " + e.getOriginalMessage(), e);
    }
    return read.computeIfAbsent(name, this::load)
        .validate(tree, context -> context.executionConfig(config -> config.locale(Locale.FRENCH)));
  }

  private Schema load(String name) {
    String resource = "schema/" + name + ".schema.json";
    try (InputStream in = PackSchemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return registry.getSchema(schema, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The node that an error is about, or the nearest around it.
  private static LocatedNode place(LocatedNode root, Error error) {
    LocatedNode node = root;
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      Object step = error.getInstanceLocation().getElement(i);
      LocatedNode next = child(node, step);
      if (next == null) {
        return node;
      }
      node = next;
    }
    return node;
  }

  private static @Nullable LocatedNode child(LocatedNode node, Object step) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .filter(entry -> entry.name().text().equals(String.valueOf(step)))
          .map(Entry::value)
          .findFirst()
          .orElse(null);
    }
    if (node instanceof Sequence sequence
        && step instanceof Integer index
        && index < sequence.items().size()) {
      return sequence.items().get(index);
    }
    return null;
  }
}
