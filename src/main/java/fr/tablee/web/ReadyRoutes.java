package fr.tablee.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ready check, behind the console's door.
///
/// `GET /api/console/ready` answers `{"level": "ok|warn|bad", "lines": [{level, subject, key, args,
/// names, remedy}]}`, the worst line first; `level` is the worst of all.
final class ReadyRoutes {

  private final ReadyCheck check;
  private final LiveFeed displays;
  private final ConsoleDoor door;

  /// @param displays the stream that displays follow
  ReadyRoutes(ReadyCheck check, LiveFeed displays, ConsoleDoor door) {
    this.check = check;
    this.displays = displays;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/console/ready", this::look);
  }

  private void look(Context context) {
    door.demand(context);
    List<ReadyCheck.Line> lines = check.look(displays.clients());
    String worst =
        lines.stream()
            .map(ReadyCheck.Line::level)
            .min(java.util.Comparator.naturalOrder())
            .orElse(ReadyCheck.Level.OK)
            .word();
    context
        .header("Cache-Control", "no-store")
        .json(Map.of("level", worst, "lines", lines.stream().map(ReadyRoutes::line).toList()));
  }

  private static Map<String, @Nullable Object> line(ReadyCheck.Line line) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("level", line.level().word());
    json.put("subject", line.subject());
    json.put("key", line.key());
    json.put("args", line.args());
    json.put("names", line.names());
    json.put("remedy", line.remedy().orElse(null));
    return json;
  }
}
