package fr.tablee.app;

import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.Sensing;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.nfc.TagScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A table ready to be scanned and lit: readers, sensing and light of one [TableSpec]. Scanning
/// belongs to the bus thread; the light show states its own threads.
public final class TableRig {

  private final TableSpec spec;
  private final TagScanner scanner;
  private final Sensing sensing;
  private final LightShow lights;
  private final AtomicReference<@Nullable Map<SlotId, CardRef>> told = new AtomicReference<>();
  private volatile UnaryOperator<Sighting> recognise = UnaryOperator.identity();

  public TableRig(TableSpec spec, TagScanner scanner, Sensing sensing, LightShow lights) {
    this.spec = spec;
    this.scanner = scanner;
    this.sensing = sensing;
    this.lights = lights;
  }

  public TableSpec spec() {
    return spec;
  }

  /// Its readers; the bus thread's.
  public TagScanner scanner() {
    return scanner;
  }

  public LightShow lights() {
    return lights;
  }

  /// How each reader has done, by slot.
  public Map<SlotId, ReaderHealth> health() {
    return scanner.health();
  }

  /// Tells the sensing which cards a resumed workshop knows on the board. Before the first scan.
  public void seed(Map<SlotId, CardRef> cards) {
    sensing.seed(cards);
  }

  /// Tells the sensing what lies on the board since somebody changed it by hand; it hears of it
  /// before the next scan. Any thread; returns at once.
  public void remember(Map<SlotId, CardRef> cards) {
    told.set(Map.copyOf(cards));
  }

  /// Says what a sighting really shows, before the sensing sees it: registered tags. Before the
  /// first scan.
  public void recognising(UnaryOperator<Sighting> names) {
    recognise = names;
  }

  /// One scan of the whole table, when it is due, and what the sensing makes of it. Bus thread.
  public List<TimedChange> cycle() {
    Map<SlotId, CardRef> byHand = told.getAndSet(null);
    if (byHand != null) {
      sensing.remember(byHand);
    }
    List<TimedChange> changes = new ArrayList<>();
    scanner.cycle(sighting -> changes.addAll(sensing.observe(recognise.apply(sighting))));
    return changes;
  }
}
