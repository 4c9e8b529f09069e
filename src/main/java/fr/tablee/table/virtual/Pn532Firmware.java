package fr.tablee.table.virtual;

/// The commands of an emulated PN532 (user manual UM0701-02, chapter 7), firmware 1.6. What is not
/// in this list gets the error frame.
///
/// ```
/// 00 Diagnose, test 00     02 GetFirmwareVersion     04 GetGeneralStatus     06 ReadRegister
/// 08 WriteRegister         12 SetParameters          14 SAMConfiguration     16 PowerDown
/// 32 RFConfiguration       40 InDataExchange         42 InCommunicateThru    44 InDeselect
/// 4A InListPassiveTarget   52 InRelease              54 InSelect
/// ```
///
/// A command is taken at once and carried out when its time has come, so that a card that is laid
/// down while the field warms up is still found. Bus thread.
final class Pn532Firmware {

  /// From a command to the start of its work; small and a guess, as no board has been measured.
  private static final long FIRMWARE_NANOS = 100_000;

  private static final int DIAGNOSE = 0x00;
  private static final int GET_FIRMWARE_VERSION = 0x02;
  private static final int GET_GENERAL_STATUS = 0x04;
  private static final int READ_REGISTER = 0x06;
  private static final int WRITE_REGISTER = 0x08;
  private static final int SET_PARAMETERS = 0x12;
  private static final int SAM_CONFIGURATION = 0x14;
  private static final int POWER_DOWN = 0x16;
  private static final int RF_CONFIGURATION = 0x32;
  private static final int IN_DATA_EXCHANGE = 0x40;
  private static final int IN_COMMUNICATE_THRU = 0x42;
  private static final int IN_DESELECT = 0x44;
  private static final int IN_LIST_PASSIVE_TARGET = 0x4A;
  private static final int IN_RELEASE = 0x52;
  private static final int IN_SELECT = 0x54;

  /// The last of the kinds of card that InListPassiveTarget knows: Innovision Jewel.
  private static final int JEWEL = 0x04;

  /// IC 32 (PN532), version 1, revision 6, supports ISO 14443 A and B and ISO 18092.
  static final byte[] VERSION_1_6 = {0x32, 0x01, 0x06, 0x07};

  private final Pn532Radio radio;
  private final Pn532Targets targets;
  private final byte[] version;
  private final Pn532Registers registers = new Pn532Registers();
  private final RawExchange raw;
  private final byte[] command = new byte[256];
  private final byte[] reply = new byte[254];
  private int length;
  private int replyLength;
  private boolean pending;
  private boolean understood;
  private boolean poweringDown;
  private long startsAtNanos;
  private long answersAtNanos;

  /// @param version the answer to GetFirmwareVersion
  Pn532Firmware(RadioField field, Mischief mischief, byte[] version) {
    this.version = version.clone();
    this.radio = new Pn532Radio(field, mischief);
    this.targets = radio.targets();
    this.raw = new RawExchange(registers, targets);
  }

  /// The state after power-up.
  void reset() {
    abort();
    radio.reset();
    registers.reset();
  }

  void noisy(boolean garbled) {
    radio.noisy(garbled);
  }

  /// Loses the setting of how often to look for a tag.
  void forgetRetries() {
    radio.forgetRetries();
  }

  /// Drops the command that runs.
  void abort() {
    pending = false;
    replyLength = 0;
  }

  /// Takes a command; one that runs is dropped.
  void begin(byte[] bytes, int from, int count, long nowNanos) {
    System.arraycopy(bytes, from, command, 0, count);
    length = count;
    pending = true;
    poweringDown = false;
    replyLength = 0;
    startsAtNanos = nowNanos + FIRMWARE_NANOS;
    if (code() == IN_LIST_PASSIVE_TARGET) {
      startsAtNanos = radio.warm(startsAtNanos);
    }
  }

