package fr.tablee.app.serve;

import fr.tablee.web.Subscription;
import java.util.concurrent.CopyOnWriteArrayList;

/// Those who want to hear of changes. Thread-safe; callbacks run on the caller's thread and must
/// return at once.
final class Listeners {

  private final CopyOnWriteArrayList<Runnable> all = new CopyOnWriteArrayList<>();

  Subscription add(Runnable listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  void tell() {
    all.forEach(Runnable::run);
  }
}
