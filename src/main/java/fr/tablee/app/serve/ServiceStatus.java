package fr.tablee.app.serve;

import fr.tablee.workshop.PublicState;
import org.jspecify.annotations.Nullable;

/// How the table is, in the one line that `systemctl status tablee` shows.
final class ServiceStatus {

  private ServiceStatus() {}

  /// For example `24 lecteurs sur 25 répondent ; atelier en cours, « Histoire de l’IA ».`
  static String line(PublicState view) {
    long answering = view.readers().values().stream().filter("ok"::equals).count();
    return answering
        + (answering == 1 ? " lecteur sur " : " lecteurs sur ")
        + view.readers().size()
        + (answering == 1 ? " répond\u00a0; " : " répondent\u00a0; ")
        + workshop(view)
        + ".";
  }

  private static String workshop(PublicState view) {
    PublicState.WorkshopView workshop = view.workshop();
    if (workshop == null) {
      return "aucun atelier";
    }
    PublicState.ActivityView activity = view.activity();
    return switch (workshop.phase()) {
      case "running" -> "atelier en cours" + title(activity);
      case "paused" -> "atelier en pause" + title(activity);
      case "closed" -> "atelier clos";
      default -> "atelier prêt";
    };
  }

  private static String title(PublicState.@Nullable ActivityView activity) {
    return activity == null ? "" : ", «\u00a0" + activity.title() + "\u00a0»";
  }
}
