package fr.tablee.table.virtual;

/// Somebody's transport pass or badge: an ISO/IEC 14443-4 card that gives its number and answers a
/// tag's commands with 67 00, "wrong length".
public final class EmulatedPass extends EmulatedTag {

  private static final byte[] ATS = {0x06, 0x75, 0x77, (byte) 0x81, 0x02, (byte) 0x80};

  /// @param uid 4 or 7 bytes
  public EmulatedPass(byte[] uid) {
    super(uid);
  }

  @Override
  int sensRes() {
    return uidLength() == 4 ? 0x0004 : 0x0344;
  }

  @Override
  int selRes() {
    return 0x20;
  }

  @Override
  byte[] ats() {
    return ATS;
  }

  @Override
  int answer(byte[] command, int from, int length, byte[] answer) {
    answer[0] = 0x67;
    answer[1] = 0x00;
    return 2;
  }
}
