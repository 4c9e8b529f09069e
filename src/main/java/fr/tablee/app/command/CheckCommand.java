package fr.tablee.app.command;

import fr.tablee.app.Home;
import fr.tablee.app.scenario.PackScenarios;
import fr.tablee.content.Pack;
import fr.tablee.content.PackChecker;
import fr.tablee.content.PackChecker.Checked;
import fr.tablee.content.Problem;
import fr.tablee.web.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee check PACK`: says everything that is wrong with a pack, at once. Exit code 1 when there
/// is anything to say, advice included.
@Command(name = "check", description = "Vérifie une mallette et dit tout ce qui ne va pas.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "la mallette (par défaut : mallette-ia)")
  private Path folder = Home.pack();

  @Option(names = "--json", description = "imprime les problèmes en JSON")
  private boolean json;

  @Override
  public Integer call() {
    Checked checked = new PackChecker().check(folder);
    List<Problem> problems = new ArrayList<>(checked.problems());
    checked.pack().ifPresent(pack -> problems.addAll(PackScenarios.problems(folder, pack)));
    if (json) {
      System.out.println(Json.text(report(checked, problems)));
    } else {
      problems.forEach(System.out::println);
      System.out.println(problems.isEmpty() ? inOrder(checked) : count(problems));
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private Map<String, Object> report(Checked checked, List<Problem> problems) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("pack", checked.pack().map(Pack::id).orElseGet(folder::toString));
    report.put("playable", checked.pack().isPresent());
    report.put("problems", problems);
    return report;
  }

  private static String inOrder(Checked checked) {
    Pack pack = checked.pack().orElseThrow();
    return "La mallette « %s » est en ordre : %d activités, %d cartes."
        .formatted(pack.title(), pack.activities().size(), pack.cards().count());
  }

  /// `2 fautes, 1 conseil.`
  private static String count(List<Problem> problems) {
    long faults = problems.stream().filter(Problem::isFault).count();
    long advice = problems.size() - faults;
    List<String> counts = new ArrayList<>();
    if (faults > 0) {
      counts.add(faults + (faults > 1 ? " fautes" : " faute"));
    }
    if (advice > 0) {
      counts.add(advice + (advice > 1 ? " conseils" : " conseil"));
    }
    String playable =
        faults == 0 ? " La mallette peut être jouée." : " La mallette ne peut pas être jouée.";
    return String.join(", ", counts) + "." + playable;
  }
}
