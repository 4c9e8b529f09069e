package fr.tablee.table.nfc;

/// How what was begun goes.
enum Progress {
  WAITING,
  ANSWERED,
  FAILED
}
