package fr.tablee.handout;

import fr.tablee.debrief.WorkshopFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Several files in one. Every entry bears the time at which the workshop was opened, so that the
/// same files give the same archive.
final class Zip {

  private Zip() {}

  static byte[] of(WorkshopFacts workshop, List<Handout> files) {
    FileTime time = FileTime.from(workshop.opened().orElse(Instant.EPOCH));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Handout file : files) {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setLastModifiedTime(time);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
