package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Good packs with random damage: each loads or is refused in sentences, and nothing else happens.
class SpoiltPackTest {

  private static final long FIRST_SEED = 7_000;
  private static final int CASES = 1_500;

  private static final List<String> FILES =
      List.of(
          "pack.yaml",
          EditedPack.CARTE,
          EditedPack.FRISE,
          EditedPack.TRI,
          EditedPack.RECETTE,
          EditedPack.DEBAT,
          EditedPack.AGIR);

  private static final List<String> BITS =
      List.of(
          "", "\n", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a ", "!t ", "? ", "| ",
          "> ", "\t", "\u0000", "---\n", "null", "~", "-300", "%", "@", "\uFEFF", "é", "<<: ");

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void aSpoiltPackIsRefusedInSentences() throws IOException {
    EditedPack pack = EditedPack.in(folder);
    int refused = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      Random random = new Random(seed);
      String file = FILES.get(random.nextInt(FILES.size()));
      String good = pack.read(file);
      Files.write(folder.resolve(file), spoil(good, random));
      refused += refusal(pack, seed);
      pack.write(file, good);
    }
    assertThat(refused).as("the damage was felt").isGreaterThan(CASES / 2);
  }

  private static int refusal(EditedPack pack, long seed) {
    try {
      pack.load();
      return 0;
    } catch (PackException e) {
      assertThat(e.problems())
          .as("seed %d", seed)
          .isNotEmpty()
          .allSatisfy(problem ->
              assertThat(problem.message()).doesNotContain("Exception", "tools.jackson"));
      return 1;
    } catch (RuntimeException | StackOverflowError e) {
      return fail("seed " + seed + " threw instead of telling", e);
    }
  }

  /// One to three strokes: put bits in, cut, double or swap lines, or break a byte.
  private static byte[] spoil(String good, Random random) {
    String text = good;
    for (int strokes = 1 + random.nextInt(3); strokes > 0; strokes--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(40));
      text =
          switch (random.nextInt(4)) {
            case 0 ->
                text.substring(0, at) + BITS.get(random.nextInt(BITS.size())) + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to) + " ";
            case 2 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            default -> swapLines(text, random);
          };
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String swapLines(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    int from = random.nextInt(lines.size());
    lines.add(random.nextInt(lines.size()), lines.remove(from));
    return String.join("\n", lines) + "\n";
  }
}
