package fr.tablee.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it into `version.properties`.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"tablee " + current()};
  }

  /// For example `0.1.0-SNAPSHOT`.
  public static String current() {
    try (var file = Version.class.getResourceAsStream("version.properties")) {
      if (file == null) {
        throw new IllegalStateException("version.properties is missing from the class path");
      }
      var properties = new Properties();
      properties.load(file);
      return properties.getProperty("version", "?");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
