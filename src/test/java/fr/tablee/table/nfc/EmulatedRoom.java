package fr.tablee.table.nfc;

import fr.tablee.table.CardRef;
import fr.tablee.table.Presence;
import fr.tablee.table.Sighting;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TagContent;
import fr.tablee.table.TimedChange;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The shipped table with emulated chips, its driver, scanner and presence, in virtual time.
final class EmulatedRoom implements AutoCloseable {

  static final TableSpec SPEC =
      TableFile.load(Path.of("firmware-config", "tables", "trois-volets.yaml"));

  static final TableSpec MFRC522 =
      TableFile.load(Path.of("firmware-config", "tables", "trois-volets-mfrc522.yaml"));

  /// Three readers, each with a device of its own.
  static final TableSpec PLUGS =
      TableFile.load(Path.of("src", "test", "resources", "tables", "trois-prises.yaml"));

  final SimulatedClock clock = new SimulatedClock();
  final VirtualTable table;
  final Presence presence;
  final List<Sighting> sightings = new ArrayList<>();
  private final Map<SlotId, CardRef> told = new TreeMap<>();
  private final Pi4jReaderBank bank;

  EmulatedRoom(long seed) {
    this(SPEC, seed);
  }

  EmulatedRoom(TableSpec spec, long seed) {
    presence = new Presence(spec);
    table = new VirtualTable(spec, clock, seed);
    bank = Pi4jReaderBank.open(table.context(), spec, clock);
  }

  Scanner scanner() {
    return bank.scanner();
  }

  EmulatedTag card(String card) {
    return EmulatedNtag213.holding(table.newUid(), CardTag.pages(CardRef.parse(card)));
  }

  /// Scans so many times.
  ///
  /// @return what presence told
  List<TableChange> cycles(int count) {
    List<TableChange> changes = new ArrayList<>();
    sightings.clear();
    for (int i = 0; i < count; i++) {
      bank.scanner()
          .cycle(sighting -> {
            sightings.add(sighting);
            for (TimedChange change : presence.observe(sighting)) {
              changes.add(change.change());
              remember(change.change());
            }
          });
    }
    return changes;
  }

  /// Writes a card's identity on the tag that lies on a slot, whatever it says.
  WriteOutcome write(SlotId slot, CardRef card) {
    return scanner().write(slot, new TagContent.Identity(card), WritePolicy.OVERWRITE, _ -> {});
  }

  /// Which card lies where, as presence has told it so far.
  Map<SlotId, CardRef> cardsTold() {
    return Map.copyOf(told);
  }

  private void remember(TableChange change) {
    switch (change) {
      case TableChange.CardPlaced(SlotId slot, CardRef card) -> told.put(slot, card);
      case TableChange.CardLifted(SlotId slot, CardRef card) -> {
        if (!told.remove(slot, card)) {
          throw new AssertionError(card + " is lifted from " + slot + " and was never placed");
        }
      }
      case TableChange.ForeignPlaced _,
          TableChange.TwoCards _,
          TableChange.Cleared _,
          TableChange.ReaderLost _,
          TableChange.ReaderRecovering _,
          TableChange.ReaderBack _ -> {}
    }
  }

  static SlotId slot(String name) {
    return new SlotId(name);
  }

  @Override
  public void close() {
    bank.close();
    table.close();
  }
}
