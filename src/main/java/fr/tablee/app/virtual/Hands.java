package fr.tablee.app.virtual;

import fr.tablee.table.Kit;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;

/// The hand that suits a virtual table's kit.
public final class Hands {

  private Hands() {}

  /// @param pace lets the time of a movement pass
  public static VirtualHand of(
      TableSpec spec, VirtualTable table, VirtualCards cards, WandHand.Pace pace) {
    return switch (spec.kit()) {
      case Kit.Board _ -> new BoardHand(spec, table, cards);
      case Kit.Wand _ -> new WandHand(spec, reader(table), cards, table::newUid, pace);
    };
  }

  private static WandHand.Field reader(VirtualTable table) {
    return new WandHand.Field() {
      @Override
      public void hold(EmulatedTag tag) {
        table.lift(SlotId.LECTERN);
        table.put(SlotId.LECTERN, tag);
      }

      @Override
      public void away() {
        table.lift(SlotId.LECTERN);
      }

      @Override
      public void fault(VirtualFault fault) {
        table.fault(SlotId.LECTERN, fault);
      }

      @Override
      public VirtualFault fault() {
        return table.fault(SlotId.LECTERN);
      }
    };
  }
}
