package fr.tablee.table.virtual;

/// An NTAG213, the tag in our cards: 45 pages, 144 bytes of user memory ([Type2Model#NTAG213]).
public final class EmulatedNtag213 extends EmulatedType2 {

  /// Bytes of the user memory.
  public static final int USER_BYTES = Type2Model.NTAG213.userBytes();

  private EmulatedNtag213(byte[] uid, byte[] memory) {
    super(Type2Model.NTAG213, uid, memory);
  }

  /// A tag as it leaves the factory: formatted for NDEF, empty.
  ///
  /// @param uid 7 bytes; NXP's begin with 04
  public static EmulatedNtag213 blank(byte[] uid) {
    return new EmulatedNtag213(uid, Type2Model.NTAG213.factoryMemory(sevenBytes(uid)));
  }

  /// A tag whose user memory, from page 4 on, begins with these bytes; the rest is 0.
  ///
  /// @param uid 7 bytes
  /// @param user at most 144 bytes
  public static EmulatedNtag213 holding(byte[] uid, byte[] user) {
    return new EmulatedNtag213(uid, memoryHolding(Type2Model.NTAG213, uid, user));
  }
}
