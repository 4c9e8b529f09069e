package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The scripts say nothing of their own: every sentence stands in the bundles.
class ScriptWordsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/web/js");

  /// Pages whose scripts speak through the bundles alone.
  private static final List<String> PAGES = List.of("display.js", "table.js", "login.js");

  private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z-]+\\.js)'");
  private static final Pattern LITERAL = Pattern.compile("'[^'\n]*'|`[^`]*`");
  private static final Pattern FRENCH =
      Pattern.compile(
          "[àâçéèêëîïôùûœÀÉÈ«’]|\\b(?:carte|table|place|avec|pour|dans|sur|une|les)s? \\w");
  private static final Pattern KEY = Pattern.compile("\\btn?\\('([a-z]+\\.[a-z.-]+)'");

  /// Letters that a script compares with.
  private static final Set<String> SPELLING = Set.of("hyphens.js");

  @Test
  void noScriptHoldsAFrenchSentence() throws IOException {
    for (String name : reached()) {
      if (!SPELLING.contains(name)) {
        assertThat(matches(LITERAL, code(name)))
            .as(name)
            .allSatisfy(literal -> assertThat(literal).doesNotContainPattern(FRENCH));
      }
    }
  }

  @Test
  void everySentenceThatAScriptNamesIsInTheBundles() throws IOException {
    Set<String> keys = Words.of(Language.FRENCH).keys();
    for (String name : reached()) {
      var named = KEY.matcher(code(name));
      while (named.find()) {
        assertThat(keys.contains(named.group(1)) || keys.contains(named.group(1) + ".other"))
            .as(name + ": " + named.group(1))
            .isTrue();
      }
    }
  }

  private static Set<String> reached() throws IOException {
    Set<String> seen = new TreeSet<>(PAGES);
    Deque<String> next = new ArrayDeque<>(PAGES);
    while (!next.isEmpty()) {
      var imported = IMPORT.matcher(code(next.pop()));
      while (imported.find()) {
        if (seen.add(imported.group(1))) {
          next.push(imported.group(1));
        }
      }
    }
    return seen;
  }

  /// A script without its comments.
  private static String code(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name)).replaceAll("(?m)^\\s*//.*$", "");
  }

  private static List<String> matches(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    pattern.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }
}
