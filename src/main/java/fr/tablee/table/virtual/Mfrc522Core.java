package fr.tablee.table.virtual;

/// The registers of an emulated MFRC522 behind its SPI interface, and the commands that run on them
/// (data sheet rev. 3.9, 9.3 and 10.3).
///
/// ```
/// CommandReg 00 Idle   03 CalcCRC   0C Transceive        others end at once, with nothing done
/// ComIrqReg  Set1 Tx Rx Idle HiAlert LoAlert Err Timer   written with Set1 = 0 each 1 clears its bit
/// ErrorReg   Wr Temp - BufferOvfl Coll CRC Parity Protocol
/// timer      13.56 MHz / (2 x TPrescaler + 1) / (TReload + 1), from the end of each sending where TAuto is set
/// ```
///
/// Faults of the chip that are here: flaky, mute, checksum (every answer has a wrong parity), nack
/// (every Transceive is refused with WrErr), late, split (RxIRq with half of the answer in the
/// buffer), forgetful (TModeReg falls back to 00); noisy in its radio. Bus thread.
final class Mfrc522Core {

  private static final int COMMAND = 0x01;
  private static final int COM_IRQ = 0x04;
  private static final int DIV_IRQ = 0x05;
  private static final int ERROR = 0x06;
  private static final int FIFO_DATA = 0x09;
  private static final int FIFO_LEVEL = 0x0A;
  private static final int CONTROL = 0x0C;
  private static final int BIT_FRAMING = 0x0D;
  private static final int COLL = 0x0E;
  private static final int TX_MODE = 0x12;
  private static final int RX_MODE = 0x13;
  private static final int TX_CONTROL = 0x14;
  private static final int TX_ASK = 0x15;
  private static final int CRC_RESULT_HIGH = 0x21;
  private static final int CRC_RESULT_LOW = 0x22;
  private static final int T_MODE = 0x2A;
  private static final int T_PRESCALER = 0x2B;
  private static final int T_RELOAD_HIGH = 0x2C;
  private static final int T_RELOAD_LOW = 0x2D;

  private static final int TX_IRQ = 0x40;
  private static final int RX_IRQ = 0x20;
  private static final int IDLE_IRQ = 0x10;
  private static final int ERR_IRQ = 0x02;
  private static final int TIMER_IRQ = 0x01;
  private static final int SET_1 = 0x80;
  private static final int CRC_IRQ = 0x04;
  private static final int WR_ERR = 0x80;
  private static final int BUFFER_OVERFLOW = 0x10;
  private static final int COLL_ERR = 0x08;
  private static final int CRC_ERR = 0x04;
  private static final int PARITY_ERR = 0x02;

  private static final int IDLE = 0x00;
  private static final int CALC_CRC = 0x03;
  private static final int TRANSCEIVE = 0x0C;
  private static final int START_SEND = 0x80;
  private static final int FLUSH = 0x80;
  private static final int CRC_ENABLED = 0x80;
  private static final int FORCE_100_ASK = 0x40;
  private static final int ANTENNA = 0x03;
  private static final int TAUTO = 0x80;
  private static final int NO_POSITION = 0x20;
  private static final double CARRIER_HERTZ = 13.56e6;

  /// The field time after which every tag hears (ISO/IEC 14443-3, clause 5).
  private static final long TAG_WAKES_NANOS = 5_000_000;

  private final RadioField field;
  private final Mischief mischief;
  private final TagAir air;
  private final Mfrc522Fifo fifo = new Mfrc522Fifo();
  private final int[] registers = new int[0x40];
  private Mfrc522Exchange exchange = Mfrc522Exchange.NONE;
  private VirtualFault felt = VirtualFault.NONE;
  private long forgetsAtNanos = Mfrc522Exchange.NEVER;
  private long fieldSinceNanos;
  private byte[] rest = new byte[0];

  Mfrc522Core(RadioField field, Mischief mischief) {
    this.field = field;
    this.mischief = mischief;
    this.air = new TagAir(field);
    reset();
  }

  void feel(VirtualFault fault, long nowNanos) {
    felt = fault;
    forgetsAtNanos =
        fault == VirtualFault.FORGETFUL ? mischief.nextBrownout(nowNanos) : Mfrc522Exchange.NEVER;
  }

