package fr.tablee.store.exchange;

import fr.tablee.store.Parcel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Reads a signed ZIP of workshops, one after the other. Opening checks the signature and the list
/// of files; each file is checked against its hash when it is read. Nothing is unpacked to disk, so
/// names in it lead nowhere. One thread.
///
/// Everything that is wrong is a [ParcelException]: no ZIP, too much of anything, a newer layout, a
/// file that was changed, added or taken away, JSON that says something else.
public final class ParcelReader implements AutoCloseable {

  private final ZipFile zip;
  private final Limits limits;
  private final Manifest manifest;
  private final Set<String> counted = new HashSet<>();
  private long unpackedBytes;

  /// How much is too much.
  ///
  /// @param entries files in the archive
  /// @param oneFileBytes one of them, unpacked
  /// @param allBytes all of them, unpacked
  public record Limits(int entries, long oneFileBytes, long allBytes) {}

  private ParcelReader(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    this.manifest = manifest();
    checkFiles();
  }

  /// Opens a file.
  ///
  /// @throws ParcelException when it is not what a table wrote
  public static ParcelReader open(Path file, Limits limits) {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException e) {
      throw new ParcelException("parcel.no-export").because(e);
    }
    try {
      return new ParcelReader(zip, limits);
    } catch (ParcelException e) {
      try {
        zip.close();
      } catch (IOException suppressed) {
        e.addSuppressed(suppressed);
      }
      throw e;
    }
  }

  /// Name of the table that wrote it.
  public String table() {
    return manifest.table();
  }

  /// Short form of its key.
  public String signer() {
    return TableKey.signer(manifest.key());
  }

  /// Ids of the workshops in it.
  public List<String> workshops() {
    return manifest.workshops();
  }

  /// One workshop.
  public Parcel read(String id) {
    Label label = json(Manifest.workshopFile(id), Label.class);
    if (!label.id().equals(id) || !id.matches("[A-Za-z0-9_-]{1,64}")) {
      throw changed(Manifest.workshopFile(id));
    }
    byte[] pack = listed(Manifest.packFile(label.packSha256()));
    List<Parcel.Line> log =
        ParcelJson.log(listed(Manifest.logFile(id)))
            .orElseThrow(() -> garbled(Manifest.logFile(id)));
    return new Parcel(
        label.id(),
        label.opened(),
        label.pack(),
        label.packVersion(),
        label.table(),
        new String(pack, StandardCharsets.UTF_8),
        log,
        label.note(),
        label.edits(),
        label.origin());
  }

  private Manifest manifest() {
    if (zip.size() > limits.entries()) {
      throw tooMuch();
    }
    byte[] bytes = unpacked(Manifest.NAME);
    Manifest read =
        ParcelJson.read(bytes, Manifest.class)
            .filter(one -> one.format().equals(Manifest.FORMAT))
            .orElseThrow(() -> garbled(Manifest.NAME));
    if (read.version() != Manifest.VERSION) {
      throw new ParcelException("parcel.newer");
    }
    if (!TableKey.signed(read.key(), bytes, signature())) {
      throw new ParcelException("parcel.signature");
    }
    return read;
  }

  private byte[] signature() {
    try {
      return Base64.getMimeDecoder().decode(unpacked(Manifest.SIGNATURE));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /// The archive holds what was signed, no more, no less, each once.
  private void checkFiles() {
    Set<String> there = new HashSet<>();
    zip.stream()
        .map(ZipEntry::getName)
        .forEach(name -> {
          boolean signed =
              manifest.files().containsKey(name)
                  || name.equals(Manifest.NAME)
                  || name.equals(Manifest.SIGNATURE);
          if (!signed || !there.add(name)) {
            throw changed(name);
          }
        });
    for (String name : manifest.files().keySet()) {
      if (!there.contains(name)) {
        throw changed(name);
      }
    }
  }

  private <T> T json(String name, Class<T> type) {
    return ParcelJson.read(listed(name), type).orElseThrow(() -> garbled(name));
  }

  private byte[] listed(String name) {
    byte[] bytes = unpacked(name);
    if (!Hash.of(bytes).equals(manifest.files().get(name))) {
      throw changed(name);
    }
    return bytes;
  }

  /// What a compressed file says of its own size is not believed.
  private byte[] unpacked(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ParcelException("parcel.missing", name);
    }
    boolean again = counted.contains(name);
    long most =
        again
            ? limits.oneFileBytes()
            : Math.min(limits.oneFileBytes(), limits.allBytes() - unpackedBytes);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > most) {
        throw tooMuch();
      }
      unpackedBytes += again ? 0 : bytes.length;
      counted.add(name);
      return bytes;
    } catch (IOException e) {
      throw new ParcelException("parcel.damaged", name).because(e);
    }
  }

  private static ParcelException tooMuch() {
    return new ParcelException("parcel.too-much");
  }

  private static ParcelException changed(String name) {
    return new ParcelException("parcel.changed", name);
  }

  private static ParcelException garbled(String name) {
    return new ParcelException("parcel.garbled", name);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException ignored) {
      // It was only read.
    }
  }
}
