package fr.tablee.app.scenario;

import fr.tablee.app.Complaint;
import fr.tablee.content.Pack;
import fr.tablee.content.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The scenarios that lie in a pack's folder.
public final class PackScenarios {

  private PackScenarios() {}

  /// The files, by name.
  public static List<Path> files(Path packFolder) {
    Path folder = packFolder.resolve("scenarios");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with them when they are held against their pack and their table.
  public static List<Problem> problems(Path packFolder, Pack pack) {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(packFolder)) {
      try {
        ScenarioReader reader = new ScenarioReader(file);
        reader.read(pack, reader.table().spec());
      } catch (Complaint e) {
        String name = "scenarios/" + file.getFileName();
        String sentence = String.valueOf(e.getMessage()).replace(file.toString(), "");
        problems.add(
            new Problem(name, 0, 0, sentence.replaceFirst("^(?::\\d+)?[\\s\\u00a0,:]*", "")));
      }
    }
    return problems;
  }

  /// The pack's folder of a scenario that lies in one: the folder above `scenarios`.
  public static Path packOf(Path scenario, Path otherwise) {
    Path above = scenario.toAbsolutePath().normalize().getParent();
    Path pack = above == null ? null : above.getParent();
    return pack != null && Files.exists(pack.resolve("pack.yaml")) ? pack : otherwise;
  }
}
