package fr.tablee.table;

import fr.tablee.table.RadioGroups.Place;
import fr.tablee.table.TableFileCheck.Located;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.List;

/// Settles the radio groups of a board: those that the file gives are held against the distances,
/// and where it gives none they are computed. One thread.
final class RadioPart {

  /// A slot whose group the file does not give.
  static final int UNGROUPED = -1;

  private final TableProblems problems;

  RadioPart(TableProblems problems) {
    this.problems = problems;
  }

  /// The slots with their groups.
  List<SlotSpec> grouped(List<Located<SlotSpec>> slots, Kit kit) {
    return switch (kit) {
      case Kit.Wand _ -> numbered(slots, new int[slots.size()]);
      case Kit.Board board -> grouped(slots, board.radioDistanceMillimetres());
    };
  }

  private List<SlotSpec> grouped(List<Located<SlotSpec>> slots, int leastMillimetres) {
    long given = slots.stream().filter(slot -> slot.value().radioGroup() != UNGROUPED).count();
    if (given == 0) {
      List<Place> places = slots.stream().map(slot -> place(slot.value())).toList();
      return numbered(slots, RadioGroups.of(places, leastMillimetres));
    }
    for (Located<SlotSpec> slot : slots) {
      if (slot.value().radioGroup() == UNGROUPED) {
        problems.add(
            slot.line(),
            slot.value().id()
                + " n’a pas de « radio_group » alors que d’autres en ont ; l’écrire partout, ou"
                + " nulle part pour que le programme les calcule");
      } else {
        tooNear(slot, slots, leastMillimetres);
      }
    }
    return slots.stream().map(Located::value).toList();
  }

  private void tooNear(Located<SlotSpec> located, List<Located<SlotSpec>> slots, int least) {
    SlotSpec slot = located.value();
    for (Located<SlotSpec> other : slots) {
      double apart = place(slot).millimetresTo(place(other.value()));
      if (other.line() < located.line()
          && other.value().radioGroup() == slot.radioGroup()
          && apart < least) {
        problems.add(
            located.line(),
            slot.id()
                + " partage le groupe radio "
                + slot.radioGroup()
                + " avec "
                + other.value().id()
                + ", à "
                + Math.round(apart)
                + " mm, alors que « radio_distance_millimetres » en demande "
                + least
                + " ; lui donner un autre groupe, ou ôter tous les « radio_group » pour que le"
                + " programme les calcule");
      }
    }
  }

  private static List<SlotSpec> numbered(List<Located<SlotSpec>> slots, int[] groups) {
    List<SlotSpec> numbered = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      numbered.add(slots.get(i).value().inRadioGroup(groups[i]));
    }
    return numbered;
  }

  private static Place place(SlotSpec slot) {
    return new Place(slot.xMillimetres(), slot.yMillimetres());
  }
}
