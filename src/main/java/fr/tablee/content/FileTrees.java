package fr.tablee.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The trees of a pack's own files, each read once. Belongs to one loading.
final class FileTrees implements PackTrees {

  private final PackFiles files;
  private final ProblemList problems;
  private final Map<String, Optional<LocatedNode>> read = new HashMap<>();

  FileTrees(PackFiles files, ProblemList problems) {
    this.files = files;
    this.problems = problems;
  }

  @Override
  public Optional<LocatedNode> tree(String file) {
    return read.computeIfAbsent(
        file,
        name ->
            files
                .text(name, problems(name))
                .flatMap(text -> YamlReader.read(text, problems(name))));
  }

  @Override
  public FileProblems problems(String file) {
    return problems.in(file);
  }
}
