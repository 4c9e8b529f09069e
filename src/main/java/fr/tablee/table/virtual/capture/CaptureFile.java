package fr.tablee.table.virtual.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A capture that was read from a file; the format stands in [CaptureWriter].
///
/// @param tableName name of the table file
/// @param tableText its text
/// @param events what happened, in order
public record CaptureFile(String tableName, String tableText, List<CaptureEvent> events) {

  public CaptureFile {
    events = List.copyOf(events);
  }

  /// How long it lasts.
  public long nanos() {
    return events.isEmpty() ? 0 : events.getLast().nanos();
  }

  /// How many transfers it holds.
  public long transfers() {
    return events.stream().filter(CaptureEvent.Transfer.class::isInstance).count();
  }

  /// Reads a file.
  ///
  /// @throws CaptureException with a French sentence where it cannot be read or is no capture
  public static CaptureFile read(Path file) {
    try (BufferedReader in = open(file)) {
      return new Reading(file).read(in);
    } catch (IOException e) {
      throw new CaptureException(
          "L’enregistrement « "
              + file
              + " » ne peut pas être lu : vérifier le chemin et les droits.");
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) {
      stream = new GZIPInputStream(stream);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /// One reading of one file.
  private static final class Reading {

    private final Path file;
    private final List<CaptureEvent> events = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();
    private String tableName = "";
    private long nanos;

    Reading(Path file) {
      this.file = file;
    }

    CaptureFile read(BufferedReader in) throws IOException {
      if (!CaptureWriter.HEADER.equals(in.readLine())) {
        throw new CaptureException(
            "« "
                + file
                + " » n’est pas un enregistrement de cette version (« "
                + CaptureWriter.HEADER
                + " »).");
      }
      int number = 1;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        try {
          take(line);
        } catch (RuntimeException e) {
          throw new CaptureException(
              "« "
                  + file
                  + " », ligne "
                  + number
                  + " : elle est abîmée ou coupée ; refaire l’enregistrement.");
        }
      }
      return new CaptureFile(tableName, table.toString(), events);
    }

    private void take(String line) {
      if (line.startsWith("| ")) {
        table.append(line.substring(2)).append('\n');
        return;
      }
      String[] parts = line.split(" ", -1);
      switch (parts[0]) {
        case "=" -> tableName = parts[1];
        case "t" -> {
          for (int i = 1; i < parts.length; i++) {
            events.add(new CaptureEvent.Clock(at(parts[i])));
          }
        }
        case "s" ->
            events.add(
                new CaptureEvent.Transfer(
                    at(parts[1]), parts[2], parts[3], parts[4], parts[3].length() / 2));
        case "f" ->
            events.add(
                new CaptureEvent.Transfer(
                    at(parts[1]), parts[2], parts[3], "", Integer.parseInt(parts[4])));
        case "p" ->
            events.add(
                new CaptureEvent.Pin(
                    at(parts[1]), Integer.parseInt(parts[2]), parts[3].equals("1")));
        default -> throw new IllegalArgumentException(parts[0]);
      }
    }

    private long at(String since) {
      nanos += Long.parseLong(since);
      return nanos;
    }
  }
}
