package fr.tablee.app;

import fr.tablee.content.Pack;
import fr.tablee.content.PackSnapshot;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.store.EventCodec;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.web.Archive;
import fr.tablee.web.Json;
import fr.tablee.workshop.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The archive over the store. What the running workshop has just said is written down first.
/// Thread-safe.
final class KeptWorkshops implements Archive {

  private final Store store;
  private final LogWriter writer;
  private final EventCodec codec = new EventCodec();

  KeptWorkshops(Store store, LogWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  @Override
  public List<KeptWorkshop> workshops() {
    writer.flush();
    return store.workshops().stream()
        .map(kept ->
            new KeptWorkshop(
                kept.id(), kept.pack(), kept.opened().toString(), kept.closed(), kept.entries()))
        .toList();
  }

  @Override
  public Optional<Debrief> debrief(String workshopId) {
    return log(workshopId)
        .flatMap(log ->
            pack(workshopId).map(pack -> new DebriefComposer().compose(log, pack, workshopId)));
  }

  @Override
  public Optional<String> events(String workshopId) {
    return log(workshopId)
        .map(log -> log.stream().map(this::line).collect(Collectors.joining("\n", "", "\n")));
  }

  /// The workshop to go on with after a restart: the newest, unless it was closed.
  Optional<WorkshopRun.Resumed> unfinished() {
    return store.workshops().stream()
        .findFirst()
        .filter(newest -> !newest.closed())
        .flatMap(newest ->
            pack(newest.id())
                .map(pack -> new WorkshopRun.Resumed(newest.id(), pack, store.log(newest.id()))));
  }

  private Optional<Pack> pack(String workshopId) {
    return store.packJson(workshopId).map(new PackSnapshot()::fromJson);
  }

  private Optional<List<Entry>> log(String workshopId) {
    writer.flush();
    return Optional.of(store.log(workshopId)).filter(log -> !log.isEmpty());
  }

  private String line(Entry entry) {
    EventCodec.Row row = codec.write(entry.event());
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", entry.seq());
    line.put("wall", entry.at().wall().toString());
    line.put("elapsedMillis", entry.at().elapsedMillis());
    line.put("actor", entry.actor().word());
    line.put("type", row.type());
    line.put("version", row.version());
    line.put("event", Json.parse(row.body()));
    return Json.text(line);
  }
}
