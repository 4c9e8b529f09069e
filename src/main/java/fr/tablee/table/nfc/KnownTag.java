package fr.tablee.table.nfc;

import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;

/// The tag that lies on a slot, so that it is known again by its number without reading its memory.
record KnownTag(TagUid uid, TagContent content) {

  KnownTag with(TagContent read) {
    return new KnownTag(uid, read);
  }

  Sighting.Tag sighting(SlotId slot, long atNanos) {
    return new Sighting.Tag(slot, atNanos, uid.hex(), content);
  }
}
