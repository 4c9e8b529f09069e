package fr.tablee.app.run;

import fr.tablee.content.Language;
import fr.tablee.debrief.Souvenir;
import fr.tablee.debrief.SouvenirComposer;
import fr.tablee.handout.Handout;
import fr.tablee.handout.HandoutWriter;
import fr.tablee.handout.Played;
import fr.tablee.print.PrintShop;
import fr.tablee.store.Store;
import fr.tablee.web.Souvenirs;
import fr.tablee.web.WifiAccess;
import java.util.Optional;
import java.util.function.Supplier;

/// The participants' sheets of the kept workshops. Thread-safe.
public final class KeptSouvenirs implements Souvenirs {

  private final Store store;
  private final KeptWorkshops kept;
  private final Supplier<Optional<WifiAccess>> wifi;

  /// @param wifi asked each time: the access point may be set up while the table runs
  public KeptSouvenirs(Store store, KeptWorkshops kept, Supplier<Optional<WifiAccess>> wifi) {
    this.store = store;
    this.kept = kept;
    this.wifi = wifi;
  }

  @Override
  public Optional<String> token(String workshopId) {
    kept.settle();
    return store.souvenirs().token(workshopId);
  }

  @Override
  public Optional<Souvenir> souvenir(String token, Language language) {
    return played(token, language)
        .map(played -> new SouvenirComposer(played.debrief(), played.pack()).souvenir());
  }

  @Override
  public Optional<Handout> sheet(String token, Language language) {
    return played(token, language)
        .map(played -> new HandoutWriter(PrintShop.open()).souvenir(played));
  }

  @Override
  public Optional<WifiAccess> wifi() {
    return wifi.get();
  }

  private Optional<Played> played(String token, Language language) {
    return store.souvenirs().workshop(token).flatMap(id -> kept.played(id, language));
  }
}
