package fr.tablee.table.virtual;

import java.util.Arrays;

/// A Type 2 tag of any model (NXP data sheet NTAG213/215/216, rev. 3.2), pages of 4 bytes.
///
/// ```
/// page 00  UID0  UID1  UID2  BCC0      BCC0 = 88 ^ UID0 ^ UID1 ^ UID2         (8.5.1)
/// page 01  UID3  UID4  UID5  UID6
/// page 02  BCC1  48    LOCK0 LOCK1     BCC1 = UID3 ^ ... ^ UID6; static locks (8.5.2)
/// page 03  E1    10    size  00        capability container                   (8.5.5)
/// page 04..            user memory
/// then, on NTAGs (213: page 28 on, 215: 82, 216: E2):
///          LOCK2 LOCK3 LOCK4 BD        dynamic locks                          (8.5.3)
///          04    00    00    FF        mirror, AUTH0 = FF: no password        (8.5.7)
///          00    05    00    00        access; bit 7 set: the password guards reading too
///          PWD, and then PACK: read as 0
/// ```
///
/// Lock bytes and capability container only ever gain bits: a WRITE there is an OR. A locked or
/// guarded page, a page outside, a command that is not one of READ, WRITE, COMPATIBILITY_WRITE,
/// FAST_READ, GET_VERSION, HLTA: NAK, and the tag falls back to IDLE or HALT (10, table 23).
/// COMPATIBILITY_WRITE comes in two parts, `A0 page` and then 16 bytes of which the first four
/// count (10.5).
///
/// [#memory()], [#lock()], [#guard] and [#wear] may be called from any thread; the rest is the bus
/// thread's.
public sealed class EmulatedType2 extends EmulatedTag permits EmulatedNtag213 {

  /// First page of the user memory.
  public static final int USER_PAGE = 4;

  private static final int READ = 0x30;
  private static final int FAST_READ = 0x3A;
  private static final int GET_VERSION = 0x60;
  private static final int WRITE = 0xA2;
  private static final int COMPATIBILITY_WRITE = 0xA0;
  private static final int COMPATIBILITY_BYTES = 16;
  private static final int HLTA = 0x50;

  private static final int STATIC_LOCK_PAGE = 0x02;
  private static final int CC_PAGE = 0x03;
  private static final int LOCKED_FOR_READERS = 0x0F;
  private static final int PROT = 0x80;
  private static final int NO_PAGE = -1;

  private final Type2Model model;
  private final byte[] memory;
  private volatile int wornPage = NO_PAGE;
  private int announcedPage = NO_PAGE;

  EmulatedType2(Type2Model model, byte[] uid, byte[] memory) {
    super(uid);
    this.model = model;
    this.memory = memory;
  }

  /// A tag as it leaves the factory: formatted for NDEF, empty.
  ///
  /// @param uid 7 bytes; NXP's begin with 04
  public static EmulatedType2 blank(Type2Model model, byte[] uid) {
    return new EmulatedType2(model, uid, model.factoryMemory(sevenBytes(uid)));
  }

  /// A tag whose user memory, from page 4 on, begins with these bytes; the rest is 0.
  ///
  /// @param uid 7 bytes
  /// @param user no more than the model holds
  public static EmulatedType2 holding(Type2Model model, byte[] uid, byte[] user) {
    return new EmulatedType2(model, uid, memoryHolding(model, uid, user));
  }

  static byte[] memoryHolding(Type2Model model, byte[] uid, byte[] user) {
    if (user.length > model.userBytes()) {
      throw new IllegalArgumentException(
          "this tag holds " + model.userBytes() + " bytes, not " + user.length);
    }
    byte[] memory = model.factoryMemory(sevenBytes(uid));
    Arrays.fill(memory, USER_PAGE * 4, USER_PAGE * 4 + model.userBytes(), (byte) 0);
    System.arraycopy(user, 0, memory, USER_PAGE * 4, user.length);
    return memory;
  }

  static byte[] sevenBytes(byte[] uid) {
    if (uid.length != 7) {
      throw new IllegalArgumentException("a Type 2 tag's UID has 7 bytes, not " + uid.length);
    }
    return uid;
  }

