package fr.tablee.app.virtual;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The hand at a wand table: lays cards on a mat that senses nothing, and holds the one reader to
/// the card and then to the slot's tag, at a person's pace.
///
/// ```
/// put X on S    card held | away | slot's tag held | away        0.3 s, 0.4 s, 0.3 s, 0.4 s
/// lift S        card held | away | lectern's tag held | away
/// ```
///
/// A slot whose reader a scenario unplugs is one whose tag has come off the mat: the second tap
/// finds nothing. Faults of the lectern are the reader's own. One movement at a time; a caller
/// waits for it, and nobody who only looks does. Thread-safe.
public final class WandHand implements VirtualHand {

  private static final long HELD_NANOS = 300_000_000;
  private static final long AWAY_NANOS = 400_000_000;
  private static final String STRANGER = "?";

  /// The one field that tags are held into.
  public interface Field {

    void hold(EmulatedTag tag);

    void away();

    void fault(VirtualFault fault);

    VirtualFault fault();
  }

  /// Lets that much time pass.
  public interface Pace {
    void pass(long nanos);
  }

  private final Field field;
  private final VirtualCards cards;
  private final Pace pace;
  private final Supplier<byte[]> newUid;
  private final Map<SlotId, EmulatedTag> mat = new LinkedHashMap<>();
  private final Set<SlotId> torn = ConcurrentHashMap.newKeySet();
  private final Map<SlotId, CardRef> lying = new ConcurrentHashMap<>();
  private volatile Optional<EmulatedTag> stranger = Optional.empty();

  /// @param newUid numbers for the tags of the mat
  public WandHand(
      TableSpec spec, Field field, VirtualCards cards, Supplier<byte[]> newUid, Pace pace) {
    this.field = field;
    this.cards = cards;
    this.pace = pace;
    this.newUid = newUid;
    for (TableSpec.SlotSpec slot : spec.slots()) {
      byte[] pages = CardTag.pages(new TagContent.Place(slot.id()));
      mat.put(slot.id(), EmulatedNtag213.holding(newUid.get(), pages));
    }
  }

  @Override
  public synchronized void put(SlotId slot, CardRef card) {
    lying.values().remove(card);
    lying.put(slot, card);
    stranger = Optional.empty();
    tap(cards.tag(card));
    tapMat(slot);
  }

  @Override
  public synchronized void clear(SlotId slot) {
    Optional<CardRef> card = Optional.ofNullable(lying.remove(slot));
    if (slot.isLectern()) {
      stranger.ifPresent(_ -> field.away());
      stranger = Optional.empty();
      card.ifPresent(_ -> tapMat(slot));
    } else if (card.isPresent()) {
      tap(cards.tag(card.get()));
      tapMat(SlotId.LECTERN);
    }
  }

  @Override
  public void layAgain(SlotId slot, CardRef card) {
    lying.put(slot, card);
  }

  /// It stays under the reader: a wand senses nothing else.
  @Override
  public synchronized void putStranger(SlotId slot) {
    EmulatedTag tag = EmulatedNtag213.blank(newUid.get());
    stranger = Optional.of(tag);
    field.hold(tag);
  }

  @Override
  public void fault(SlotId slot, String fault) {
    VirtualFault wanted = VirtualFault.of(fault);
    if (slot.isLectern()) {
      field.fault(wanted);
    } else if (wanted == VirtualFault.NONE) {
      torn.remove(slot);
    } else if (wanted == VirtualFault.UNPLUGGED) {
      torn.add(slot);
    } else {
      throw new IllegalArgumentException(
          "« "
              + fault
              + " » est la panne d’un lecteur, et "
              + slot
              + " n’en a pas : écrire unplugged (son étiquette s’est décollée) ou none, ou casser le lecteur, P");
    }
  }

  @Override
  public String fault(SlotId slot) {
    VirtualFault fault =
        slot.isLectern()
            ? field.fault()
            : torn.contains(slot) ? VirtualFault.UNPLUGGED : VirtualFault.NONE;
    return fault.word();
  }

  @Override
  public synchronized void clearTable() {
    torn.clear();
    field.fault(VirtualFault.NONE);
    List.copyOf(lying.keySet()).forEach(this::clear);
    clear(SlotId.LECTERN);
  }

  @Override
  public Optional<SlotId> place(CardRef card) {
    return lying.entrySet().stream()
        .filter(spot -> spot.getValue().equals(card))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public List<String> on(SlotId slot) {
    if (slot.isLectern() && stranger.isPresent()) {
      return List.of(STRANGER);
    }
    return Optional.ofNullable(lying.get(slot)).map(CardRef::toString).stream().toList();
  }

  @Override
  public Map<CardRef, SlotId> places() {
    Map<CardRef, SlotId> places = new LinkedHashMap<>();
    lying.forEach((slot, card) -> places.put(card, slot));
    return places;
  }

  private void tapMat(SlotId slot) {
    if (!torn.contains(slot)) {
      tap(Objects.requireNonNull(mat.get(slot), slot::name));
    }
  }

  private void tap(EmulatedTag tag) {
    field.hold(tag);
    pace.pass(HELD_NANOS);
    field.away();
    pace.pass(AWAY_NANOS);
  }
}
