package fr.tablee.app.serve;

import fr.tablee.app.Home;
import fr.tablee.app.TableChoice;
import fr.tablee.content.PackException;
import fr.tablee.content.PackLoader;
import fr.tablee.store.Store;
import fr.tablee.web.BadRequest;
import fr.tablee.web.Settings;
import fr.tablee.web.SettingsBook;
import fr.tablee.web.SettingsReader;
import fr.tablee.web.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settings in the store, the PIN in its file, and the packs and tables that lie beside those in
/// use. Thread-safe.
final class KeptSettings implements SettingsBook {

  private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);

  private final Store store;
  private final Serving.Wishes wishes;
  private final PinFile pin;
  private final Runnable startAgain;
  private final Listeners listeners = new Listeners();
  private volatile Settings settings;

  /// @param wishes what the command line asks for
  /// @param startAgain takes the table down and up again; returns at once
  KeptSettings(Store store, Serving.Wishes wishes, Path data, Runnable startAgain) {
    this.store = store;
    this.wishes = wishes;
    this.pin = new PinFile(data);
    this.startAgain = startAgain;
    this.settings = SettingsReader.kept(store.settings().all());
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public synchronized void keep(Settings next) {
    demandFree("pack", settings.pack(), next.pack());
    demandFree("table", settings.table(), next.table());
    next.chosenPack()
        .filter(name -> !Files.isRegularFile(packFolder(name).resolve("pack.yaml")))
        .ifPresent(name -> {
          throw BadRequest.said(404, "problem.unknown-pack", name);
        });
    next.chosenTable()
        .filter(name -> !Files.isRegularFile(TableChoice.of(name).file()))
        .ifPresent(name -> {
          throw BadRequest.said(404, "problem.unknown-table", name);
        });
    Map<String, String> words = new LinkedHashMap<>();
    next.words().forEach((name, word) -> words.put(name, word.toString()));
    store.settings().put(words);
    settings = next;
    listeners.tell();
  }

  private void demandFree(String name, String before, String after) {
    if (!before.equals(after) && wishes.fixed().contains(name)) {
      throw BadRequest.said(409, "problem.fixed-setting");
    }
  }

  @Override
  public void changePin(String chosen) {
    if (wishes.fixed().contains("pin")) {
      throw BadRequest.said(409, "problem.fixed-setting");
    }
    pin.keep(chosen);
  }

  @Override
  public void restart() {
    startAgain.run();
  }

  @Override
  public Subscription listen(Runnable onChange) {
    return listeners.add(onChange);
  }

  @Override
  public Choices choices() {
    Serving.Wishes now = wishes.with(settings);
    List<Choice> tables = new ArrayList<>();
    tables.add(new Choice(TableChoice.VIRTUAL, "", ""));
    tables.addAll(tables());
    return new Choices(
        packs(),
        tables,
        wishes.fixed().stream().sorted().toList(),
        now.pack().toAbsolutePath().normalize().getFileName().toString(),
        now.virtual() && now.table().file().equals(Home.virtualTable())
            ? TableChoice.VIRTUAL
            : name(now.table().file()));
  }

  private Path packFolder(String name) {
    return wishes.pack().toAbsolutePath().normalize().resolveSibling(name);
  }

  private List<Choice> packs() {
    return within(packFolder(".").normalize()).stream()
        .filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
        .flatMap(folder -> pack(folder).stream())
        .toList();
  }

  private static Optional<Choice> pack(Path folder) {
    try {
      var pack = new PackLoader().load(folder);
      return Optional.of(
          new Choice(folder.getFileName().toString(), pack.title(), pack.language()));
    } catch (PackException e) {
      LOG.debug("{} is no pack to choose", folder, e);
      return Optional.empty();
    }
  }

  private static List<Choice> tables() {
    return within(Home.file("firmware-config/tables")).stream()
        .filter(file -> file.toString().endsWith(".yaml"))
        .map(file -> new Choice(name(file), name(file), ""))
        .toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      LOG.debug("{} cannot be listed", folder, e);
      return List.of();
    }
  }
}
