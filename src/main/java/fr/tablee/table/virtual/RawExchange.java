package fr.tablee.table.virtual;

/// InCommunicateThru (user manual 7.3.9): bytes that go on the air as the registers stand, to
/// whatever tag is ACTIVE there.
///
/// ```
/// 6302 bit 7 set     the chip adds the checksum          clear   the host has sent it along
/// 6303 bit 7 set     the chip checks and takes it off    clear   the host gets it
/// 6302 bits 1, 0     00 type A                           other   no tag here hears it
/// ```
///
/// Frames of less than whole bytes (CIU_BitFraming) are heard by no tag here. Bus thread.
final class RawExchange {

  private final Pn532Registers registers;
  private final Pn532Targets targets;
  private final byte[] answer = new byte[Pn532Targets.MOST_REPLY];

  RawExchange(Pn532Registers registers, Pn532Targets targets) {
    this.registers = registers;
    this.targets = targets;
  }

  /// `42 bytes...`, answered by `43 status bytes...`.
  ///
  /// @return bytes written from the status on
  int exchange(byte[] command, int length, byte[] reply, int at) {
    int sent = length - 1;
    boolean sound = registers.speaksTypeA() && sent > 0;
    if (sound && !registers.addsChecksum()) {
      sound = CrcA.ends(command, 1, sent);
      sent -= CrcA.BYTES;
    }
    int got = sound ? targets.raw(command, 1, sent, answer) : targets.unheard(answer);
    if (got > 1 && !registers.checksChecksum()) {
      CrcA.append(answer, 1, got - 1);
      got += CrcA.BYTES;
    }
    System.arraycopy(answer, 0, reply, at, got);
    return got;
  }
}
