package fr.tablee.table.virtual;

/// What hangs on an output pin. Bus thread.
interface EmulatedPin {

  void set(boolean high);
}
