package fr.tablee.table.nfc;

/// What a reader chip says when it works. What goes wrong with the chip itself is a [ReaderFault].
sealed interface ReaderAnswer {

  /// Done as asked: field off, page written.
  record Done() implements ReaderAnswer {}

  /// The chip is what it should be and set up.
  ///
  /// @param chip its name and version as it tells them, for the maker: `PN532 1.6`
  record Ready(String chip) implements ReaderAnswer {}

  /// A clean silence: no tag answered in its time.
  record Nothing() implements ReaderAnswer {}

  /// One tag answered and is selected.
  ///
  /// @param uid its number
  /// @param sak SEL_RES: `00` for Type 2 tags, `20` for smart cards, `08` and `18` for MIFARE
  ///   Classic
  /// @param faint whether it kept silent to a first call
  record Tag(TagUid uid, int sak, boolean faint) implements ReaderAnswer {

    /// One that answered the first call.
    Tag(TagUid uid, int sak) {
      this(uid, sak, false);
    }
  }

  /// More than one tag answered; none is selected for sure.
  record Several() implements ReaderAnswer {}

  /// Something answered that makes no sense: wrong CRC, parity, form. Proves neither presence nor
  /// absence.
  ///
  /// @param why for the maker's log
  record Noise(String why) implements ReaderAnswer {}

  /// Sixteen bytes of a tag's memory.
  ///
  /// @param bytes not to be changed
  @SuppressWarnings("ArrayRecordComponent")
  record Memory(byte[] bytes) implements ReaderAnswer {}

  /// The tag understood and said no (NAK): locked, protected, or no such page.
  record Refused() implements ReaderAnswer {}
}
