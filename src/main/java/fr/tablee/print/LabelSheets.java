package fr.tablee.print;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One label for each slot of a table, in the board's reading order, on A4: for the tags of the
/// wand kit.
final class LabelSheets {

  /// Width of a label: a round NFC sticker of 25 mm lies under it with room to spare.
  static final double LABEL = 35;

  static final int COLUMNS = 5;
  static final int ROWS = 6;

  private static final double PITCH = 38;
  private static final double LEFT = (Sheet.A4_SHORT - COLUMNS * PITCH) / 2;
  private static final double TOP = 32;

  private final TableSpec table;
  private final boolean round;
  private final PrintWords words;
  private final TypeMeasure measure;

  LabelSheets(TableSpec table, boolean round, PrintWords words, TypeMeasure measure) {
    this.table = table;
    this.round = round;
    this.words = words;
    this.measure = measure;
  }

  List<Sheet> lay() {
    List<SlotSpec> slots =
        table.slots().stream().sorted(Comparator.comparing(SlotSpec::id)).toList();
    List<Sheet> sheets = new ArrayList<>();
    int perSheet = COLUMNS * ROWS;
    for (int from = 0; from < slots.size(); from += perSheet) {
      sheets.add(sheet(slots.subList(from, Math.min(from + perSheet, slots.size()))));
    }
    return sheets;
  }

  /// Where a label is cut out.
  static Box place(int number) {
    double gap = (PITCH - LABEL) / 2;
    int column = number % COLUMNS;
    int row = number / COLUMNS;
    return new Box(LEFT + column * PITCH + gap, TOP + row * PITCH + gap, LABEL, LABEL);
  }

  private Sheet sheet(List<SlotSpec> slots) {
    List<Ink> ink = new ArrayList<>();
    ink.add(
        new Ink.Words(LEFT + 1.5, 19, words.say("labels.title"), Typeface.TITLE, 18, Shade.INK));
    ink.add(new Ink.Words(LEFT + 1.5, 26, words.say("labels.text"), Typeface.TEXT, 9, Shade.INK));
    for (int number = 0; number < slots.size(); number++) {
      label(slots.get(number), place(number), ink);
    }
    Ruler.draw(LEFT + 1.5, 287, words, ink);
    return new Sheet(Sheet.A4_SHORT, Sheet.A4_LONG, ink);
  }

  private void label(SlotSpec slot, Box cut, List<Ink> ink) {
    double x = cut.centreX();
    double y = cut.centreY();
    Outline edge = round ? new Outline.Circle(x, y, LABEL / 2) : new Outline.Rectangle(cut, 3);
    ink.add(new Ink.Stroke(edge, Shade.BLACK, 0.1, 0));
    ink.add(new Ink.Stroke(new Outline.Circle(x, y, LABEL / 2 - 2), Shade.COFFEE, 0.9, 0));
    SlotId id = slot.id();
    String name = id.name();
    double wide = measure.width(Typeface.TITLE, 34, name);
    ink.add(new Ink.Words(x - wide / 2, y + 4.2, name, Typeface.TITLE, 34, Shade.INK));
    String place = id.isLectern() ? words.say("lectern") : panel(slot);
    double placeWide = measure.width(Typeface.TEXT, 6.5, place);
    ink.add(new Ink.Words(x - placeWide / 2, y + 10, place, Typeface.TEXT, 6.5, Shade.INK));
    double dot = y - 10.5;
    for (int step = -1; step <= 1; step++) {
      ink.add(new Ink.Area(new Outline.Circle(x + step * 2.6, dot, 0.7), Shade.COFFEE));
    }
  }

  private String panel(SlotSpec slot) {
    return slot.panel()
        .flatMap(id -> table.panels().stream().filter(p -> p.id().equals(id)).findFirst())
        .map(words::panel)
        .orElse("");
  }
}
