package fr.tablee.app.run;

import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.content.PackException;
import fr.tablee.content.PackSnapshot;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.Edit;
import fr.tablee.debrief.Edits;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import fr.tablee.handout.HandoutWriter;
import fr.tablee.handout.Played;
import fr.tablee.print.PrintShop;
import fr.tablee.store.DebriefEdits;
import fr.tablee.store.EventCodec;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.store.StoreException;
import fr.tablee.store.Workshops;
import fr.tablee.web.Archive;
import fr.tablee.web.Json;
import fr.tablee.workshop.Entry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The archive over the store. What the running workshop has just said is written down first.
/// Thread-safe.
public final class KeptWorkshops implements Archive {

  private static final Logger LOG = LoggerFactory.getLogger(KeptWorkshops.class);

  private final Store store;
  private final LogWriter writer;
  private final EventCodec codec = new EventCodec();

  public KeptWorkshops(Store store, LogWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  @Override
  public List<KeptWorkshop> workshops() {
    writer.flush();
    return store.workshops().all().stream()
        .map(kept ->
            new KeptWorkshop(
                kept.id(), kept.pack(), kept.opened().toString(), kept.closed(), kept.entries()))
        .toList();
  }

  @Override
  public Optional<Debrief> debrief(String workshopId, Language language) {
    return log(workshopId)
        .flatMap(log ->
            pack(workshopId)
                .map(pack ->
                    new Edits(edits(workshopId, language))
                        .over(new DebriefComposer().compose(log, pack, workshopId, language))));
  }

  @Override
  public List<Edit> edits(String workshopId, Language language) {
    return store.debriefEdits().of(workshopId, language.code()).stream()
        .map(kept ->
            new Edit(
                kept.sentence(),
                kept.block(),
                Edit.Kind.of(kept.kind()).orElseThrow(),
                kept.text()))
        .toList();
  }

  @Override
  public void edit(String workshopId, Language language, Edit edit) {
    store
        .debriefEdits()
        .keep(
            workshopId,
            language.code(),
            new DebriefEdits.Kept(
                edit.sentence(), edit.block(), edit.kind().word(), edit.text(), Instant.now()));
  }

  @Override
  public void unedit(String workshopId, Language language, String sentence) {
    store.debriefEdits().drop(workshopId, language.code(), sentence);
  }

  /// Lets what the running workshop has just said reach the store.
  void settle() {
    writer.flush();
  }

  @Override
  public Optional<Handout> handout(String workshopId, Form form, Language language) {
    return played(workshopId, language).map(played -> writer().write(form, played));
  }

  @Override
  public Optional<Handout> log(String workshopId, Language language) {
    return played(workshopId, language).map(played -> writer().log(played));
  }

  private static HandoutWriter writer() {
    return new HandoutWriter(PrintShop.open());
  }

  /// What is told of a workshop.
  Optional<Played> played(String workshopId, Language language) {
    return log(workshopId)
        .flatMap(log -> pack(workshopId).map(pack -> played(workshopId, pack, log, language)));
  }

  private Played played(String workshopId, Pack pack, List<Entry> log, Language language) {
    return new Played(
        new Edits(edits(workshopId, language))
            .over(new DebriefComposer().compose(log, pack, workshopId, language)),
        pack,
        log.stream().map(this::line).collect(Collectors.joining("\n", "", "\n")),
        language);
  }

  /// The newest workshop of a pack that this table played, closed or not: where a restart begins. A
  /// closed one that can no longer be read is passed over; an unfinished one is not, nobody may
  /// lose it unawares.
  public Optional<WorkshopRun.Resumed> newest(String packId) {
    Optional<Workshops.Kept> newest =
        store.workshops().all().stream()
            .filter(kept -> kept.origin().isEmpty() && kept.pack().equals(packId))
            .findFirst();
    try {
      return newest.flatMap(this::readBack);
    } catch (PackException | StoreException e) {
      if (newest.filter(Workshops.Kept::closed).isEmpty()) {
        throw e;
      }
      LOG.warn("The last workshop cannot be read: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<WorkshopRun.Resumed> readBack(Workshops.Kept kept) {
    return pack(kept.id())
        .map(pack -> new WorkshopRun.Resumed(kept.id(), pack, store.log().of(kept.id())));
  }

  private Optional<Pack> pack(String workshopId) {
    return store.workshops().packJson(workshopId).map(new PackSnapshot()::fromJson);
  }

  private Optional<List<Entry>> log(String workshopId) {
    writer.flush();
    return Optional.of(store.log().of(workshopId)).filter(log -> !log.isEmpty());
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
