package fr.tablee.app;

import fr.tablee.content.Pack;
import fr.tablee.content.PackException;
import fr.tablee.content.PackLoader;
import fr.tablee.web.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee check PACK`: says everything that is wrong with a pack, at once.
@Command(name = "check", description = "Vérifie une mallette et dit tout ce qui ne va pas.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "la mallette (par défaut : mallette-ia)")
  private Path folder = Home.pack();

  @Option(names = "--json", description = "imprime les problèmes en JSON")
  private boolean json;

  @Override
  public Integer call() {
    try {
      Pack pack = new PackLoader().load(folder);
      System.out.println(
          json
              ? Json.text(Map.of("pack", pack.id(), "problems", List.of()))
              : "La mallette « %s » est en ordre : %d activités, %d cartes."
                  .formatted(pack.title(), pack.activities().size(), pack.cards().count()));
      return 0;
    } catch (PackException e) {
      if (json) {
        System.out.println(Json.text(Map.of("pack", folder.toString(), "problems", e.problems())));
      } else {
        System.out.println(e.getMessage());
        int count = e.problems().size();
        System.out.println(count == 1 ? "1 problème." : count + " problèmes.");
      }
      return 1;
    }
  }
}