  /// Locks the whole tag for ever: capability container and all lock bits.
  public void lock() {
    synchronized (memory) {
      memory[CC_PAGE * 4 + 3] |= LOCKED_FOR_READERS;
      memory[STATIC_LOCK_PAGE * 4 + 2] |= (byte) 0xF8;
      memory[STATIC_LOCK_PAGE * 4 + 3] |= (byte) 0xFF;
      if (model.isNtag()) {
        NtagLocks.lockAll(model, memory);
      }
    }
  }

  /// Sets a password on the pages from this one on; an NTAG's.
  ///
  /// @param reading whether it guards reading too, and not only writing
  public void guard(int fromPage, boolean reading) {
    synchronized (memory) {
      memory[authAt()] = (byte) fromPage;
      memory[authAt() + 1] = (byte) (reading ? PROT : 0);
    }
  }

  /// Wears a page out: it acknowledges what is written to it, and stays as it was.
  public void wear(int page) {
    wornPage = page;
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
  void activated() {
    announcedPage = NO_PAGE;
  }

  @Override
  int answer(byte[] command, int from, int length, byte[] answer) {
    if (announcedPage != NO_PAGE) {
      int announced = announcedPage;
      announcedPage = NO_PAGE;
      return length == COMPATIBILITY_BYTES && write(announced, command, from) ? ACK : NAK;
    }
    int page = length > 1 ? command[from + 1] & 0xFF : 0;
    return switch (command[from] & 0xFF) {
      case READ -> length == 2 && page < readable() ? read(page, 4, answer) : NAK;
      case FAST_READ -> {
        int last = length == 3 ? command[from + 2] & 0xFF : model.pages();
        boolean sound = model.isNtag() && page <= last && last < readable();
        yield sound ? read(page, last - page + 1, answer) : NAK;
      }
      case WRITE -> length == 6 && write(page, command, from + 2) ? ACK : NAK;
      case COMPATIBILITY_WRITE -> {
        if (length != 2 || page >= model.pages()) {
          yield NAK;
        }
        announcedPage = page;
        yield ACK;
      }
      case GET_VERSION -> {
        byte[] version = model.version();
        if (length != 1 || version.length == 0) {
          yield NAK;
        }
        System.arraycopy(version, 0, answer, 0, version.length);
        yield version.length;
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
    int pages = readable();
    int hidden = model.isNtag() ? passwordPage() : pages;
    for (int i = 0; i < count; i++) {
      int from = (page + i) % pages;
      if (from < hidden) {
        System.arraycopy(memory, from * 4, answer, i * 4, 4);
      } else {
        Arrays.fill(answer, i * 4, i * 4 + 4, (byte) 0);
      }
    }
    return count * 4;
  }

  private boolean write(int page, byte[] data, int at) {
    synchronized (memory) {
      if (page >= guardedFrom()) {
        return false;
      }
      if (page == model.dynamicLockPage() && model.isNtag()) {
        return gain(page, data, at, 0, 3, NtagLocks.frozenDynamic(model, memory));
      }
      return switch (page) {
        case 0, 1 -> false;
        case STATIC_LOCK_PAGE -> gain(page, data, at, 2, 4, NtagLocks.frozenStatic(memory));
        case CC_PAGE -> !NtagLocks.locked(model, memory, page) && gain(page, data, at, 0, 4, 0);
        default -> {
          if (page >= model.pages() || NtagLocks.locked(model, memory, page)) {
            yield false;
          }
          if (page != wornPage) {
            System.arraycopy(data, at, memory, page * 4, 4);
          }
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

  /// Pages that can be read without the password.
  private int readable() {
    boolean guarded = model.isNtag() && (memory[authAt() + 1] & PROT) != 0;
    return guarded ? Math.min(model.pages(), guardedFrom()) : model.pages();
  }

  private int guardedFrom() {
    return model.isNtag() ? memory[authAt()] & 0xFF : 0xFF;
  }

  private int authAt() {
    return (model.dynamicLockPage() + 1) * 4 + 3;
  }

  private int passwordPage() {
    return model.dynamicLockPage() + 3;
  }
}
