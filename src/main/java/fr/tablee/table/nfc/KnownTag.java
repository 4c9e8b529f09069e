package fr.tablee.table.nfc;

import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.util.HexFormat;

/// The tag that lies on a slot, so that it is known again by its number without reading its memory.
/// Unchangeable.
final class KnownTag {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final byte[] uid;
  private final String number;
  private final TagContent content;

  private KnownTag(byte[] uid, TagContent content) {
    this.uid = uid;
    this.number = HEX.formatHex(uid);
    this.content = content;
  }

  static KnownTag of(Pn532Answer listed, TagContent content) {
    byte[] uid = new byte[listed.uidLength()];
    for (int i = 0; i < uid.length; i++) {
      uid[i] = (byte) listed.uid(i);
    }
    return new KnownTag(uid, content);
  }

  KnownTag with(TagContent read) {
    return new KnownTag(uid, read);
  }

  boolean isThe(Pn532Answer listed) {
    if (listed.uidLength() != uid.length) {
      return false;
    }
    for (int i = 0; i < uid.length; i++) {
      if ((byte) listed.uid(i) != uid[i]) {
        return false;
      }
    }
    return true;
  }

  Sighting.Tag sighting(SlotId slot, long atNanos) {
    return new Sighting.Tag(slot, atNanos, number, content);
  }
}
