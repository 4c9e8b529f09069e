package fr.tablee.table.virtual;

import java.util.Arrays;

/// An NTAG213 (NXP data sheet NTAG213/215/216, rev. 3.2): 45 pages of 4 bytes.
///
/// ```
/// page 00  UID0  UID1  UID2  BCC0      BCC0 = 88 ^ UID0 ^ UID1 ^ UID2         (8.5.1)
/// page 01  UID3  UID4  UID5  UID6
/// page 02  BCC1  48    LOCK0 LOCK1     BCC1 = UID3 ^ ... ^ UID6; static locks (8.5.2)
/// page 03  E1    10    12    00        capability container                   (8.5.5)
/// page 04..27 hex      user memory, 144 bytes
/// page 28  LOCK2 LOCK3 LOCK4 BD        dynamic locks, two pages a bit         (8.5.3)
/// page 29  04    00    00    FF        mirror, AUTH0 = FF: no password
/// page 2A  00    05    00    00        access
/// page 2B  PWD, page 2C PACK: read as 0
/// ```
///
/// Lock bytes and capability container only ever gain bits: a WRITE there is an OR. A locked page,
/// a page outside, a command that is not one of READ, WRITE, FAST_READ, GET_VERSION, HLTA: NAK, and
/// the tag falls back to IDLE or HALT (10, table 23).
///
/// [#memory()] may be called from any thread; the rest is the bus thread's.
public final class EmulatedNtag213 extends EmulatedTag {

  /// Pages of the whole memory.
  public static final int PAGES = 45;

  /// First page of the user memory.
  public static final int USER_PAGE = 4;

  /// Bytes of the user memory.
  public static final int USER_BYTES = 144;

  private static final int READ = 0x30;
  private static final int FAST_READ = 0x3A;
  private static final int GET_VERSION = 0x60;
  private static final int WRITE = 0xA2;
  private static final int HLTA = 0x50;

  private static final int STATIC_LOCK_PAGE = 0x02;
  private static final int CC_PAGE = 0x03;
  private static final int DYNAMIC_LOCK_PAGE = 0x28;
  private static final int PASSWORD_PAGE = 0x2B;

  private static final byte[] VERSION = {0x00, 0x04, 0x04, 0x02, 0x01, 0x00, 0x0F, 0x03};

  /// Pages 02 to 07 (CC, lock-control TLV, empty NDEF TLV) as the tag leaves the factory, from byte
  /// 2 of page 02.
  private static final byte[] FACTORY = {
    0x00,
    0x00,
    (byte) 0xE1,
    0x10,
    0x12,
    0x00,
    0x01,
    0x03,
    (byte) 0xA0,
    0x0C,
    0x34,
    0x03,
    0x00,
    (byte) 0xFE
  };

  private static final byte[] FACTORY_CONFIGURATION = {
    0x00, 0x00, 0x00, (byte) 0xBD, 0x04, 0x00, 0x00, (byte) 0xFF, 0x00, 0x05, 0x00, 0x00
  };

  private final byte[] memory;

  private EmulatedNtag213(byte[] uid, byte[] memory) {
    super(uid);
    this.memory = memory;
  }

  /// A tag as it leaves the factory: formatted for NDEF, empty.
  ///
  /// @param uid 7 bytes; NXP's begin with 04
  public static EmulatedNtag213 blank(byte[] uid) {
    if (uid.length != 7) {
      throw new IllegalArgumentException("an NTAG213's UID has 7 bytes, not " + uid.length);
    }
    byte[] memory = new byte[PAGES * 4];
    System.arraycopy(uid, 0, memory, 0, 3);
    memory[3] = (byte) (0x88 ^ uid[0] ^ uid[1] ^ uid[2]);
    System.arraycopy(uid, 3, memory, 4, 4);
    memory[8] = (byte) (uid[3] ^ uid[4] ^ uid[5] ^ uid[6]);
    memory[9] = 0x48;
    System.arraycopy(FACTORY, 0, memory, 10, FACTORY.length);
    System.arraycopy(
        FACTORY_CONFIGURATION, 0, memory, DYNAMIC_LOCK_PAGE * 4, FACTORY_CONFIGURATION.length);
    return new EmulatedNtag213(uid, memory);
  }

