package fr.tablee.table;

/// What a tag's memory holds.
public sealed interface TagContent {

  /// What the program itself writes on tags.
  sealed interface Ours extends TagContent {}

  /// One of our cards.
  record Identity(CardRef card) implements Ours {}

  /// A slot of the mat, or the lectern: the second tap of a wand.
  record Place(SlotId slot) implements Ours {}

  /// A tag with no identity of ours on it.
  ///
  /// @param reason for the maker's log, in English: malformed NDEF, another record...
  record Foreign(String reason) implements TagContent {

    /// Nothing is written on it.
    public static final Foreign BLANK = new Foreign("blank");
  }
}
