package fr.tablee.app;

import fr.tablee.table.CardRef;
import fr.tablee.table.Presence;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.light.LightShow;
import fr.tablee.table.nfc.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A table ready to be scanned and lit: readers, presence and light of one [TableSpec]. Scanning
/// belongs to the bus thread; the light show states its own threads.
final class TableRig {

  private final TableSpec spec;
  private final Scanner scanner;
  private final Presence presence;
  private final LightShow lights;

  TableRig(TableSpec spec, Scanner scanner, Presence presence, LightShow lights) {
    this.spec = spec;
    this.scanner = scanner;
    this.presence = presence;
    this.lights = lights;
  }

  TableSpec spec() {
    return spec;
  }

  LightShow lights() {
    return lights;
  }

  /// Tells presence which cards a resumed workshop knows on the board. Before the first scan.
  void seed(Map<SlotId, CardRef> cards) {
    presence.seed(cards);
  }

  /// One scan of the whole table, when it is due, and what presence makes of it. Bus thread.
  List<TimedChange> cycle() {
    List<TimedChange> changes = new ArrayList<>();
    scanner.cycle(sighting -> changes.addAll(presence.observe(sighting)));
    return changes;
  }
}