  /// A tag whose user memory, from page 4 on, begins with these bytes; the rest is 0.
  ///
  /// @param uid 7 bytes
  /// @param user at most 144 bytes
  public static EmulatedNtag213 holding(byte[] uid, byte[] user) {
    if (user.length > USER_BYTES) {
      throw new IllegalArgumentException(
          "an NTAG213 holds " + USER_BYTES + " bytes, not " + user.length);
    }
    EmulatedNtag213 tag = blank(uid);
    Arrays.fill(tag.memory, USER_PAGE * 4, USER_PAGE * 4 + USER_BYTES, (byte) 0);
    System.arraycopy(user, 0, tag.memory, USER_PAGE * 4, user.length);
    return tag;
  }

  /// A copy of the whole memory. Any thread.
  public byte[] memory() {
    synchronized (memory) {
      return memory.clone();
    }
  }

  @Override
  int sensRes() {
    return 0x0044;
  }

  @Override
  int selRes() {
    return 0x00;
  }

  @Override
  int answer(byte[] command, int from, int length, byte[] answer) {
    int page = length > 1 ? command[from + 1] & 0xFF : 0;
    return switch (command[from] & 0xFF) {
      case READ -> length == 2 && page < PAGES ? read(page, 4, answer) : NAK;
      case FAST_READ -> {
        int last = length == 3 ? command[from + 2] & 0xFF : PAGES;
        yield page <= last && last < PAGES ? read(page, last - page + 1, answer) : NAK;
      }
      case WRITE -> length == 6 && write(page, command, from + 2) ? ACK : NAK;
      case GET_VERSION -> {
        if (length != 1) {
          yield NAK;
        }
        System.arraycopy(VERSION, 0, answer, 0, VERSION.length);
        yield VERSION.length;
      }
      case HLTA -> {
        halt();
        yield SILENT;
      }
      default -> NAK;
    };
  }

  /// Copies pages; after the last comes the first again.
  private int read(int page, int count, byte[] answer) {
    for (int i = 0; i < count; i++) {
      int from = (page + i) % PAGES;
      if (from < PASSWORD_PAGE) {
        System.arraycopy(memory, from * 4, answer, i * 4, 4);
      } else {
        Arrays.fill(answer, i * 4, i * 4 + 4, (byte) 0);
      }
    }
    return count * 4;
  }

  private boolean write(int page, byte[] data, int at) {
    synchronized (memory) {
      return switch (page) {
        case 0, 1 -> false;
        case STATIC_LOCK_PAGE -> gain(page, data, at, 2, 4, NtagLocks.frozenStatic(memory));
        case CC_PAGE -> !NtagLocks.locked(memory, page) && gain(page, data, at, 0, 4, 0);
        case DYNAMIC_LOCK_PAGE -> gain(page, data, at, 0, 3, NtagLocks.frozenDynamic(memory));
        default -> {
          if (page >= PAGES || NtagLocks.locked(memory, page)) {
            yield false;
          }
          System.arraycopy(data, at, memory, page * 4, 4);
          yield true;
        }
      };
    }
  }

  /// ORs bytes `first` to `end` (exclusive) into a page, but for the frozen bits, counted from the
  /// lowest bit of byte `first`.
  private boolean gain(int page, byte[] data, int at, int first, int end, int frozen) {
    for (int i = first; i < end; i++) {
      int allowed = ~(frozen >> (8 * (i - first)));
      memory[page * 4 + i] |= (byte) (data[at + i] & allowed);
    }
    return true;
  }
}
