package fr.tablee.app.past;

import fr.tablee.content.PackException;
import fr.tablee.content.PackSnapshot;
import fr.tablee.store.Exchange;
import fr.tablee.store.Parcel;
import fr.tablee.store.Store;
import fr.tablee.store.StoreException;
import fr.tablee.store.Workshops;
import fr.tablee.store.exchange.ParcelException;
import fr.tablee.store.exchange.ParcelReader;
import fr.tablee.store.exchange.ParcelWriter;
import fr.tablee.store.exchange.TableKey;
import fr.tablee.web.BadRequest;
import fr.tablee.web.History;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Workshops between tables. A file is examined whole before anything of it is let in; should the
/// disk then refuse in the middle, what had been let in goes out again. Thread-safe: two files at a
/// time wait for each other.
public final class Parcels {

  private static final ParcelReader.Limits LIMITS =
      new ParcelReader.Limits(40_000, 64L << 20, 2L << 30);

  /// A thousand long workshops make some forty megabytes.
  private static final long LARGEST_FILE_BYTES = 256L << 20;

  private final Store store;
  private final Path data;
  private final String table;
  private final Supplier<Instant> wall;

  /// @param table name of this table
  public Parcels(Store store, Path data, String table, Supplier<Instant> wall) {
    this.store = store;
    this.data = data;
    this.table = table;
    this.wall = wall;
  }

  /// Those of a data folder, by the name that its newest workshop gives the table.
  public static Parcels of(Store store, Path data, Supplier<Instant> wall) {
    String table =
        store.workshops().all().stream()
            .filter(kept -> kept.origin().isEmpty())
            .map(Workshops.Kept::table)
            .findFirst()
            .orElse("table");
    return new Parcels(store, data, table, wall);
  }

  /// Holds that all of these are here.
  ///
  /// @throws ParcelException naming the first that is not
  public void expect(List<String> workshops) {
    for (String id : workshops) {
      if (store.workshops().find(id).isEmpty()) {
        throw new ParcelException("parcel.unknown", id);
      }
    }
  }

  /// Writes workshops into one file; all of them when none is named.
  ///
  /// @return how many
  public int export(List<String> workshops, OutputStream out) {
    List<String> ids =
        workshops.isEmpty()
            ? store.workshops().all().stream()
                .filter(Workshops.Kept::started)
                .map(Workshops.Kept::id)
                .toList()
            : workshops;
    expect(ids);
    try (ParcelWriter writer = new ParcelWriter(out, TableKey.of(data), table, wall.get())) {
      for (String id : ids) {
        store.exchange().take(id).ifPresent(writer::add);
      }
    }
    return ids.size();
  }

  /// Takes a file in that comes over the network.
  ///
  /// @throws BadRequest 422 with what is wrong; then nothing was taken in
  History.Received receive(InputStream stream) {
    try {
      Path file = Files.createTempFile("tablee", ".zip");
      try {
        copy(stream, file);
        return receive(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (ParcelException e) {
      throw BadRequest.told(422, e::sentence);
    } catch (StoreException e) {
      throw BadRequest.told(422, e::sentence);
    } catch (IOException e) {
      throw BadRequest.said(422, "history.import.cut-off");
    }
  }

  private static void copy(InputStream stream, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] piece = new byte[64 * 1024];
      long all = 0;
      for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
        all += read;
        if (all > LARGEST_FILE_BYTES) {
          throw BadRequest.said(413, "history.import.too-large", LARGEST_FILE_BYTES >> 20);
        }
        out.write(piece, 0, read);
      }
    }
  }

  /// Takes a file in.
  ///
  /// @throws ParcelException,StoreException with what is wrong; then nothing was taken in
  public synchronized History.Received receive(Path file) {
    try (ParcelReader reader = ParcelReader.open(file, LIMITS)) {
      List<String> wanted = examined(reader);
      return new History.Received(
          reader.table(),
          reader.signer(),
          admitted(reader, wanted),
          reader.workshops().stream().filter(id -> !wanted.contains(id)).toList());
    }
  }

  /// The workshops that are not here yet, once all of the file has been found in order.
  private List<String> examined(ParcelReader reader) {
    List<String> wanted = new ArrayList<>();
    for (String id : reader.workshops()) {
      Parcel parcel = reader.read(id);
      store.exchange().examine(parcel);
      expectPack(parcel);
      switch (store.exchange().standing(parcel)) {
        case NEW, SHORTER -> wanted.add(id);
        case KNOWN -> {
          // Stays as it is.
        }
        case CLASH -> throw new ParcelException("parcel.clash", id);
      }
    }
    return wanted;
  }

  private static void expectPack(Parcel parcel) {
    try {
      new PackSnapshot().fromJson(parcel.packJson());
    } catch (PackException e) {
      throw new ParcelException("parcel.pack", parcel.id()).because(e);
    }
  }

  private List<String> admitted(ParcelReader reader, List<String> wanted) {
    List<String> added = new ArrayList<>();
    Exchange exchange = store.exchange();
    try {
      for (String id : wanted) {
        Parcel parcel = reader.read(id);
        exchange.admit(parcel, parcel.origin().orElse(reader.table()), reader.signer(), wall.get());
        added.add(id);
      }
      return added;
    } catch (StoreException | ParcelException e) {
      added.forEach(store.workshops()::delete);
      throw e;
    }
  }
}
