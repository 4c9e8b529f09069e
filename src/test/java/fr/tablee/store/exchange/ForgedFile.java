package fr.tablee.store.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A file of workshops taken apart, changed and put together again, signed anew or not.
public final class ForgedFile {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /// Takes a file apart.
  public static ForgedFile of(byte[] zip) throws IOException {
    ForgedFile forged = new ForgedFile();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        forged.files.put(entry.getName(), in.readAllBytes());
      }
    }
    return forged;
  }

  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  public byte[] bytes(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  public ForgedFile put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public ForgedFile put(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  public ForgedFile remove(String name) {
    files.remove(name);
    return this;
  }

  /// Signs what there is now, as a table of bad will could.
  public ForgedFile signed(Path keyFolder) throws IOException {
    Files.createDirectories(keyFolder);
    TableKey key = TableKey.of(keyFolder);
    Manifest old =
        ParcelJson.read(bytes(Manifest.NAME), Manifest.class).orElseThrow(AssertionError::new);
    Map<String, String> hashes = new TreeMap<>();
    List<String> ids = new ArrayList<>();
    files.forEach((name, content) -> {
      if (!name.equals(Manifest.NAME) && !name.equals(Manifest.SIGNATURE)) {
        hashes.put(name, Hash.of(content));
        if (name.endsWith("/log.jsonl")) {
          ids.add(name.split("/", -1)[1]);
        }
      }
    });
    return signed(
        key,
        ParcelJson.bytes(
            new Manifest(
                old.format(),
                old.version(),
                old.table(),
                Instant.EPOCH.toString(),
                key.publicText(),
                ids,
                hashes)));
  }

  /// Signs a manifest that says whatever it likes.
  public ForgedFile signedAsIs(Path keyFolder) throws IOException {
    Files.createDirectories(keyFolder);
    TableKey key = TableKey.of(keyFolder);
    String manifest =
        text(Manifest.NAME)
            .replaceFirst("\"key\":\"[^\"]*\"", "\"key\":\"" + key.publicText() + "\"");
    return signed(key, manifest.getBytes(StandardCharsets.UTF_8));
  }

  private ForgedFile signed(TableKey key, byte[] manifest) {
    files.put(Manifest.NAME, manifest);
    files.put(Manifest.SIGNATURE, Base64.getEncoder().encode(key.sign(manifest)));
    return this;
  }

  /// The file put together again.
  public byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
