package fr.tablee.app.serve;

import fr.tablee.app.run.WorkshopRun;
import fr.tablee.content.Activity;
import fr.tablee.content.Pack;
import fr.tablee.store.SettingShelf;
import fr.tablee.web.Json;
import fr.tablee.web.RunSheetBook;
import fr.tablee.web.Settings;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The run sheet that a facilitator keeps for a pack, and the length that workshops should have.
/// Thread-safe.
///
/// It is kept among the settings, under `plan.<pack>`: `[{"activity": "histoire", "seconds": 900,
/// "skipped": false}, ...]`.
final class KeptPlan implements RunSheetBook {

  private final SettingShelf shelf;
  private final Supplier<Settings> settings;
  private final WorkshopRun run;

  KeptPlan(SettingShelf shelf, Supplier<Settings> settings, WorkshopRun run) {
    this.shelf = shelf;
    this.settings = settings;
    this.run = run;
  }

  @Override
  public void keep() {
    WorkshopRun.Snapshot now = run.now();
    List<Stop> stops =
        now.workshop().console(now.state(), now.id(), run.moment(now)).plan().stream()
            .map(line -> new Stop(line.id(), (int) line.planned(), line.skipped()))
            .toList();
    shelf.put(Map.of(name(now.workshop().pack()), Json.text(stops)));
  }

  @Override
  public void forget() {
    shelf.put(Map.of(name(run.now().workshop().pack()), ""));
  }

  /// What to ask of a workshop that has not begun, so that it follows what was chosen.
  List<Command> wishes(Pack played) {
    List<Stop> stops = stops(played);
    List<Command> wishes = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      wishes.add(new Command.Move(stop.activity(), i + 1));
      wishes.add(new Command.Plan(stop.activity(), stop.seconds()));
      wishes.add(new Command.Skip(stop.activity(), stop.skipped()));
    }
    int minutes = settings.get().minutes();
    if (minutes > 0) {
      wishes.add(new Command.Fit(minutes));
    }
    return wishes;
  }

  /// As kept, where the pack still has those activities; what it has besides comes last.
  private List<Stop> stops(Pack played) {
    List<Stop> own = played.activities().stream().map(KeptPlan::planned).toList();
    List<String> known = own.stream().map(Stop::activity).toList();
    List<Stop> kept =
        kept(played).stream().filter(stop -> known.contains(stop.activity())).toList();
    List<String> named = kept.stream().map(Stop::activity).toList();
    return Stream.concat(
            kept.stream(), own.stream().filter(stop -> !named.contains(stop.activity())))
        .toList();
  }

  private static Stop planned(Activity activity) {
    return new Stop(activity.id(), (int) activity.frame().planned().toSeconds(), false);
  }

  private List<Stop> kept(Pack played) {
    String text = shelf.all().getOrDefault(name(played), "");
    if (text.isEmpty()) {
      return List.of();
    }
    List<Stop> stops = new ArrayList<>();
    for (JsonNode stop : Json.parse(text)) {
      stops.add(
          new Stop(
              stop.path("activity").asString(),
              stop.path("seconds").asInt(),
              stop.path("skipped").asBoolean()));
    }
    return stops;
  }

  private static String name(Pack played) {
    return "plan." + played.id();
  }
}
