package fr.tablee.table.nfc;

import java.util.Optional;

/// Who answers in VersionReg (data sheet rev. 3.9, 9.3.4.8; clones from users' reports).
///
/// ```
/// 90 91 92   NXP MFRC522, version 0.0, 1.0, 2.0
/// 88         Fudan FM17522
/// B2         Fudan FM17522E
/// 12         a copy that calls itself nothing
/// 82         92 with a bit pulled down: another reader holds MISO
/// 00         MISO held low: no chip, or another reader holds the line
/// FF         MISO floats: no chip, no power
/// ```
final class Mfrc522Version {

  private static final int MISO_FIGHT = 0x82;

  private Mfrc522Version() {}

  /// The chip's name, for the maker; empty for none that works here.
  static Optional<String> name(int version) {
    return Optional.ofNullable(
        switch (version) {
          case 0x90 -> "MFRC522 0.0";
          case 0x91 -> "MFRC522 1.0";
          case 0x92 -> "MFRC522 2.0";
          case 0x88 -> "FM17522 (88)";
          case 0xB2 -> "FM17522E (B2)";
          case 0x12 -> "MFRC522 clone (12)";
          default -> null;
        });
  }

  /// Why a version is none of those.
  static ReaderFault fault(int version) {
    return switch (version) {
      case 0x00 -> new ReaderFault.Grounded();
      case 0xFF -> new ReaderFault.Floating();
      case MISO_FIGHT -> new ReaderFault.LineFight(version);
      default -> new ReaderFault.WrongChip("MFRC522", version);
    };
  }
}
