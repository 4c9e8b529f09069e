package fr.tablee.table.nfc;

import java.util.regex.Pattern;

/// What a failed PC/SC call means, by the word of the standard that the JDK puts into its message
/// (`SCARD_...`, PC/SC part 5).
enum PcscTrouble {
  /// No service, or one that was restarted: a new context is needed.
  NO_SERVICE("NO_SERVICE|SERVICE_STOPPED|INVALID_HANDLE|COMM_DATA_LOST|F_COMM_ERROR"),
  /// The reader is unplugged, or somebody else has it for himself.
  NO_READER("UNKNOWN_READER|READER_UNAVAILABLE|NO_READERS|SHARING_VIOLATION"),
  /// The tag was taken away since.
  TAG_GONE("REMOVED_CARD|RESET_CARD|NO_SMARTCARD|UNPOWERED_CARD"),
  /// Something lies there that does not answer as it should, or goes while it is asked.
  NOISE("");

  private final String words;

  PcscTrouble(String words) {
    this.words = words;
  }

  static PcscTrouble of(Throwable fault) {
    String said = said(fault);
    for (PcscTrouble trouble : values()) {
      if (Pattern.compile(trouble.words).matcher(said).find()) {
        return trouble;
      }
    }
    return NOISE;
  }

  /// The fault and its causes in one line, for the maker's log.
  static String said(Throwable fault) {
    StringBuilder said = new StringBuilder(String.valueOf(fault.getMessage()));
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      said.append(": ").append(cause.getMessage());
    }
    return said.toString();
  }
}
