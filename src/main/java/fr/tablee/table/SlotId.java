package fr.tablee.table;

import java.util.regex.Pattern;

/// The name of a place on the table: `A1`..`A12` (top row), `B1`..`B12` (bottom row), or `P`, the
/// lectern.
///
/// @param name the name as printed on the board
public record SlotId(String name) implements Comparable<SlotId> {

  /// The lectern beside the board.
  public static final SlotId LECTERN = new SlotId("P");

  private static final Pattern FORM = Pattern.compile("P|[A-Z][1-9][0-9]?");

  public SlotId {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "« " + name + " » n’est pas un emplacement : écrire A1 à A12, B1 à B12, ou P (pupitre)");
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
