package fr.tablee.table;

/// The Raspberry Pi's 40-pin header: which pin carries which GPIO (BCM) number, the same on every
/// Pi since 2014.
public final class HeaderPin {

  /// Index = BCM number, value = pin of the header.
  private static final int[] PIN_OF_BCM = {
    27, 28, 3, 5, 7, 29, 31, 26, 24, 21, 19, 23, 32, 33, 8, 10, 36, 11, 12, 35, 38, 40, 15, 16, 18,
    22, 37, 13
  };

  private HeaderPin() {}

  /// The header's pin.
  ///
  /// @throws IllegalArgumentException for a number that the header does not carry
  public static int ofBcm(int bcm) {
    if (bcm < 0 || bcm >= PIN_OF_BCM.length) {
      throw new IllegalArgumentException("BCM " + bcm + " is not on the header");
    }
    return PIN_OF_BCM[bcm];
  }
}
