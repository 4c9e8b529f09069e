package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tablee.app.past.MadeUpPast;
import fr.tablee.content.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/api/history` keeps to the schema that other programs read it by, and its faults are told in
/// the language of who asks.
class HistorySchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path data;

  private static String text() throws IOException {
    return Files.readString(Home.file("content/schema/history.schema.json"));
  }

  private static Schema schema() throws IOException {
    return REGISTRY.getSchema(text(), InputFormat.JSON);
  }

  @Test
  void whatTheTableSaysOfManyWorkshopsKeepsToIt() throws IOException {
    MadeUpPast.fill(data, new PackLoader().load(Home.pack()), 1, 12, 300);
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> table.get("/api/history").body().contains("\"pending\":0"));
      String json = table.get("/api/history").body();
      assertThat(json).contains("\"hardest\":[{", "\"second\":{", "\"natures\":{");
      assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
      assertThat(schema().validate(json.replace("\"found\"", "\"trouvés\""), InputFormat.JSON))
          .hasSize(2);
      assertThat(
              schema()
                  .validate(json.replaceFirst("\"tried\":\\d+", "\"tried\":-1"), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void anEmptyHistoryKeepsToItAndItIsASchema() throws IOException {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      assertThat(schema().validate(table.get("/api/history").body(), InputFormat.JSON)).isEmpty();
    }
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatCannotBeDoneIsToldInTheLanguageOfWhoAsks() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      String here = "/api/workshops/" + table.workshop();
      assertThat(table.send("DELETE", here + "?lang=en", "").body()).contains("still on the table");
      assertThat(table.send("DELETE", here + "?lang=fr", "").body())
          .contains("encore sur la table");
      assertThat(table.send("DELETE", "/api/workshops/nowhere?lang=en", "").body())
          .contains("not in this table’s history");
      assertThat(table.send("POST", "/api/workshops/import?lang=en", "x").body())
          .contains("not a Tablée export", "Nothing was imported");
      assertThat(table.send("POST", "/api/workshops/import?lang=fr", "x").body())
          .contains("pas un export de Tablée", "Rien n’a été importé");
    }
  }
}