  /// The reset values of chapter 9.2.
  void reset() {
    field.switchOff();
    fifo.flush();
    rest = new byte[0];
    exchange = Mfrc522Exchange.NONE;
    java.util.Arrays.fill(registers, 0);
    registers[COMMAND] = 0x20;
    registers[COM_IRQ] = 0x14;
    registers[CONTROL] = 0x10;
    registers[COLL] = 0xA0;
    registers[0x11] = 0x3F;
    registers[TX_CONTROL] = 0x80;
    registers[0x24] = 0x26;
    registers[0x26] = 0x48;
  }

  /// Time has passed: what is due happens.
  void pass(long nowNanos) {
    if (nowNanos >= forgetsAtNanos) {
      registers[T_MODE] = 0;
      forgetsAtNanos = mischief.nextBrownout(nowNanos);
    }
    Mfrc522Exchange now = exchange;
    if (nowNanos >= now.sentAtNanos()) {
      registers[COM_IRQ] |= TX_IRQ;
    }
    if (nowNanos >= now.timeoutAtNanos()) {
      registers[COM_IRQ] |= TIMER_IRQ;
      exchange = Mfrc522Exchange.NONE;
    }
    if (nowNanos >= now.receivedAtNanos()) {
      exchange = Mfrc522Exchange.NONE;
      receive(now);
    }
  }

  int read(int register, long nowNanos) {
    return switch (register) {
      case FIFO_DATA -> fifo.take();
      case FIFO_LEVEL -> {
        int level = fifo.level();
        // The second half of a split answer comes in behind the first look at its length.
        for (byte late : rest) {
          fifo.put(late);
        }
        rest = new byte[0];
        yield level;
      }
      case BIT_FRAMING -> registers[BIT_FRAMING] & ~START_SEND;
      default -> registers[register];
    };
  }

  void write(int register, int value, long nowNanos) {
    switch (register) {
      case COMMAND -> command(value);
      case COM_IRQ, DIV_IRQ -> {
        if ((value & SET_1) != 0) {
          registers[register] |= value & ~SET_1;
        } else {
          registers[register] &= ~value;
        }
      }
      case FIFO_DATA -> {
        if (!fifo.put(value)) {
          fail(BUFFER_OVERFLOW);
        }
      }
      case FIFO_LEVEL -> {
        if ((value & FLUSH) != 0) {
          fifo.flush();
          rest = new byte[0];
          registers[ERROR] &= ~BUFFER_OVERFLOW;
        }
      }
      case BIT_FRAMING -> {
        registers[BIT_FRAMING] = value;
        if ((value & START_SEND) != 0 && registers[COMMAND] % 0x10 == TRANSCEIVE) {
          send(nowNanos);
        }
      }
      case TX_CONTROL -> {
        registers[TX_CONTROL] = value;
        antenna((value & ANTENNA) != 0, nowNanos);
      }
      case ERROR, CONTROL, CRC_RESULT_HIGH, CRC_RESULT_LOW -> {}
      default -> registers[register] = value;
    }
  }

  private void antenna(boolean on, long nowNanos) {
    if (on && !field.isOn()) {
      field.switchOn(nowNanos);
      fieldSinceNanos = nowNanos;
    } else if (!on) {
      field.switchOff();
    }
  }

  private void command(int value) {
    exchange = Mfrc522Exchange.NONE;
    registers[COMMAND] = value;
    if (value % 0x10 != IDLE) {
      registers[ERROR] = 0;
    }
    switch (value % 0x10) {
      case IDLE -> {}
      case TRANSCEIVE -> {
        if (felt == VirtualFault.NACK) {
          registers[COMMAND] = IDLE;
          fail(WR_ERR);
        }
      }
      case CALC_CRC -> {
        int count = fifo.level();
        int crc = CrcA.of(fifo.drain(0), 0, count);
        registers[CRC_RESULT_HIGH] = crc >> 8;
        registers[CRC_RESULT_LOW] = crc & 0xFF;
        registers[DIV_IRQ] |= CRC_IRQ;
      }
      default -> {
        registers[COMMAND] = IDLE;
        registers[COM_IRQ] |= IDLE_IRQ;
      }
    }
  }

