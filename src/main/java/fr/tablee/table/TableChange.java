package fr.tablee.table;

/// What happened on the table, after presence has told noise from movement. The workshop sees only
/// these.
public sealed interface TableChange {

  SlotId slot();

  /// A card of a known pack form (identity read from its tag) lies on the slot.
  record CardPlaced(SlotId slot, CardRef card) implements TableChange {}

  /// The card that lay on the slot is gone.
  record CardLifted(SlotId slot, CardRef card) implements TableChange {}

  /// A tag lies on the slot that is none of ours. Its number is not kept: it may be someone's
  /// transport pass.
  record ForeignPlaced(SlotId slot) implements TableChange {}

  /// Two tags or more lie on the slot.
  record TwoCards(SlotId slot) implements TableChange {}

  /// What lay on the slot and was not one readable card (foreign tag, two cards) is gone.
  record Cleared(SlotId slot) implements TableChange {}

  /// The slot's reader has stopped answering. Whatever lies there is kept, and unsure.
  record ReaderLost(SlotId slot) implements TableChange {}

  /// The slot's reader is being started again.
  record ReaderRecovering(SlotId slot) implements TableChange {}

  /// The slot's reader answers again.
  record ReaderBack(SlotId slot) implements TableChange {}
}
