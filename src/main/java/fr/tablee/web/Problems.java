package fr.tablee.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns every fault into RFC 9457 problem details with a sentence for the person; the log keeps
/// the rest.
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void register(RoutesConfig routes) {
    routes.exception(
        BadRequest.class, (fault, context) -> answer(context, fault.status(), fault.sentence()));
    routes.exception(
        HttpResponseException.class,
        (fault, context) -> answer(context, fault.getStatus(), sentence(fault.getStatus())));
    routes.exception(
        Exception.class,
        (fault, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), fault);
          answer(context, 500, sentence(500));
        });
    routes.error(
        404,
        context -> {
          if (context.result() == null || !isProblem(context)) {
            answer(
                context,
                404,
                "Cette adresse n’existe pas : revenir à l’accueil de la table, à la racine.");
          }
        });
  }

  /// Answers with problem details.
  static void answer(Context context, int status, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title(status));
    problem.put("status", status);
    problem.put("detail", detail);
    context
        .status(status)
        .contentType("application/problem+json; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(Json.text(problem));
  }

  private static boolean isProblem(Context context) {
    String type = context.res().getContentType();
    return type != null
        && (type.startsWith("application/problem+json") || type.startsWith("text/html"));
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Demande incomplète";
      case 401 -> "Code demandé";
      case 404 -> "Introuvable";
      case 409 -> "Pas maintenant";
      case 413 -> "Trop long";
      case 415 -> "Format inattendu";
      case 429 -> "Un instant";
      default -> status < 500 ? "Demande refusée" : "Erreur de la table";
    };
  }

  private static String sentence(int status) {
    return switch (status) {
      case 404 -> "Cette adresse n’existe pas : revenir à l’accueil de la table, à la racine.";
      case 405 -> "Cette adresse ne répond pas à cette méthode.";
      case 413 -> "La demande est trop longue.";
      default ->
          status < 500
              ? "La table n’a pas compris cette demande."
              : "La table a rencontré une erreur ; rien n’est perdu. Réessayer, et si cela revient, regarder le journal.";
    };
  }
}
