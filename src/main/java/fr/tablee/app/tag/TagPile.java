package fr.tablee.app.tag;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.virtual.EmulatedPass;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.EmulatedType2;
import fr.tablee.table.virtual.Type2Model;
import fr.tablee.table.virtual.VirtualTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Tags for the virtual table's lectern, laid there one after the other as `encode` asks for them:
/// so that whoever has no reader can see what it says, of bad tags too.
///
/// ```
/// blank     as it leaves the factory          card      bears what is asked for already
/// other     bears another card                foreign   bears somebody's link
/// locked    for ever                          guarded   by a password
/// pass      no tag of this kind               torn      taken away while it is written
/// big       blank, an NTAG216
/// ```
///
/// After the last of them come blank ones. One thread.
public final class TagPile {

  /// The words of `--pile`.
  public static final List<String> WORDS =
      List.of("blank", "big", "card", "other", "foreign", "locked", "guarded", "pass", "torn");

  private static final CardRef OTHER = CardRef.parse("autre-mallette/autre");

  /// Transfers after which a torn tag goes: some pages are written by then.
  private static final int TORN_TRANSFERS = 120;

  private final VirtualTable table;
  private final Deque<String> kinds;

  /// @param kinds words of [#WORDS]
  public TagPile(VirtualTable table, List<String> kinds) {
    this.table = table;
    this.kinds = new ArrayDeque<>(kinds);
  }

  /// Takes what lies there away and lays the next one down.
  public void next(TagContent.Ours wanted) {
    table.lift(SlotId.LECTERN);
    String kind = kinds.isEmpty() ? "blank" : kinds.pop();
    table.put(SlotId.LECTERN, tag(kind, wanted));
    if (kind.equals("torn")) {
      table.after(SlotId.LECTERN, TORN_TRANSFERS, () -> table.lift(SlotId.LECTERN));
    }
  }

  /// Takes it away.
  public void take() {
    table.lift(SlotId.LECTERN);
  }

  private EmulatedTag tag(String kind, TagContent.Ours wanted) {
    byte[] uid = table.newUid();
    EmulatedType2 blank =
        EmulatedType2.blank(kind.equals("big") ? Type2Model.NTAG216 : Type2Model.NTAG213, uid);
    return switch (kind) {
      case "card" -> holding(uid, CardTag.pages(wanted));
      case "other" -> holding(uid, CardTag.pages(OTHER));
      case "foreign" -> holding(uid, link());
      case "pass" -> new EmulatedPass(uid);
      case "locked" -> {
        blank.lock();
        yield blank;
      }
      case "guarded" -> {
        blank.guard(EmulatedType2.USER_PAGE, false);
        yield blank;
      }
      default -> blank;
    };
  }

  private static EmulatedTag holding(byte[] uid, byte[] pages) {
    return EmulatedType2.holding(Type2Model.NTAG213, uid, pages);
  }

  /// `03 0F D1 01 0B 55 04 example.fr FE`: an NDEF record with a link.
  private static byte[] link() {
    byte[] address = "example.fr".getBytes(StandardCharsets.US_ASCII);
    byte[] block = new byte[20];
    byte[] head = {0x03, 0x0F, (byte) 0xD1, 0x01, 0x0B, 0x55, 0x04};
    System.arraycopy(head, 0, block, 0, head.length);
    System.arraycopy(address, 0, block, head.length, address.length);
    block[head.length + address.length] = (byte) 0xFE;
    return block;
  }
}
