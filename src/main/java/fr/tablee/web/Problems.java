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
        BadRequest.class,
        (fault, context) ->
            answer(context, fault.status(), fault.sentence(Reader.language(context))));
    routes.exception(
        HttpResponseException.class,
        (fault, context) ->
            answer(context, fault.getStatus(), sentence(context, fault.getStatus())));
    routes.exception(
        Exception.class,
        (fault, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), fault);
          answer(context, 500, sentence(context, 500));
        });
    routes.error(
        404,
        context -> {
          if (context.result() == null || !isProblem(context)) {
            answer(context, 404, sentence(context, 404));
          }
        });
  }

  /// Answers with problem details.
  static void answer(Context context, int status, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title(context, status));
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

  private static String title(Context context, int status) {
    Words words = Reader.words(context);
    String key = "problem.title." + status;
    return words.say(
        words.knows(key) ? key : status < 500 ? "problem.title.refused" : "problem.title.fault");
  }

  private static String sentence(Context context, int status) {
    Words words = Reader.words(context);
    String key = "problem.detail." + status;
    return words.say(
        words.knows(key) ? key : status < 500 ? "problem.detail.refused" : "problem.detail.fault");
  }
}
