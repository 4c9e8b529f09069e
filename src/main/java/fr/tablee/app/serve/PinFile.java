package fr.tablee.app.serve;

import fr.tablee.app.Complaint;
import fr.tablee.app.Misuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;

/// The console's PIN: given on the command line, or drawn once and kept in the data folder,
/// readable by its owner only.
public final class PinFile {

  private final Path file;

  PinFile(Path dataFolder) {
    this.file = dataFolder.resolve("pin");
  }

  /// Checks a PIN that a person chose.
  public static String chosen(String pin) {
    if (!pin.matches("[0-9]{6}")) {
      throw new Misuse("Le code --pin doit avoir six chiffres, par exemple --pin 482913.");
    }
    return pin;
  }

  /// The kept PIN, drawn the first time.
  String read() {
    try {
      if (Files.exists(file)) {
        String kept = Files.readString(file).strip();
        if (kept.matches("[0-9]{6}")) {
          return kept;
        }
      }
      String drawn = String.format(Locale.ROOT, "%06d", new SecureRandom().nextInt(1_000_000));
      write(drawn);
      return drawn;
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  /// Keeps a PIN that a facilitator chose.
  void keep(String chosen) {
    try {
      write(chosen);
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  private void write(String pin) throws IOException {
    Files.writeString(file, pin + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private Complaint unkept(IOException cause) {
    return new Complaint(
        "Le code de la console ne peut pas être gardé dans "
            + file
            + " : donner un dossier où l’on peut écrire avec --data, ou un code avec --pin.",
        cause);
  }
}
