package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The drawings as a browser lays them out: no label on another, none off the sheet.
class LabelsTest {

  /// Two labels may touch by this share of the smaller one's area: ascenders and descenders that no
  /// letter fills.
  private static final double TOUCH = 0.08;

  private static final String FIND_CLASHES =
      """
      (touch) => {
        const svg = document.querySelector('svg');
        const sheet = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll('text')].map(text => {
          const box = text.getBoundingClientRect();
          // A line box is taller than its letters.
          const trim = box.height * 0.18;
          return {words: text.textContent, l: box.left, r: box.right, t: box.top + trim, b: box.bottom - trim};
        });
        const told = labels
          .filter(a => a.l < sheet.left || a.r > sheet.right || a.t < sheet.top || a.b > sheet.bottom)
          .map(a => a.words + ' leaves the sheet');
        const area = a => (a.r - a.l) * (a.b - a.t);
        labels.forEach((a, i) => labels.slice(i + 1).forEach(b => {
          const w = Math.min(a.r, b.r) - Math.max(a.l, b.l);
          const h = Math.min(a.b, b.b) - Math.max(a.t, b.t);
          if (w > 0 && h > 0 && w * h > touch * Math.min(area(a), area(b))) {
            told.push(a.words + ' lies on ' + b.words);
          }
        }));
        return told;
      }
      """;

  private static Playwright playwright;
  private static Page page;

  @BeforeAll
  static void open() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    page =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")))
            .newPage();
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no Chromium; ./verify installs it"));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  static Set<Map.Entry<Path, String>> drawings() {
    return KitFiles.all().entrySet().stream()
        .filter(file -> file.getKey().toString().endsWith(".svg"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void noLabelLiesOnAnotherOrLeavesTheSheet(Map.Entry<Path, String> drawing) {
    assertThat(clashes(drawing.getValue())).as("%s", drawing.getKey()).isEqualTo(List.of());
  }

  @Test
  void tellsLabelsThatClash() {
    Svg svg = new Svg(100, 50, "essai");
    svg.text(10, 20, 4, "start", "", "broche").text(12, 21, 4, "start", "", "fil");
    svg.text(95, 40, 4, "start", "", "dehors");
    assertThat(clashes(svg.toString()))
        .isEqualTo(List.of("dehors leaves the sheet", "broche lies on fil"));
  }

  private static Object clashes(String svg) {
    page.setContent(svg.substring(svg.indexOf("<svg")));
    return page.evaluate(FIND_CLASHES, TOUCH);
  }
}