  private void fail(int error) {
    registers[ERROR] |= error;
    registers[COM_IRQ] |= ERR_IRQ;
  }

  private void send(long nowNanos) {
    boolean checksum = (registers[TX_MODE] & CRC_ENABLED) != 0;
    int count = fifo.level();
    byte[] frame = fifo.drain(checksum ? CrcA.BYTES : 0);
    if (checksum) {
      CrcA.append(frame, 0, count);
    }
    if (lost()) {
      return;
    }
    int lastBits = registers[BIT_FRAMING] & 7;
    int bits = frame.length * Byte.SIZE - (lastBits == 0 ? 0 : Byte.SIZE - lastBits);
    boolean understood =
        (registers[TX_ASK] & FORCE_100_ASK) != 0
            && field.isOn()
            && nowNanos - fieldSinceNanos >= TAG_WAKES_NANOS
            && frame.length > 0;
    Pickup pickup = understood ? air.say(frame, frame.length, lastBits) : Pickup.SILENCE;
    exchange =
        Mfrc522Exchange.of(nowNanos, bits, pickup, timerNanos(), disturbed(pickup), splits(pickup));
    if (felt == VirtualFault.LATE) {
      exchange = exchange.late(mischief.lateNanos());
    }
  }

  private boolean lost() {
    return felt == VirtualFault.MUTE || (felt == VirtualFault.FLAKY && mischief.losesTheCommand());
  }

  private boolean disturbed(Pickup pickup) {
    return !pickup.silent()
        && (felt == VirtualFault.CHECKSUM
            || (felt == VirtualFault.NOISY && mischief.garblesTheAir()));
  }

  private boolean splits(Pickup pickup) {
    return felt == VirtualFault.SPLIT && pickup.bits() > Byte.SIZE && mischief.splitsTheAnswer();
  }

  private long timerNanos() {
    if ((registers[T_MODE] & TAUTO) == 0) {
      return Mfrc522Exchange.NEVER;
    }
    int prescaler = (registers[T_MODE] & 0x0F) << 8 | registers[T_PRESCALER];
    int reload = registers[T_RELOAD_HIGH] << 8 | registers[T_RELOAD_LOW];
    return (long) ((2.0 * prescaler + 1) * (reload + 1) / CARRIER_HERTZ * 1e9);
  }

  private void receive(Mfrc522Exchange done) {
    Pickup pickup = done.pickup();
    int align = registers[BIT_FRAMING] >> 4 & 7;
    int bits = pickup.bits() + align;
    byte[] bytes = new byte[(bits + Byte.SIZE - 1) / Byte.SIZE];
    boolean cut = pickup.collision() != 0 && (registers[COLL] & 0x80) == 0;
    for (int i = 0; i < pickup.bits(); i++) {
      if (pickup.bit(i) != 0 && !(cut && i + 1 >= pickup.collision())) {
        bytes[(i + align) / Byte.SIZE] |= (byte) (1 << (i + align) % Byte.SIZE);
      }
    }
    registers[CONTROL] = (registers[CONTROL] & ~7) | (bits % Byte.SIZE);
    registers[COLL] = (registers[COLL] & 0x80) | NO_POSITION;
    if (pickup.collision() != 0) {
      int position = pickup.collision() + align;
      registers[COLL] = (registers[COLL] & 0x80) | (position > 32 ? NO_POSITION : position % 32);
      fail(COLL_ERR);
    }
    if (done.disturbed()) {
      fail(PARITY_ERR);
    }
    int count = bytes.length;
    if ((registers[RX_MODE] & CRC_ENABLED) != 0) {
      if (!CrcA.ends(bytes, 0, count)) {
        fail(CRC_ERR);
      }
      count = Math.max(0, count - CrcA.BYTES);
    }
    int first = Math.min(count, done.firstBytes());
    for (int i = 0; i < first; i++) {
      fifo.put(bytes[i]);
    }
    rest = java.util.Arrays.copyOfRange(bytes, first, count);
    registers[COM_IRQ] |= RX_IRQ;
  }
}
