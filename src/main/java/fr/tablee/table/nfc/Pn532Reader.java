package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.MonotonicClock;

/// A PN532 as the scan sees it: which command does what is asked, and what its answer means.
///
/// ```
/// start   Pn532Start                         Ready
/// look    InListPassiveTarget (7.3.5)        n = 0 Nothing   n = 1 Tag   n = 2 Several
/// read    InDataExchange READ (7.3.8)        status 00 Memory   01 Nothing   13 Refused   other Noise
/// write   InDataExchange WRITE               status 00 Done     01 Nothing   13 Refused   other Noise
/// hush    RFConfiguration item 1 (7.3.1)     Done
/// select  the same with the tag's number     n = 0 Nothing   n = 1 Tag
/// health  GetFirmwareVersion (7.2.2)         Ready: a chip that was without power obeys nothing but
///                                            SAMConfiguration, so an answer means that it is still set up
///         RFConfiguration item 5             the one setting whose loss would hang the chip is made again
/// ```
///
/// Traps:
/// * The guard time is kept by the chip, and only when its field was off.
/// * With a tag expected, two are listed: one more turn of REQA in the chip, 0.5 ms.
/// * A tag's NAK is no error of its own to the chip: its four bits are an answer of a wrong form,
///   status 13.
///
/// Bus thread.
final class Pn532Reader implements ReaderChip {

  private enum Task {
    START,
    LOOK,
    READ,
    WRITE,
    HUSH,
    HEALTH,
    RETRIES
  }

  private static final int IC = 0x32;
  private static final int STATUS_TIMEOUT = 0x01;
  private static final int STATUS_WRONG_FORM = 0x13;

  private final Pn532 chip;
  private final Pn532Start start;
  private final MonotonicClock clock;
  private final ChipSpec.Pn532 spec;
  private final long guardNanos;
  private final Pn532Command retries;
  private Task task = Task.HUSH;
  private ReaderAnswer answer = new ReaderAnswer.Done();
  private ReaderFault fault = new ReaderFault.Floating();
  private Pn532Command select = Pn532Command.LIST_ONE;
  private TagUid selects = new TagUid("");
  private boolean fieldOn;
  private String name = "PN532";
  private long dueNanos;
  private long tookNanos;

  /// @param guardNanos unmodulated field before the first word to a tag, which the chip keeps by
  ///   itself
  Pn532Reader(Pn532Io io, MonotonicClock clock, ChipSpec.Pn532 spec, long guardNanos) {
    this.chip = new Pn532(io, clock, spec);
    this.start = new Pn532Start(chip, spec);
    this.clock = clock;
    this.spec = spec;
    this.guardNanos = guardNanos;
    this.retries = Pn532Command.retries(spec.activationRetries());
  }

  @Override
  public void beginStart() {
    task = Task.START;
    fieldOn = false;
    start.begin();
    dueNanos = chip.busyUntilNanos();
  }

  @Override
  public void beginLook(boolean occupied) {
    long guard = guard();
    long longest = guard + spec.activationMicros() * 1_000L;
    if (occupied) {
      begin(Task.LOOK, Pn532Command.LIST_TWO, longest, longest);
    } else {
      long likely = guard + spec.emptyMicros() * 1_000L;
      begin(Task.LOOK, Pn532Command.LIST_ONE, likely, longest);
    }
  }

  @Override
  public void beginSelect(TagUid uid) {
    if (!uid.equals(selects)) {
      selects = uid;
      select = Pn532Command.select(uid);
    }
    long likely = guard() + spec.selectMicros() * 1_000L;
    begin(Task.LOOK, select, likely, likely + spec.selectMicros() * 1_000L);
  }

  /// What the chip gives tags to wake; the field is on from now on.
  private long guard() {
    long guard = fieldOn ? 0 : guardNanos;
    fieldOn = true;
    return guard;
  }

  @Override
  public void beginRead(int page) {
    long likely = spec.readMicros() * 1_000L;
    begin(Task.READ, Pn532Command.read(page), likely, likely);
  }

