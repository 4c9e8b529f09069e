package fr.tablee.table;

/// What a tag's memory holds.
public sealed interface TagContent {

  /// One of our cards.
  record Identity(CardRef card) implements TagContent {}

  /// A tag with no identity of ours on it.
  ///
  /// @param reason for the maker's log, in English: blank, malformed NDEF, another record...
  record Foreign(String reason) implements TagContent {}
}
