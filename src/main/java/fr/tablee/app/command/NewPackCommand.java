package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.content.edit.CardId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee new-pack NAME`: writes a small commented pack to begin with.
@Command(name = "new-pack", description = "Écrit une petite mallette commentée, à transformer.")
final class NewPackCommand implements Callable<Integer> {

  private static final List<String> FILES =
      List.of(
          "pack.yaml",
          "activities/frise.yaml",
          "activities/tri.yaml",
          "activities/envies.yaml",
          "scenarios/essai.yaml");

  /// Leaves room for the cards' ids on a tag.
  private static final int LONGEST_ID = 14;

  @Parameters(
      index = "0",
      paramLabel = "NOM",
      description = "son nom, par exemple « Mon quartier »")
  private String name = "";

  @Option(
      names = "--in",
      paramLabel = "DOSSIER",
      description = "où mettre son dossier (par défaut : content)")
  private @Nullable Path parent;

  @Override
  public Integer call() {
    String id = CardId.plain(name);
    if (id.isEmpty()) {
      throw new Misuse(
          "Donner à la mallette un nom avec des lettres, par exemple « Mon quartier ».");
    }
    if (id.length() > LONGEST_ID) {
      throw new Misuse(
          "Le nom « %s » donne l’id « %s », trop long pour une étiquette : en choisir un de %d signes au plus."
              .formatted(name, id, LONGEST_ID));
    }
    Path folder = (parent == null ? Home.file("content") : parent).resolve(id);
    if (Files.exists(folder)) {
      throw new Complaint(
          "Le dossier %s existe déjà : choisir un autre nom, ou le déplacer.".formatted(folder));
    }
    FILES.forEach(file -> write(file, folder, id));
    String shown = shown(folder);
    System.out.println(
        """
        La mallette « %s » est dans %s. Elle se joue déjà.
        Pour la vérifier : ./run check %s
        Pour la jouer :    ./run --pack %s\
        """
            .formatted(name, shown, shown, shown));
    return 0;
  }

  private void write(String file, Path folder, String id) {
    Map<String, String> filling =
        Map.of(
            "id", id,
            "title", quoted(name),
            "folder", shown(folder),
            "year", Year.now(ZoneId.systemDefault()).toString(),
            "schemas", schemas(folder.resolve(file)));
    String text = template(file);
    for (Map.Entry<String, String> blank : filling.entrySet()) {
      text = text.replace("{{" + blank.getKey() + "}}", blank.getValue());
    }
    Path target = folder.resolve(file);
    try {
      Files.createDirectories(target.getParent() == null ? folder : target.getParent());
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new Complaint(
          "%s ne peut pas être écrit : vérifier les droits du dossier.".formatted(target), e);
    }
  }

  private static String template(String file) {
    try (InputStream in = NewPackCommand.class.getResourceAsStream("new-pack/" + file)) {
      if (in == null) {
        throw new IllegalStateException("new-pack/" + file + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// The way from a file to the schemas, as its editor needs it.
  private static String schemas(Path file) {
    Path schemas = Home.file("content/schema").toAbsolutePath().normalize();
    Path from = file.toAbsolutePath().normalize().getParent();
    return from == null ? schemas.toString() : from.relativize(schemas).toString();
  }

  /// A folder as it is typed from the project's.
  private static String shown(Path folder) {
    Path home = Home.file("").toAbsolutePath().normalize();
    Path full = folder.toAbsolutePath().normalize();
    return full.startsWith(home) ? home.relativize(full).toString() : full.toString();
  }
}
