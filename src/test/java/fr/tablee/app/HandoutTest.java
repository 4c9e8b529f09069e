package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import fr.tablee.handout.HandoutWriter;
import fr.tablee.handout.Played;
import fr.tablee.print.PrintShop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The forms of one workshop as files.
class HandoutTest {

  private static final HandoutWriter WRITER =
      new HandoutWriter(PrintShop.open(), ZoneId.of("Europe/Paris"));

  private static Map<String, byte[]> unzipped(Handout zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void oneZipHoldsEveryFormUnderTheHourOfTheWorkshop() throws IOException {
    Played played = PlayedWorkshop.first(90, Language.FRENCH);
    Handout zip = WRITER.write(Form.ALL, played);
    String stamp = zip.name().replaceAll("^atelier-|\\.zip$", "");
    assertThat(stamp).matches("\\d{4}-\\d\\d-\\d\\d-\\d{4}");
    assertThat(unzipped(zip).keySet())
        .contains(
            "debrief-" + stamp + ".pdf",
            "debrief-" + stamp + ".html",
            "debrief-" + stamp + ".md",
            "debrief-" + stamp + ".json",
            "cartes-" + stamp + ".csv",
            "journal-" + stamp + ".jsonl");
    for (Map.Entry<String, byte[]> file : unzipped(zip).entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).isNotEmpty();
    }
    assertThat(WRITER.write(Form.ALL, played).name()).isEqualTo(zip.name());
  }

  @Test
  void theHourIsThatOfTheRoom() {
    Played played = PlayedWorkshop.first(90, Language.ENGLISH);
    String here = WRITER.write(Form.CARDS, played).name();
    String there =
        new HandoutWriter(PrintShop.open(), ZoneId.of("Asia/Kathmandu"))
            .write(Form.CARDS, played)
            .name();
    assertThat(here).startsWith("cards-").isNotEqualTo(there);
  }

  @Test
  void thePageNeedsNoOtherFile() {
    String page = WRITER.write(Form.PAGE, PlayedWorkshop.first(90, Language.FRENCH)).text();
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("lang=\"fr\"")
        .doesNotContain("<script");
    assertThat(page.replaceAll("<a href=\"[^\"]*\"", "").replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http")
        .doesNotContain("src=\"")
        .doesNotContain("<link");
  }
}
