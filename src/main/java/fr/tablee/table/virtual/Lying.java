package fr.tablee.table.virtual;

/// One stay of a tag in a slot's field: lifting the tag and putting it back is another stay, even
/// between two polls. Compared by identity, hence no record.
final class Lying {

  final EmulatedTag tag;

  Lying(EmulatedTag tag) {
    this.tag = tag;
  }
}
