package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.handout.Form;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The forms of a debrief over HTTP: behind the door, with their type and their name, and each
/// linked from the debrief's page.
class HandoutRoutesTest {

  @TempDir static Path data;

  private static RunningTable table;
  private static String base = "";

  @BeforeAll
  static void play() {
    table = RunningTable.start(data);
    base = "/api/workshops/" + table.workshop() + "/";
    assertThat(table.get(base + "debrief.pdf").statusCode()).isEqualTo(401);
    assertThat(table.get(base + "events.jsonl").statusCode()).isEqualTo(401);
    table.login();
    table.command("start", "{}");
  }

  @AfterAll
  static void stop() {
    table.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormHasItsTypeAndItsNameAndIsLinked(Form form) {
    HttpResponse<String> answer = table.get(base + "debrief." + form.word() + "?lang=en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(form.mediaType());
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .matches(
            "(inline|attachment); filename=\"(debrief|cards|workshop)-[0-9-]+\\."
                + form.word()
                + "\"");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(table.get("/atelier/" + table.workshop()).body())
        .contains(base + "debrief." + form.word());
  }

  /// Jetty leaves the space out of some types.
  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll("; ?", "; ");
  }

  @Test
  void theLogIsOneObjectALine() {
    HttpResponse<String> answer = table.get(base + "events.jsonl");
    assertThat(type(answer)).isEqualTo("application/jsonl; charset=utf-8");
    assertThat(answer.body().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"seq\":"));
  }

  @Test
  void aLanguageThatTheTableDoesNotSpeakIsRefusedKindly() {
    HttpResponse<String> answer = table.get(base + "debrief.pdf?lang=xx");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("xx").contains("fr, en");
  }

  @Test
  void aWorkshopThatIsNotHereIsNotFound() {
    assertThat(table.get("/api/workshops/20200101-0000-none/debrief.csv").statusCode())
        .isEqualTo(404);
  }
}
