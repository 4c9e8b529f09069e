package fr.tablee.print;

import fr.tablee.content.Activity;
import fr.tablee.content.Mat.Zone;
import fr.tablee.content.Pack;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.List;

/// The mats of a pack for one table: one A3 sheet for each panel and activity, to scale. Panels lie
/// edge to edge, each as large as its sheet; slots stand where the table file puts them.
final class MatSheets {

  static final double WIDTH = Sheet.A3_LONG;
  static final double HEIGHT = Sheet.A4_LONG;

  private final Pack pack;
  private final TableSpec table;
  private final PrintWords words;
  private final TypeMeasure measure;

  MatSheets(Pack pack, TableSpec table, PrintWords words, TypeMeasure measure) {
    this.pack = pack;
    this.table = table;
    this.words = words;
    this.measure = measure;
  }

  /// @param wanted ids of the activities; empty for all
  List<Sheet> lay(List<String> wanted) {
    List<String> known = pack.activities().stream().map(Activity::id).toList();
    wanted.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw new PrintFault(
              "L’activité « %s » n’est pas dans cette mallette ; choisir parmi %s."
                  .formatted(id, String.join(", ", known)));
        });
    List<Sheet> sheets = new ArrayList<>();
    for (Activity activity : pack.activities()) {
      if (wanted.isEmpty() || wanted.contains(activity.id())) {
        for (int panel = 0; panel < table.panels().size(); panel++) {
          sheets.add(sheet(activity, known.indexOf(activity.id()) + 1, panel));
        }
      }
    }
    return sheets;
  }

  private Sheet sheet(Activity activity, int mark, int number) {
    PanelSpec panel = table.panels().get(number);
    List<SlotOnMat> slots = slots(activity, panel, number);
    Shade shade = Shade.printable(activity.frame().accent());
    List<Ink> ink = new ArrayList<>();
    MatHeader header = new MatHeader(words, measure);
    header.draw(activity.frame(), mark, shade, ink);
    ZonePainter zones = new ZonePainter(shade, words, measure);
    int tone = 0;
    for (Zone zone : activity.frame().mat().zones()) {
      List<SlotOnMat> own = slots.stream().filter(s -> zone.slots().contains(s.id())).toList();
      if (!own.isEmpty()) {
        zones.draw(zone, own, tone % 2 == 1, ink);
      }
      tone++;
    }
    slots.forEach(slot -> SlotPainter.draw(slot, shade, measure, ink));
    new OrderPainter(shade, words, measure)
        .draw(slots, number == 0, number == table.panels().size() - 1, ink);
    String footer =
        words.say(
            "mat.footer",
            words.set(pack.title()),
            words.set(activity.frame().title()),
            words.panel(panel));
    ink.add(new Ink.Words(8, HEIGHT - 6, footer, Typeface.TEXT, 7, Shade.FAINT));
    Ruler.draw(290, HEIGHT - 6.7, words, ink);
    return new Sheet(WIDTH, HEIGHT, ink);
  }

  private List<SlotOnMat> slots(Activity activity, PanelSpec panel, int number) {
    List<SlotOnMat> slots = new ArrayList<>();
    for (SlotSpec slot : table.slots()) {
      if (slot.panel().filter(panel.id()::equals).isPresent()) {
        slots.add(SlotOnMat.of(slot, number * WIDTH, activity.frame().mat()));
      }
    }
    return slots;
  }
}
