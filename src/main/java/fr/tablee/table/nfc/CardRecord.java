package fr.tablee.table.nfc;

import fr.tablee.table.CardRef;
import fr.tablee.table.TagContent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.nfctools.ndef.NdefContext;
import org.nfctools.ndef.NdefRecord;
import org.nfctools.ndef.ext.UnsupportedExternalTypeRecord;

/// A card's identity as an NDEF message: one external record `tablee.fr:card` whose payload is
/// `pack/card` in ASCII.
///
/// ```
/// D4                        MB ME SR, TNF 4: external type
/// 0E                        type length
/// nn                        payload length
/// tablee.fr:card            type
/// mallette-ia/eliza         payload
/// ```
final class CardRecord {

  private static final String TYPE = "tablee.fr:card";
  private static final byte[] TYPE_BYTES = TYPE.getBytes(StandardCharsets.US_ASCII);
  private static final int TNF_EXTERNAL = 4;

  private CardRecord() {}

  static byte[] encode(CardRef card) {
    return NdefContext.getNdefMessageEncoder()
        .encodeSingle(new UnsupportedExternalTypeRecord(TYPE, card.toString()));
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
    if (record.getTnf() != TNF_EXTERNAL || !Arrays.equals(record.getType(), TYPE_BYTES)) {
      return new TagContent.Foreign("another NDEF record than " + TYPE);
    }
    if (record.getId().length > 0) {
      return new TagContent.Foreign(TYPE + " with an id");
    }
    String text = new String(record.getPayload(), StandardCharsets.ISO_8859_1);
    try {
      return new TagContent.Identity(CardRef.parse(text));
    } catch (IllegalArgumentException e) {
      return new TagContent.Foreign(TYPE + " that names no card");
    }
  }
}
