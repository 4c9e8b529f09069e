package fr.tablee.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;

/// A folder in which nothing can be written. For most users its permissions say so; root may write
/// all the same, and gets a read-only file system on it.
record ReadOnlyFolder(Path path, boolean mounted) implements AutoCloseable {

  /// @param folder an empty folder
  static ReadOnlyFolder of(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    if (!Files.isWritable(folder)) {
      return new ReadOnlyFolder(folder, false);
    }
    if (run("mount", "-t", "tmpfs", "-o", "ro,size=64k", "tablee", folder.toString()) != 0) {
      System.err.println("Left out: a read-only data folder, for root may not mount one here.");
      Assumptions.abort("root may not mount a read-only folder here");
    }
    return new ReadOnlyFolder(folder, true);
  }

  private static int run(String... command) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (mounted) {
      run("umount", path.toString());
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
