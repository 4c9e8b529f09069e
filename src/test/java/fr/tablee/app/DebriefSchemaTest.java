package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tablee.content.Language;
import fr.tablee.debrief.DebriefJson;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `debrief.json` keeps to the schema that other programs read it by: no field too few, none that
/// the schema does not name.
class DebriefSchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static String schema() throws IOException {
    return Files.readString(Home.file("content/schema/debrief.schema.json"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 90, 400, Integer.MAX_VALUE})
  void everyDebriefKeepsToIt(int entries) throws IOException {
    Schema schema = REGISTRY.getSchema(schema(), InputFormat.JSON);
    String json = DebriefJson.text(PlayedWorkshop.first(entries, Language.FRENCH).debrief());
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void itRefusesAFieldTooManyAndAFieldTooFew() throws IOException {
    Schema schema = REGISTRY.getSchema(schema(), InputFormat.JSON);
    String json = DebriefJson.text(PlayedWorkshop.first(90, Language.FRENCH).debrief());
    assertThat(schema.validate(json.replaceFirst("\"title\"", "\"titre\""), InputFormat.JSON))
        .hasSize(2);
    assertThat(
            schema.validate(
                json.replaceFirst("\"moves\" : \\d+", "\"moves\" : -1"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void itIsASchema() throws IOException {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(schema(), InputFormat.JSON)).isEmpty();
  }
}
