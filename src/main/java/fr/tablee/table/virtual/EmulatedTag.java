package fr.tablee.table.virtual;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A tag as the air sees it: the part of ISO/IEC 14443-3 type A that every tag shares, with the
/// states of its clause 6.2.
///
/// ```
/// field off --> POWER-OFF          any state loses everything when the field goes
/// field on  --> IDLE
/// IDLE   --REQA, WUPA--> READY1    HALT --WUPA--> READY1     (HALT does not hear REQA)
/// READY1 --SELECT level 1--> ACTIVE (4-byte UID) or READY2 (7-byte UID)
/// READY2 --SELECT level 2--> ACTIVE
/// ACTIVE --HLTA--> HALT            anything not understood --> IDLE, or HALT for a tag that came from there
/// ```
///
/// A tag takes part in a radio field only through [VirtualTable#put]. Its state belongs to the bus
/// thread; its number never changes; [EmulatedType2#memory()] says what other threads may ask.
public abstract sealed class EmulatedTag
    permits EmulatedType2, EmulatedPass, EmulatedClassic, EchoTag {

  /// No answer at all.
  static final int SILENT = -1;

  /// The 4-bit "not acknowledged".
  static final int NAK = -2;

  /// The 4-bit "acknowledged", 0xA.
  static final int ACK = -3;

  private static final int CASCADE_TAG = 0x88;

  private enum State {
    IDLE,
    READY1,
    READY2,
    ACTIVE,
    HALT
  }

  private final byte[] uid;
  private State state = State.IDLE;
  private boolean fromHalt;
  private @Nullable Lying place;
  private long fieldNumber;

  /// @param uid 4 or 7 bytes
  EmulatedTag(byte[] uid) {
    if (uid.length != 4 && uid.length != 7) {
      throw new IllegalArgumentException("a tag's UID has 4 or 7 bytes, not " + uid.length);
    }
    if (uid[0] == (byte) CASCADE_TAG) {
      throw new IllegalArgumentException("a tag's UID cannot begin with 88, the cascade tag");
    }
    this.uid = uid.clone();
  }

  /// The tag's number in upper-case hex. Any thread.
  public final String uid() {
    return HexFormat.of().withUpperCase().formatHex(uid);
  }

  /// SENS_RES (ATQA), high byte first as the PN532 reports it.
  abstract int sensRes();

  /// SEL_RES (SAK) of the last cascade level.
  abstract int selRes();

  /// The answer to RATS, its length first; only of cards whose SEL_RES says ISO/IEC 14443-4.
  byte[] ats() {
    return new byte[0];
  }

  /// Answers a command in ACTIVE.
  ///
  /// @return how many bytes of `answer` are filled, or [#SILENT], [#NAK], [#ACK]
  abstract int answer(byte[] command, int from, int length, byte[] answer);

  /// The tag has just become ACTIVE; whatever was half said before is forgotten.
  void activated() {}

  final int uidLength() {
    return uid.length;
  }

  final boolean hasNumber(byte[] number, int length) {
    return java.util.Arrays.equals(uid, 0, uid.length, number, 0, length);
  }

  final void copyUid(byte[] into, int at) {
    System.arraycopy(uid, 0, into, at, uid.length);
  }

  /// Feels the field. A field that is new to it, or a new place, finds the tag in IDLE: it had lost
  /// its power between.
  final void feel(Lying where, long number) {
    if (place != where || fieldNumber != number) {
      place = where;
      fieldNumber = number;
      state = State.IDLE;
      fromHalt = false;
    }
  }

  /// REQA: whether the tag answers.
  final boolean request() {
    if (state == State.IDLE) {
      state = State.READY1;
      fromHalt = false;
      return true;
    }
    if (state != State.HALT) {
      relapse();
    }
    return false;
  }

  /// WUPA: whether the tag answers.
  final boolean wakeUp() {
    if (state == State.IDLE || state == State.HALT) {
      fromHalt = state == State.HALT;
      state = State.READY1;
      return true;
    }
    relapse();
    return false;
  }

  /// The four bytes and their check byte that the tag sends at a cascade level, first bit lowest.
  final long cascade(int level) {
    long bits = 0;
    int check = 0;
    for (int i = 0; i < 4; i++) {
      int part = cascadeByte(level, i);
      check ^= part;
      bits |= (long) part << (8 * i);
    }
    return bits | (long) check << 32;
  }

  private int cascadeByte(int level, int i) {
    if (uid.length == 4) {
      return uid[i] & 0xFF;
    }
    if (level == 1) {
      return i == 0 ? CASCADE_TAG : uid[i - 1] & 0xFF;
    }
    return uid[i + 3] & 0xFF;
  }

  /// SELECT with this tag's own bytes.
  ///
  /// @return whether its number is complete, so that the tag is ACTIVE
  final boolean select(int level) {
    boolean complete = level == 2 || uid.length == 4;
    state = complete ? State.ACTIVE : State.READY2;
    if (complete) {
      activated();
    }
    return complete;
  }

  /// Another tag was selected, or this one heard something it does not understand.
  final void relapse() {
    state = fromHalt ? State.HALT : State.IDLE;
  }

  final void halt() {
    if (state == State.ACTIVE) {
      state = State.HALT;
      fromHalt = true;
    }
  }

  /// Whether its number is asked for at this cascade level.
  final boolean ready(int level) {
    return state == (level == 1 ? State.READY1 : State.READY2) && level <= 2;
  }

  final boolean halted() {
    return state == State.HALT;
  }

  final boolean active() {
    return state == State.ACTIVE;
  }

  /// A command of the reader's.
  ///
  /// @return as [#answer]
  final int exchange(byte[] command, int from, int length, byte[] answer) {
    if (state != State.ACTIVE) {
      if (state != State.HALT) {
        relapse();
      }
      return SILENT;
    }
    int result = answer(command, from, length, answer);
    if (result == NAK || result == SILENT) {
      relapse();
    }
    return result;
  }
}
