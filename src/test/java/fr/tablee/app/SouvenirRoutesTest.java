package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.web.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The sheet on people's own phones: no login, an address that nobody guesses, nothing before there
/// is something to take home.
class SouvenirRoutesTest {

  @TempDir Path data;
  private RunningTable table;

  @BeforeEach
  void start() {
    table = RunningTable.start(data);
  }

  @AfterEach
  void stop() {
    table.close();
  }

  private JsonNode told() {
    return Json.parse(table.get("/api/souvenir").body());
  }

  private void closeWorkshop() {
    table.login();
    table.command("start", "{}");
    table.command("close", "{}");
    table.awaitState("workshop.phase", "\"closed\"");
  }

  @Test
  void beforeTheEndThereIsNoSheetToGive() {
    assertThat(told().path("path").isNull()).isTrue();
    assertThat(table.get("/api/souvenir.svg").statusCode()).isEqualTo(404);
  }

  @Test
  void afterwardsItsAddressIsSecretAndStaysTheSame() {
    closeWorkshop();
    String path = told().path("path").asString();
    assertThat(path).matches("/souvenir/[A-Za-z0-9_-]{22}");
    assertThat(told().path("path").asString()).isEqualTo(path);

    HttpResponse<String> page = table.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Mallette IA").doesNotContain("<script");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
    HttpResponse<String> sheet = table.get(path + "/souvenir.pdf");
    assertThat(sheet.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(sheet.body()).startsWith("%PDF-");
  }

  @Test
  void thePageSpeaksEnglishToWhoAsksForIt() {
    closeWorkshop();
    String path = told().path("path").asString();
    assertThat(table.get(path + "?lang=en").body())
        .contains("lang=\"en\"", "A keepsake of the table");
  }

  @Test
  void aGuessedAddressLeadsNowhere() {
    closeWorkshop();
    HttpResponse<String> answer = table.get("/souvenir/AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("n’est plus sur la table");
  }

  @Test
  void aTableForThisMachineOnlySaysSoInsteadOfShowingACodeThatLeadsNowhere() {
    closeWorkshop();
    assertThat(told().path("path").isNull()).isFalse();
    assertThat(told().path("address").isNull()).isTrue();
    assertThat(table.get("/api/souvenir.svg").statusCode()).isEqualTo(404);
  }
}
