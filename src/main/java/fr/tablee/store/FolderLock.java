package fr.tablee.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds a data folder for one program at a time. The system releases it with the program.
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes a folder, making it where it is missing.
  ///
  /// @throws StoreException when it cannot be written to, or another program holds it
  static FolderLock take(Path folder, Path file) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "Le dossier de données "
              + folder
              + " ne peut pas être créé : vérifier le chemin et les droits, ou en donner un autre avec --data.",
          e);
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new StoreException(
          "Le dossier de données "
              + folder
              + " est en lecture seule : en changer les droits, ou en donner un autre avec --data.");
    }
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw inUse(folder);
      }
      return new FolderLock(channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw new StoreException(
          "Le dossier de données "
              + folder
              + " n’accepte pas d’écriture : en changer les droits, ou en donner un autre avec --data.",
          e);
    }
  }

  private static StoreException inUse(Path folder) {
    return new StoreException(
        "Une autre table se sert déjà du dossier "
            + folder
            + " : la fermer d’abord, ou donner un autre dossier avec --data.");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // The system releases it with the program.
    }
  }
}
