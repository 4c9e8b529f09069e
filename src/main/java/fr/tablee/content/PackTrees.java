package fr.tablee.content;

import java.util.Optional;

/// Where the reader of a pack finds its files, and where it tells what is wrong with them.
interface PackTrees {

  /// The tree of a file, as `activities/histoire.yaml`; empty when it is unfit, which is then among
  /// the problems.
  Optional<LocatedNode> tree(String file);

  /// Where the problems of that file go.
  FileProblems problems(String file);
}
