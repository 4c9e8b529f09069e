package fr.tablee.table.nfc;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.nfctools.ndef.NdefContext;
import org.nfctools.ndef.NdefRecord;
import org.nfctools.ndef.ext.UnsupportedExternalTypeRecord;

/// What the program writes on a tag as an NDEF message: one external record, ASCII.
///
/// ```
/// D4                        MB ME SR, TNF 4: external type
/// 0E                        type length
/// nn                        payload length
/// tablee.fr:card            type           or   tablee.fr:slot
/// mallette-ia/eliza         payload             A1, or P for the lectern
/// ```
final class TagRecord {

  private static final String CARD = "tablee.fr:card";
  private static final String SLOT = "tablee.fr:slot";
  private static final byte[] CARD_BYTES = CARD.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SLOT_BYTES = SLOT.getBytes(StandardCharsets.US_ASCII);
  private static final int TNF_EXTERNAL = 4;

  private TagRecord() {}

  static byte[] encode(TagContent.Ours content) {
    UnsupportedExternalTypeRecord record =
        switch (content) {
          case TagContent.Identity(CardRef card) ->
              new UnsupportedExternalTypeRecord(CARD, card.toString());
          case TagContent.Place(SlotId slot) ->
              new UnsupportedExternalTypeRecord(SLOT, slot.name());
        };
    return NdefContext.getNdefMessageEncoder().encodeSingle(record);
  }

  /// Reads an NDEF message from a tag. Whatever the bytes are, the answer is a content.
  static TagContent decode(byte[] message) {
    Optional<String> fault = NdefStructure.fault(message);
    if (fault.isPresent()) {
      return new TagContent.Foreign(fault.get());
    }
    try {
      return content(NdefContext.getNdefMessageDecoder().decode(message).getNdefRecords());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The library has thrown each of these at malformed bytes; none of them may end the scan.
      return new TagContent.Foreign("unreadable NDEF: " + e.getClass().getSimpleName());
    }
  }

  private static TagContent content(NdefRecord[] records) {
    if (records.length != 1) {
      return new TagContent.Foreign(records.length + " NDEF records");
    }
    NdefRecord record = records[0];
    boolean card = Arrays.equals(record.getType(), CARD_BYTES);
    boolean slot = Arrays.equals(record.getType(), SLOT_BYTES);
    if (record.getTnf() != TNF_EXTERNAL || !(card || slot)) {
      return new TagContent.Foreign("another NDEF record than " + CARD + " or " + SLOT);
    }
    String type = card ? CARD : SLOT;
    if (record.getId().length > 0) {
      return new TagContent.Foreign(type + " with an id");
    }
    String text = new String(record.getPayload(), StandardCharsets.ISO_8859_1);
    try {
      return card
          ? new TagContent.Identity(CardRef.parse(text))
          : new TagContent.Place(SlotId.of(text));
    } catch (IllegalArgumentException e) {
      return new TagContent.Foreign(type + " that names none");
    }
  }
}
