package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KitFilesTest {

  static Set<Map.Entry<Path, String>> files() {
    return KitFiles.all().entrySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theCommittedFileIsTheOneThatItsSourcesGive(Map.Entry<Path, String> file) throws IOException {
    if (Boolean.getBoolean("tablee.write")) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue());
    }
    assertThat(file.getKey())
        .as("redraw with ./verify -Dtest='fr.tablee.hardware.*Test' -Dtablee.write=true")
        .exists();
    assertThat(Files.readString(file.getKey()))
        .as("%s, to redraw with -Dtablee.write=true", file.getKey())
        .isEqualTo(file.getValue());
  }

  @Test
  void noPlanIsLeftOverFromAnEarlierDrawing() throws IOException {
    try (var paths = Files.walk(Kit.HARDWARE.resolve("plans"))) {
      assertThat(KitFiles.all().keySet()).containsAll(paths.filter(Files::isRegularFile).toList());
    }
  }
}