  @Override
  public void beginWrite(int page, byte[] data) {
    long likely = spec.writeMicros() * 1_000L;
    begin(Task.WRITE, Pn532Command.write(page, data), likely, likely);
  }

  @Override
  public void beginHush() {
    setting(Task.HUSH, Pn532Command.FIELD_OFF);
  }

  @Override
  public void beginHealth() {
    setting(Task.HEALTH, Pn532Command.GET_FIRMWARE_VERSION);
  }

  private void setting(Task what, Pn532Command command) {
    long likely = spec.settingMicros() * 1_000L;
    begin(what, command, likely, likely);
  }

  private void begin(Task what, Pn532Command command, long likelyNanos, long longestNanos) {
    task = what;
    chip.begin(command, likelyNanos);
    dueNanos = clock.nanos() + longestNanos;
  }

  @Override
  public void abort() {
    chip.abort();
  }

  @Override
  public boolean heard() {
    return chip.acknowledged();
  }

  @Override
  public Progress poll() {
    Progress progress = task == Task.START ? start.step() : chip.poll();
    if (progress == Progress.FAILED) {
      fault = task == Task.START ? start.fault() : chip.fault();
    } else if (progress == Progress.ANSWERED) {
      return answered();
    }
    return progress;
  }

  private Progress answered() {
    Pn532Answer said = chip.complete();
    answer =
        switch (task) {
          case START -> new ReaderAnswer.Ready(start.chip());
          case LOOK -> looked(said);
          case READ -> said.status() == Pn532Answer.STATUS_DONE ? memory(said) : refused(said);
          case WRITE ->
              said.status() == Pn532Answer.STATUS_DONE ? new ReaderAnswer.Done() : refused(said);
          case HUSH -> hushed();
          case HEALTH -> answer;
          case RETRIES -> new ReaderAnswer.Ready(name);
        };
    return task == Task.HEALTH ? health(said) : Progress.ANSWERED;
  }

  private ReaderAnswer hushed() {
    fieldOn = false;
    return new ReaderAnswer.Done();
  }

  private Progress health(Pn532Answer said) {
    if (said.at(0) != IC) {
      fault = new ReaderFault.WrongChip("PN532", said.at(0));
      return Progress.FAILED;
    }
    name = Pn532Start.name(said);
    tookNanos = chip.tookNanos();
    setting(Task.RETRIES, retries);
    return Progress.WAITING;
  }

  private static ReaderAnswer looked(Pn532Answer listed) {
    return switch (listed.targets()) {
      case 0 -> new ReaderAnswer.Nothing();
      case 1 -> new ReaderAnswer.Tag(listed.uid(), listed.selRes());
      default -> new ReaderAnswer.Several();
    };
  }

  private static ReaderAnswer memory(Pn532Answer said) {
    byte[] pages = new byte[Type2Tag.READ_BYTES];
    return said.copyData(pages, 0, pages.length)
        ? new ReaderAnswer.Memory(pages)
        : new ReaderAnswer.Noise("a READ of less than 16 bytes");
  }

  private static ReaderAnswer refused(Pn532Answer said) {
    return switch (said.status()) {
      case STATUS_TIMEOUT -> new ReaderAnswer.Nothing();
      case STATUS_WRONG_FORM -> new ReaderAnswer.Refused();
      default -> new ReaderAnswer.Noise(String.format("status %02X", said.status()));
    };
  }

  @Override
  public long busyUntilNanos() {
    return chip.busyUntilNanos();
  }

  @Override
  public long dueNanos() {
    return dueNanos;
  }

  @Override
  public ReaderAnswer answer() {
    return answer;
  }

  @Override
  public long answeredNanos() {
    return chip.answeredNanos();
  }

  @Override
  public long tookNanos() {
    return tookNanos;
  }

  @Override
  public int takeRepeats() {
    return chip.takeRepeats();
  }

  @Override
  public ReaderFault fault() {
    return fault;
  }
}
