package fr.tablee.web;

/// Where a run sheet is kept for the workshops to come. Any thread may call.
public interface RunSheetBook {

  /// Keeps the run sheet of the workshop on the table, for the next ones with its pack.
  void keep();

  /// Lets the next workshops follow the pack's own again.
  void forget();
}
