package fr.tablee.table.virtual;

/// A MIFARE Classic, as in old badges: a number of 4 bytes and SEL_RES 08. It lets nobody read
/// before it has been shown a key, and answers NAK.
public final class EmulatedClassic extends EmulatedTag {

  /// @param uid 4 bytes
  public EmulatedClassic(byte[] uid) {
    super(uid);
    if (uid.length != 4) {
      throw new IllegalArgumentException("this card's UID has 4 bytes, not " + uid.length);
    }
  }

  @Override
  int sensRes() {
    return 0x0004;
  }

  @Override
  int selRes() {
    return 0x08;
  }

  @Override
  int answer(byte[] command, int from, int length, byte[] answer) {
    return NAK;
  }
}
