package fr.tablee.table;

import java.util.regex.Pattern;

/// The name of a place on the table: `A1`..`A12` (top row), `B1`..`B12` (bottom row), or `P`, the
/// lectern.
///
/// @param name the name as printed on the board
public record SlotId(String name) implements Comparable<SlotId> {

  // Before LECTERN, whose constructor needs it.
  private static final Pattern FORM = Pattern.compile("P|[A-Z][1-9][0-9]?");

  /// The lectern beside the board.
  public static final SlotId LECTERN = new SlotId("P");

  public SlotId {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "« " + name + " » n’est pas un emplacement : écrire A1 à A12, B1 à B12, ou P (pupitre)");
    }
  }

  /// Reads a slot's name; same as the constructor, for use as a method reference.
  public static SlotId of(String name) {
    return new SlotId(name);
  }

  public boolean isLectern() {
    return name.equals("P");
  }

  /// The row's letter; `P` for the lectern.
  public char row() {
    return name.charAt(0);
  }

  /// The column, from 1 at the left; 0 for the lectern.
  public int column() {
    return isLectern() ? 0 : Integer.parseInt(name.substring(1));
  }

  /// Whether the two places touch, side by side, one above the other or by a corner. A place is not
  /// its own neighbour, and the lectern has none.
  public boolean isNeighbourOf(SlotId other) {
    return !isLectern()
        && !other.isLectern()
        && !equals(other)
        && Math.abs(row() - other.row()) <= 1
        && Math.abs(column() - other.column()) <= 1;
  }

  @Override
  public int compareTo(SlotId other) {
    int byRow = Character.compare(row(), other.row());
    return byRow != 0 ? byRow : Integer.compare(column(), other.column());
  }

  @Override
  public String toString() {
    return name;
  }
}
