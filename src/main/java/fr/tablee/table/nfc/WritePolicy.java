package fr.tablee.table.nfc;

/// What may be lost by writing a tag. Locked pages and passwords are respected by both.
public enum WritePolicy {
  /// Only blank tags, and those that bear the same identity already.
  BLANK_ONLY,
  /// Whatever the tag says.
  OVERWRITE
}
