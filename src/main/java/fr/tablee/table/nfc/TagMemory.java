package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The cards that any reader of the table has read, by their tags' numbers: a card that moves to
/// another slot is known there before its memory has been read again. Strangers are not kept, and
/// nothing of this outlives the program. Bus thread.
final class TagMemory {

  private static final int MOST_CARDS = 512;

  private final Map<TagUid, TagContent.Identity> cards =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TagUid, TagContent.Identity> eldest) {
          return size() > MOST_CARDS;
        }
      };

  /// What that tag said when it was last read.
  Optional<TagContent.Identity> of(TagUid uid) {
    return Optional.ofNullable(cards.get(uid));
  }

  /// Takes in what a tag's memory says now.
  void read(TagUid uid, TagContent content) {
    if (content instanceof TagContent.Identity card) {
      cards.put(uid, card);
    } else {
      cards.remove(uid);
    }
  }

  /// Forgets all: a tag is about to be written.
  void clear() {
    cards.clear();
  }
}
