package fr.tablee.app.serve;

import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.web.Pictures;
import fr.tablee.web.Subscription;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The pictures of a pack's folder, which may be drawn anew beside a living table. Thread-safe.
final class PackPictures implements Pictures {

  private final Supplier<Pack> played;
  private final PackImages images;
  private volatile Pack newest;
  private final AtomicInteger edition = new AtomicInteger();
  private final Listeners listeners = new Listeners();

  /// @param played the pack of the workshop on the table
  /// @param loaded the pack of the folder
  PackPictures(Supplier<Pack> played, Pack loaded, PackImages images) {
    this.played = played;
    this.newest = loaded;
    this.images = images;
  }

  /// Tells the pages that files of the pack have changed.
  ///
  /// @param pack as the folder has it now
  void changed(Pack pack) {
    newest = pack;
    edition.incrementAndGet();
    listeners.tell();
  }

  /// The cards on the table now, then those that will be.
  @Override
  public List<Card> cards() {
    return Stream.of(played.get(), newest).flatMap(Pack::cards).distinct().toList();
  }

  @Override
  public PackImages images() {
    return images;
  }

  @Override
  public int edition() {
    return edition.get();
  }

  @Override
  public Subscription listen(Runnable onChange) {
    return listeners.add(onChange);
  }
}
