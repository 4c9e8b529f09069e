package fr.tablee.app.run;

import fr.tablee.mail.SmtpServer;
import fr.tablee.web.MailSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The mail settings in the data folder, password included, in a file that only its owner may read.
///
/// @param file `courriel.properties`
record MailFile(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(MailFile.class);

  static MailFile in(Path folder) {
    return new MailFile(folder.resolve("courriel.properties"));
  }

  /// Empty where nothing is kept, or nothing that makes sense.
  Optional<MailSettings> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return Optional.of(
          new MailSettings(
              new SmtpServer(
                  lines.getProperty("host", ""),
                  Integer.parseInt(lines.getProperty("port", "0")),
                  SmtpServer.Security.of(lines.getProperty("security", ""))
                      .orElse(SmtpServer.Security.STARTTLS),
                  lines.getProperty("user", ""),
                  lines.getProperty("password", "")),
              lines.getProperty("from", ""),
              lines.getProperty("to", "")));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} cannot be read, mail stays off", file, e);
      return Optional.empty();
    }
  }

  /// Replaces the file at once: what reads it sees the old one or the new one.
  void write(MailSettings settings) {
    Properties lines = new Properties();
    lines.setProperty("host", settings.server().host());
    lines.setProperty("port", Integer.toString(settings.server().port()));
    lines.setProperty("security", settings.server().security().word());
    lines.setProperty("user", settings.server().user());
    lines.setProperty("password", settings.server().password());
    lines.setProperty("from", settings.from());
    lines.setProperty("to", settings.to());
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      StringWriter text = new StringWriter();
      lines.store(text, null);
      Files.writeString(fresh, text.toString());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
