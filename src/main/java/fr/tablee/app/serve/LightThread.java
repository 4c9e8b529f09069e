package fr.tablee.app.serve;

import fr.tablee.table.light.LightShow;

/// The one thread that owns the light strip's bus.
final class LightThread implements AutoCloseable {

  private final Thread thread;

  LightThread(LightShow show) {
    this.thread = new Thread(show, "light");
  }

  void start() {
    thread.start();
  }

  /// Puts the light out and ends.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
