package fr.tablee.print;

import fr.tablee.content.Mat;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.OptionalInt;

/// A slot on its panel's sheet.
///
/// @param x centre of the antenna from the sheet's left edge, in millimetres
/// @param y centre of the antenna from the sheet's top edge
/// @param position its place in the order; empty where order says nothing
/// @param used whether it means anything in this activity
record SlotOnMat(SlotId id, double x, double y, OptionalInt position, boolean used) {

  /// A slot that has a card's width of paper on each side is on its sheet.
  static SlotOnMat of(SlotSpec slot, double panelLeft, Mat mat) {
    double x = slot.xMillimetres() - panelLeft;
    double y = slot.yMillimetres();
    Box card = Box.around(x, y, CardGrid.WIDTH, CardGrid.HEIGHT);
    if (card.left() < 0
        || card.right() > MatSheets.WIDTH
        || card.top() < 0
        || card.bottom() > MatSheets.HEIGHT) {
      throw new PrintFault(
          "L’emplacement %s déborde de la feuille A3 de son volet : les nappes ne s’impriment que pour des volets de 420 x 297 mm mis bord à bord ; corriger x_millimetres et y_millimetres dans la table."
              .formatted(slot.id()));
    }
    OptionalInt position = mat.positionOf(slot.id());
    boolean used = position.isPresent() || mat.zoneOf(slot.id()).isPresent();
    return new SlotOnMat(slot.id(), x, y, position, used);
  }

  /// Where the card lies.
  Box card() {
    return Box.around(x, y, CardGrid.WIDTH, CardGrid.HEIGHT);
  }
}
