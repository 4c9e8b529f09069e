package fr.tablee.app.run;

import fr.tablee.content.Pack;
import fr.tablee.workshop.Entry;
import java.time.Instant;

/// Where a workshop's log goes. Called on the workshop's thread; must return at once.
interface Journal {

  /// A new workshop exists; its entries follow.
  ///
  /// @return the workshop's id
  String begin(Pack pack, String table, Instant opened);

  /// A workshop that never started is taken out again, with its entries.
  void forget(String workshopId);

  /// One more entry of that workshop.
  void write(String workshopId, Entry entry);
}
