package fr.tablee.app.tag;

import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.store.Store;
import fr.tablee.table.CardRef;
import fr.tablee.table.Sighting;
import fr.tablee.table.TagContent;
import fr.tablee.web.BadRequest;
import fr.tablee.web.TagBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Makes cards of tags that bear no identity: those whose number somebody registered at the
/// lectern. An identity on a tag always wins. Of a tag that is not registered the number is known
/// only while it lies on the lectern, and only here.
///
/// Threads: [#recognise] is the readers'; the rest is anybody's.
public final class RegisteredTags implements TagBook {

  /// ISO/IEC 14443-3: a number of four bytes that begins with 08 is drawn anew each time.
  private static final String RANDOM = "08";

  private static final int RANDOM_DIGITS = 8;

  private final Store store;
  private final Supplier<Pack> pack;
  private final Supplier<Instant> wall;
  private final Map<String, CardRef> known = new ConcurrentHashMap<>();
  private volatile Optional<String> stranger = Optional.empty();

  /// @param pack the pack that is played, in the language that the console speaks
  public RegisteredTags(Store store, Supplier<Pack> pack, Supplier<Instant> wall) {
    this.store = store;
    this.pack = pack;
    this.wall = wall;
    known.putAll(store.tags().all());
  }

  /// What a reader saw, with the card that a registered tag stands for.
  public Sighting recognise(Sighting sighting) {
    Optional<CardRef> card =
        sighting instanceof Sighting.Tag tag && tag.content() instanceof TagContent.Foreign
            ? Optional.ofNullable(known.get(tag.uid()))
            : Optional.empty();
    if (sighting.slot().isLectern()) {
      note(sighting, card.isPresent());
    }
    return sighting instanceof Sighting.Tag tag && card.isPresent()
        ? tag.meaning(new TagContent.Identity(card.get()))
        : sighting;
  }

  private void note(Sighting sighting, boolean registered) {
    switch (sighting) {
      case Sighting.Tag tag -> {
        boolean strange = tag.content() instanceof TagContent.Foreign && !registered;
        stranger = strange && !tag.uid().isEmpty() ? Optional.of(tag.uid()) : Optional.empty();
      }
      case Sighting.Nothing _, Sighting.Several _, Sighting.NoReader _ ->
          stranger = Optional.empty();
      case Sighting.Noise _, Sighting.Restarting _ -> {
        // Says neither that it is gone nor that it is there.
      }
    }
  }

  @Override
  public void register(CardRef card) {
    if (pack.get().cards().map(Card::ref).noneMatch(card::equals)) {
      throw BadRequest.said(404, "refusal.unknown-card", card);
    }
    String uid = stranger.orElseThrow(() -> BadRequest.said(409, "problem.no-stranger"));
    if (uid.length() == RANDOM_DIGITS && uid.startsWith(RANDOM)) {
      throw BadRequest.said(409, "problem.random-number");
    }
    store.tags().register(uid, card, wall.get());
    known.put(uid, card);
  }

  @Override
  public void forget(CardRef card) {
    if (!known.containsValue(card)) {
      throw BadRequest.said(404, "problem.unregistered", card);
    }
    store.tags().forget(card);
    known.values().removeIf(card::equals);
  }

  @Override
  public List<Registered> registered() {
    Pack played = pack.get();
    return known.values().stream()
        .distinct()
        .sorted()
        .map(card -> new Registered(card, title(played, card)))
        .toList();
  }

  private static String title(Pack pack, CardRef card) {
    return pack.card(card).map(Card::title).orElse(card.toString());
  }
}
