package fr.tablee.app.exam;

import fr.tablee.web.ReadyCheck.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Whether workshops can be kept: the data folder, or the nearest folder above it that exists.
final class DiskExam {

  private static final long MEGABYTE = 1_000_000;
  private static final long TOO_LITTLE = 50 * MEGABYTE;
  private static final long LITTLE = 500 * MEGABYTE;
  private static final String ROOM =
      "supprimer d’anciens fichiers, ou choisir un autre dossier avec --data";

  private DiskExam() {}

  static Finding of(Path data) {
    Path folder = data.toAbsolutePath();
    while (!Files.exists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    try {
      Path probe = Files.createTempFile(folder, ".tablee", ".essai");
      Files.delete(probe);
      return room(Files.getFileStore(folder).getUsableSpace(), data);
    } catch (IOException e) {
      return Finding.problem(
          "disk",
          "Disque : on ne peut pas écrire dans " + data + ".",
          "en donner le droit à cet utilisateur, ou choisir un autre dossier avec --data");
    }
  }

  /// The same for a page.
  static Line line(Path data) {
    Finding finding = of(data);
    String room = String.valueOf(gigabytes(data));
    return switch (finding.level()) {
      case FINE -> Line.fine("disk", "disk-ok", room);
      case WATCH -> Line.warn("disk", "disk-little", "disk", room);
      case PROBLEM -> Line.bad("disk", "disk-full", "disk", room);
    };
  }

  /// In tenths, as far as it can be known.
  private static double gigabytes(Path data) {
    try {
      return Math.round(Files.getFileStore(data).getUsableSpace() / 1e8) / 10.0;
    } catch (IOException e) {
      return 0;
    }
  }

  static Finding room(long bytes, Path data) {
    String text = "Disque : " + size(bytes) + " libres pour " + data + ".";
    if (bytes < TOO_LITTLE) {
      return Finding.problem("disk", text, ROOM);
    }
    return bytes < LITTLE ? Finding.watch("disk", text, ROOM) : Finding.fine("disk", text);
  }

  private static String size(long bytes) {
    return bytes < 1_000 * MEGABYTE
        ? bytes / MEGABYTE + " Mo"
        : String.format(Locale.FRENCH, "%.0f Go", bytes / 1e9);
  }
}
