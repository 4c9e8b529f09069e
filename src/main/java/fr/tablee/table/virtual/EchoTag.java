package fr.tablee.table.virtual;

/// A neighbouring slot's tag as a reader hears it that has no business with it: half of the time
/// with one wrong bit in its number and a check byte that fits all the same (anticollision has no
/// CRC), and every second of its answers is lost. Bus thread.
final class EchoTag extends EmulatedTag {

  private final EmulatedTag far;
  private final Mischief mischief;

  private EchoTag(byte[] uid, EmulatedTag far, Mischief mischief) {
    super(uid);
    this.far = far;
    this.mischief = mischief;
  }

  static EchoTag of(EmulatedTag far, Mischief mischief) {
    byte[] uid = new byte[far.uidLength()];
    far.copyUid(uid, 0);
    if (mischief.garblesTheEcho()) {
      // Not in the first byte, where 88 would be the cascade tag.
      uid[1 + mischief.oneOf(uid.length - 1)] ^= (byte) (1 << mischief.oneOf(8));
    }
    return new EchoTag(uid, far, mischief);
  }

  @Override
  int sensRes() {
    return far.sensRes();
  }

  @Override
  int selRes() {
    return far.selRes();
  }

  @Override
  byte[] ats() {
    return far.ats();
  }

  @Override
  int answer(byte[] command, int from, int length, byte[] answer) {
    return mischief.garblesTheEcho() ? SILENT : far.answer(command, from, length, answer);
  }
}
