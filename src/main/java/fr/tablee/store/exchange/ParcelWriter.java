package fr.tablee.store.exchange;

import fr.tablee.store.Parcel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes workshops into one signed ZIP, one after the other: no more than one is in memory. One
/// thread.
///
/// ```
/// try (ParcelWriter writer = new ParcelWriter(out, key, "trois-volets", now)) {
///   writer.add(parcel);
/// }
/// ```
public final class ParcelWriter implements AutoCloseable {

  private final ZipOutputStream zip;
  private final TableKey key;
  private final String table;
  private final Instant now;
  private final List<String> workshops = new ArrayList<>();
  private final Map<String, String> files = new TreeMap<>();

  /// @param table name of the table that sends
  public ParcelWriter(OutputStream out, TableKey key, String table, Instant now) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.key = key;
    this.table = table;
    this.now = now;
  }

  /// Adds a workshop.
  ///
  /// @throws ParcelException when it cannot be written
  public void add(Parcel parcel) {
    byte[] pack = parcel.packJson().getBytes(StandardCharsets.UTF_8);
    String hash = Hash.of(pack);
    if (!files.containsKey(Manifest.packFile(hash))) {
      put(Manifest.packFile(hash), pack);
    }
    Label label =
        new Label(
            parcel.id(),
            parcel.opened(),
            parcel.pack(),
            parcel.packVersion(),
            hash,
            parcel.table(),
            parcel.note(),
            parcel.edits(),
            parcel.origin());
    put(Manifest.workshopFile(parcel.id()), ParcelJson.bytes(label));
    put(Manifest.logFile(parcel.id()), ParcelJson.log(parcel.log()));
    workshops.add(parcel.id());
  }

  private void put(String name, byte[] content) {
    files.put(name, Hash.of(content));
    write(name, content);
  }

  private void write(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// Signs what was written and ends the file.
  @Override
  public void close() {
    byte[] manifest =
        ParcelJson.bytes(
            new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                table,
                now.toString(),
                key.publicText(),
                workshops,
                files));
    write(Manifest.NAME, manifest);
    write(Manifest.SIGNATURE, Base64.getEncoder().encode(key.sign(manifest)));
    try {
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static ParcelException unwritable(IOException e) {
    return new ParcelException("parcel.unwritable").because(e);
  }
}
