package fr.tablee.table.virtual;

import org.jspecify.annotations.Nullable;

/// The targets that an emulated PN532 has listed, and what it says to them. Bus thread.
///
/// Status bytes (user manual 7.1) that it gives:
///
/// ```
/// 00 done   01 the target did not answer in time   02 wrong CRC   13 an answer of a form that does not fit, such as a NAK
/// 27 no such target
/// ```
final class Pn532Targets {

  /// The most bytes that an exchange can give: the status, an answer, its checksum.
  static final int MOST_REPLY = 1 + 250 + CrcA.BYTES;

  /// What [#exchange] gives for a command that the chip does not pass on.
  static final int SENSELESS = -2;

  private static final byte DONE = 0x00;
  private static final byte TIMEOUT = 0x01;
  private static final byte WRONG_CRC = 0x02;
  private static final byte WRONG_FORM = 0x13;
  private static final byte NO_SUCH_TARGET = 0x27;

  private static final int LONGEST_ANSWER = 250;
  private static final int DEFAULT_TIMEOUT = 0x0A;
  private static final long TIMEOUT_UNIT_NANOS = 100_000;
  private static final int NONE = -1;
  private static final int ISO_DEP = 0x20;

  /// Goes on the air in two parts: the command with its page, then its data.
  private static final int COMPATIBILITY_WRITE = 0xA0;

  private final RadioField field;
  private final Mischief mischief;
  private final @Nullable Lying[] targets = new @Nullable Lying[2];
  private final byte[] answer = new byte[256];
  private int listed;
  private int current = NONE;
  private boolean noisy;
  private long timeoutNanos;
  private long spentNanos;

  Pn532Targets(RadioField field, Mischief mischief) {
    this.field = field;
    this.mischief = mischief;
    reset();
  }

  void reset() {
    forget();
    timeout(DEFAULT_TIMEOUT);
  }

  void noisy(boolean garbled) {
    noisy = garbled;
  }

  /// Before each command.
  void begin() {
    spentNanos = 0;
  }

  /// How long the command has kept the air busy here.
  long spent() {
    return spentNanos;
  }

  int listed() {
    return listed;
  }

  boolean anySelected() {
    return current != NONE;
  }

  /// Sets fRetryTimeout: 0 none, n for 100 microseconds x 2^(n-1).
  boolean timeout(int value) {
    timeoutNanos = value == 0 ? 0 : TIMEOUT_UNIT_NANOS << (value - 1);
    return true;
  }

  /// Takes a target in: `Tg SENS_RES(2) SEL_RES NFCIDLength NFCID... [ATS]`.
  int take(Lying found, byte[] reply, int at) {
    EmulatedTag tag = found.tag;
    targets[listed] = found;
    current = listed;
    listed++;
    reply[at] = (byte) listed;
    reply[at + 1] = (byte) (tag.sensRes() >> 8);
    reply[at + 2] = (byte) tag.sensRes();
    reply[at + 3] = (byte) tag.selRes();
    reply[at + 4] = (byte) tag.uidLength();
    tag.copyUid(reply, at + 5);
    int end = at + 5 + tag.uidLength();
    if ((tag.selRes() & ISO_DEP) != 0) {
      byte[] ats = tag.ats();
      System.arraycopy(ats, 0, reply, end, ats.length);
      spentNanos += AirTime.exchange(2, ats.length);
      end += ats.length;
    }
    return end;
  }

  /// InDataExchange (7.3.8): writes the status and what the target said.
  ///
  /// @param number target number as the host gave it
  /// @return bytes written, or [#SENSELESS]
  int exchange(int number, byte[] command, int from, int length, byte[] reply, int at) {
    int index = (number & 0x0F) - 1;
    Lying target = target(index);
    if (target == null) {
      reply[at] = NO_SUCH_TARGET;
      return 1;
    }
    if (!passesOn(target.tag, command[from] & 0xFF)) {
      return SENSELESS;
    }
    if (index != current && !switchTo(index, target)) {
      reply[at] = TIMEOUT;
      return 1;
    }
    if ((command[from] & 0xFF) == COMPATIBILITY_WRITE) {
      int said = say(target, command, from, 2, reply, at);
      if (reply[at] != DONE) {
        return said;
      }
      return say(target, command, from + 2, length - 2, reply, at);
    }
    return say(target, command, from, length, reply, at);
  }

  /// Says something to the target that is selected, whatever it is.
  ///
  /// @return bytes written, from the status on
  int raw(byte[] command, int from, int length, byte[] reply) {
    Lying target = target(current);
    return target == null ? unheard(reply) : say(target, command, from, length, reply, 0);
  }

  /// Something was said that nobody hears.
  ///
  /// @return bytes written: the status alone
  int unheard(byte[] reply) {
    spentNanos += timeoutNanos;
    reply[0] = TIMEOUT;
    return 1;
  }

  private int say(Lying target, byte[] command, int from, int length, byte[] reply, int at) {
    int said = field.exchange(target, command, from, length, answer);
    spentNanos +=
        said == EmulatedTag.SILENT ? timeoutNanos : AirTime.exchange(length, Math.max(0, said));
    if (said == EmulatedTag.ACK) {
      spentNanos += AirTime.EEPROM_NANOS;
    }
    if (said != EmulatedTag.SILENT && noisy && mischief.garblesTheAir()) {
      reply[at] = WRONG_CRC;
      return 1;
    }
    return tell(said, reply, at);
  }

  private int tell(int said, byte[] reply, int at) {
    reply[at] =
        switch (said) {
          case EmulatedTag.SILENT -> TIMEOUT;
          case EmulatedTag.NAK -> WRONG_FORM;
          default -> DONE;
        };
    int bytes = Math.clamp(said, 0, LONGEST_ANSWER);
    System.arraycopy(answer, 0, reply, at + 1, bytes);
    return 1 + bytes;
  }

  /// InDataExchange knows the commands of MIFARE cards and turns all others down (FAST_READ and
  /// GET_VERSION among them); to a card of ISO/IEC 14443-4 it passes on everything.
  private static boolean passesOn(EmulatedTag tag, int code) {
    return (tag.selRes() & ISO_DEP) != 0
        || code == 0x30
        || code == COMPATIBILITY_WRITE
        || code == 0xA2;
  }

  /// InDeselect (7.3.10) and InRelease (7.3.11); 0 means all targets.
  ///
  /// @return a status byte
  int deselect(int number, boolean release) {
    if (number != 0 && target(number - 1) == null) {
      return NO_SUCH_TARGET;
    }
    Lying selected = target(current);
    if (selected != null && (number == 0 || number - 1 == current)) {
      field.halt(selected);
      current = NONE;
    }
    if (release && number == 0) {
      forget();
    }
    return DONE;
  }

  /// InSelect (7.3.12).
  ///
  /// @return a status byte
  int select(int number) {
    Lying target = target(number - 1);
    if (target == null) {
      return NO_SUCH_TARGET;
    }
    return current == number - 1 || switchTo(number - 1, target) ? DONE : TIMEOUT;
  }

  private boolean switchTo(int index, Lying target) {
    Lying selected = target(current);
    if (selected != null) {
      field.halt(selected);
    }
    boolean there = field.reselect(target);
    spentNanos += there ? AirTime.activation(target.tag.uidLength(), 0) : timeoutNanos;
    current = there ? index : NONE;
    return there;
  }

  private @Nullable Lying target(int index) {
    return index >= 0 && index < listed ? targets[index] : null;
  }

  /// Knows no target any more.
  void forget() {
    listed = 0;
    current = NONE;
    targets[0] = null;
    targets[1] = null;
  }
}
