package fr.tablee.app.exam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The groups of this process, by name.
///
/// ```
/// /proc/self/status   Groups:	44 986 993
/// /etc/group          spi:x:993:tablee
/// ```
final class Groups {

  private Groups() {}

  /// @param root `/`, or a folder laid out like it
  static Set<String> ofThisProcess(Path root) {
    Set<String> names = new TreeSet<>();
    try {
      Set<String> numbers = new TreeSet<>();
      for (String line : Files.readAllLines(root.resolve("proc/self/status"))) {
        if (line.startsWith("Groups:") || line.startsWith("Gid:")) {
          numbers.addAll(List.of(line.substring(line.indexOf(':') + 1).trim().split("\\s+", -1)));
        }
      }
      for (String line : Files.readAllLines(root.resolve("etc/group"))) {
        String[] parts = line.split(":", -1);
        if (parts.length > 2 && numbers.contains(parts[2])) {
          names.add(parts[0]);
        }
      }
    } catch (IOException e) {
      // No such files: no Linux, no groups.
    }
    return names;
  }
}
