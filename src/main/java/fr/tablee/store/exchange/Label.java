package fr.tablee.store.exchange;

import fr.tablee.store.Parcel;
import java.util.List;
import java.util.Optional;

/// `workshop.json`: everything of a workshop but its log and its pack.
///
/// @param packSha256 names the pack's file
/// @param note what was written about it afterwards
/// @param origin the table it was played on, where another one sends it; empty for the sender's own
record Label(
    String id,
    String opened,
    String pack,
    String packVersion,
    String packSha256,
    String table,
    Optional<Parcel.Note> note,
    List<Parcel.Edit> edits,
    Optional<String> origin) {

  Label {
    edits = List.copyOf(edits);
  }
}