  /// Whether the command's answer is there.
  boolean answered(long nowNanos) {
    if (pending && nowNanos >= startsAtNanos) {
      pending = false;
      run(nowNanos);
    }
    return !pending && nowNanos >= answersAtNanos;
  }

  /// Whether the chip falls asleep now that its last answer is out; says so once.
  boolean fallsAsleep() {
    boolean falls = poweringDown;
    poweringDown = false;
    return falls;
  }

  /// Whether the answer is an answer and not the error frame.
  boolean understood() {
    return understood;
  }

  /// Code and parameters of the answer.
  byte[] reply() {
    return reply;
  }

  int replyLength() {
    return replyLength;
  }

  private int code() {
    return command[0] & 0xFF;
  }

  private void run(long nowNanos) {
    radio.begin();
    reply[0] = (byte) (code() + 1);
    replyLength = 1;
    understood =
        switch (code()) {
          case DIAGNOSE -> echo();
          case GET_FIRMWARE_VERSION -> append(version);
          case GET_GENERAL_STATUS -> status();
          case READ_REGISTER -> grown(registers.read(command, length, reply, replyLength));
          case WRITE_REGISTER -> registers.write(command, length);
          case SET_PARAMETERS -> length == 2;
          case SAM_CONFIGURATION ->
              length >= 2 && length <= 4 && command[1] >= 1 && command[1] <= 4;
          case POWER_DOWN -> powerDown();
          case RF_CONFIGURATION -> radio.configure(command, length, startsAtNanos);
          case IN_LIST_PASSIVE_TARGET -> list(nowNanos);
          case IN_DATA_EXCHANGE -> length >= 3 && exchange();
          case IN_COMMUNICATE_THRU -> grown(raw.exchange(command, length, reply, replyLength));
          case IN_DESELECT -> length == 2 && one(targets.deselect(command[1], false));
          case IN_RELEASE -> length == 2 && one(targets.deselect(command[1], true));
          case IN_SELECT -> length == 2 && one(targets.select(command[1]));
          default -> false;
        };
    if (!pending) {
      answersAtNanos = startsAtNanos + radio.spent();
    }
  }

  private boolean echo() {
    if (length < 2 || command[1] != 0) {
      return false;
    }
    System.arraycopy(command, 1, reply, 1, length - 1);
    replyLength = length;
    return true;
  }

  private boolean status() {
    replyLength += radio.status(reply, replyLength);
    return true;
  }

  /// InListPassiveTarget: `4A MaxTg BrTy [data]`; what the other kinds of card are greeted with is
  /// not looked at.
  private boolean list(long nowNanos) {
    if (length < 3 || command[1] < 1 || command[1] > 2 || command[2] < 0 || command[2] > JEWEL) {
      return false;
    }
    boolean typeA = command[2] == 0;
    if (typeA && !radio.wants(command, 3, length)) {
      return false;
    }
    registers.setForTypeA();
    int bytes = typeA ? radio.list(command[1], reply, 1) : radio.listOthers(reply, 1);
    if (bytes == Pn532Radio.GO_ON) {
      pending = true;
      startsAtNanos = nowNanos + AirTime.EMPTY_NANOS;
    } else {
      replyLength += bytes;
    }
    return true;
  }

  /// PowerDown: `16 WakeUpEnable [GenerateIRQ]`. Field off, then asleep once the answer is out.
  private boolean powerDown() {
    if (length != 2 && length != 3) {
      return false;
    }
    radio.switchOff();
    poweringDown = true;
    return one(0);
  }

  private boolean exchange() {
    int bytes = targets.exchange(command[1], command, 2, length - 2, reply, 1);
    replyLength += Math.max(0, bytes);
    return bytes >= 0;
  }

  private boolean grown(int bytes) {
    replyLength += bytes;
    return bytes > 0;
  }

  private boolean one(int status) {
    return append(new byte[] {(byte) status});
  }

  private boolean append(byte[] bytes) {
    System.arraycopy(bytes, 0, reply, replyLength, bytes.length);
    replyLength += bytes.length;
    return true;
  }
}
