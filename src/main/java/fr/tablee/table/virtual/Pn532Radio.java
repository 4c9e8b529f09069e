package fr.tablee.table.virtual;

import org.jspecify.annotations.Nullable;

/// The contactless half of an emulated PN532 up to the listing of targets: field, settings,
/// retries. What is said to the targets afterwards goes through [Pn532Targets]. Bus thread.
final class Pn532Radio {

  /// What [#list] gives while it goes on looking.
  static final int GO_ON = -1;

  private static final int RF_FIELD = 0x01;
  private static final int TIMINGS = 0x02;
  private static final int MAX_RTY_COM = 0x04;
  private static final int MAX_RETRIES = 0x05;
  private static final int ENDLESS = 0xFF;
  private static final int LONGEST_TIMEOUT = 0x10;
  private static final int LONGEST_NUMBER = 7;
  private static final int CASCADE_TAG = 0x88;

  private final RadioField field;
  private final Mischief mischief;
  private final Pn532Targets targets;
  private boolean noisy;
  private long warmAtNanos;
  private int passiveRetries;
  private long spentNanos;
  private final byte[] wanted = new byte[LONGEST_NUMBER];
  private int wantedLength;

  Pn532Radio(RadioField field, Mischief mischief) {
    this.field = field;
    this.mischief = mischief;
    this.targets = new Pn532Targets(field, mischief);
    reset();
  }

  Pn532Targets targets() {
    return targets;
  }

  void reset() {
    field.switchOff();
    targets.reset();
    passiveRetries = ENDLESS;
  }

  void noisy(boolean garbled) {
    noisy = garbled;
    targets.noisy(garbled);
  }

  /// Before each command.
  void begin() {
    spentNanos = 0;
    targets.begin();
  }

  /// How long the command has kept the air busy.
  long spent() {
    return spentNanos + targets.spent();
  }

  /// Switches the field on where it is off.
  ///
  /// @return when a command for that moment can begin: not before the field has stood unmodulated
  ///   for the guard time
  long warm(long atNanos) {
    if (!field.isOn()) {
      field.switchOn(atNanos);
      warmAtNanos = atNanos + AirTime.GUARD_NANOS;
    }
    return Math.max(atNanos, warmAtNanos);
  }

  /// RFConfiguration (7.3.1): `32 item data...`.
  ///
  /// @return whether it made sense
  boolean configure(byte[] command, int length, long atNanos) {
    int last = length > 0 ? command[length - 1] & 0xFF : 0;
    int data = length - 2;
    return switch (length < 2 ? 0 : command[1]) {
      case RF_FIELD -> data == 1 && field((last & 1) != 0, atNanos);
      case TIMINGS -> data == 3 && last <= LONGEST_TIMEOUT && targets.timeout(last);
      case MAX_RTY_COM -> data == 1;
      case MAX_RETRIES -> data == 3 && passiveRetries(last);
      default -> false;
    };
  }

  private boolean field(boolean on, long atNanos) {
    if (on) {
      warm(atNanos);
    } else {
      switchOff();
    }
    return true;
  }

  /// Loses item 5 of its settings: it looks without end again.
  void forgetRetries() {
    passiveRetries = ENDLESS;
  }

  /// The field goes off, and with it all that was known of targets.
  void switchOff() {
    field.switchOff();
    targets.forget();
  }

  private boolean passiveRetries(int value) {
    passiveRetries = value;
    return true;
  }

  /// The number that the next listing is to select, as InListPassiveTarget's initiator data has it
  /// (7.3.5): none, 4 bytes, or the cascade tag 88 and 7 bytes. Other tags are then left alone, and
  /// there is no anticollision.
  ///
  /// @return whether those bytes made sense
  boolean wants(byte[] command, int from, int end) {
    int count = end - from;
    int skipped = count == 8 && (command[from] & 0xFF) == CASCADE_TAG ? 1 : 0;
    wantedLength = count - skipped;
    if (wantedLength != 0 && wantedLength != 4 && !(wantedLength == 7 && skipped == 1)) {
      return false;
    }
    System.arraycopy(command, from + skipped, wanted, 0, wantedLength);
    return true;
  }

  /// InListPassiveTarget (7.3.5) at 106 kbit/s type A: writes NbTg and the targets' data.
  ///
  /// A target that is still selected from before is put to HALT first and does not hear the REQA of
  /// this call, and a call that found nothing after that leaves it reset: listing again without
  /// switching the field off fails every second time, as users of real chips report; the chip's own
  /// reasons are not published.
  ///
  /// @return bytes written, or [#GO_ON] when the retries are endless and nothing is there yet
  int list(int most, byte[] reply, int at) {
    boolean released = targets.anySelected();
    targets.deselect(0, true);
    Lying found = find();
    if (found == null) {
      if (released) {
        field.blink();
      }
      if (passiveRetries == ENDLESS) {
        return GO_ON;
      }
      reply[at] = 0;
      return 1;
    }
    int end = targets.take(found, reply, at + 1);
    if (most == 2 && wantedLength == 0) {
      targets.deselect(0, false);
      Lying second = attempt();
      if (second != null) {
        end = targets.take(second, reply, end);
      }
    }
    reply[at] = (byte) targets.listed();
    return end - at;
  }

  /// InListPassiveTarget for FeliCa, type B and Jewel: none of the tags here speaks those, and
  /// those that were selected are forgotten.
  ///
  /// @return as [#list]
  int listOthers(byte[] reply, int at) {
    targets.deselect(0, true);
    if (passiveRetries == ENDLESS) {
      return GO_ON;
    }
    spentNanos += (passiveRetries + 1) * AirTime.EMPTY_NANOS;
    reply[at] = 0;
    return 1;
  }

  private @Nullable Lying find() {
    int tries = passiveRetries == ENDLESS ? 1 : passiveRetries + 1;
    for (int i = 0; i < tries; i++) {
      Lying found = attempt();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Lying attempt() {
    boolean heard = !(noisy && mischief.garblesTheAir());
    if (wantedLength > 0) {
      Lying found = heard ? field.activate(wanted, wantedLength) : null;
      spentNanos += AirTime.selection(wantedLength, found != null);
      return found;
    }
    Lying found = heard ? field.activate() : null;
    spentNanos +=
        found == null
            ? AirTime.EMPTY_NANOS
            : AirTime.activation(found.tag.uidLength(), field.collisions());
    return found;
  }

  /// GetGeneralStatus (7.2.3): writes `Err Field NbTg [Tg BrRx BrTx Type]... SAM`.
  ///
  /// @return bytes written
  int status(byte[] reply, int at) {
    int end = at;
    reply[end++] = 0;
    reply[end++] = (byte) (field.isOn() ? 1 : 0);
    reply[end++] = (byte) targets.listed();
    for (int i = 0; i < targets.listed(); i++) {
      reply[end++] = (byte) (i + 1);
      reply[end++] = 0;
      reply[end++] = 0;
      reply[end++] = 0x10;
    }
    reply[end++] = 0;
    return end - at;
  }
}
