package fr.tablee.table.nfc;

import java.util.Optional;

/// What keeps a tag from being written: lock bits and passwords (NTAG213/215/216 data sheet, 8.5.2,
/// 8.5.3, 8.8). Lock bits are one-way: writing to a locked page is refused by the tag, half of a
/// message later.
///
/// ```
/// page 2, byte 2   L7 L6 L5 L4 LCC ..        static: pages 4 to 7
/// page 2, byte 3   L15 .. L8                 static: pages 8 to 15
/// NTAG   CC size  dynamic lock page  pages a bit   AUTH0 in
/// 213    12       28                 2             page 29, byte 3: first page that wants the password; FF for none
/// 215    3E       82                 16            page 83
/// 216    6D       E2                 16            page E3
/// ```
enum TagProtection {
  ULTRALIGHT(0x06, 0, 0),
  NTAG213(0x12, 0x28, 2),
  NTAG215(0x3E, 0x82, 16),
  NTAG216(0x6D, 0xE2, 16);

  private static final int FIRST_DYNAMIC_PAGE = 16;
  private static final int STATIC_LOCKS_AT = 10;

  private final int size;
  private final int dynamicPage;
  private final int pagesPerBit;

  TagProtection(int size, int dynamicPage, int pagesPerBit) {
    this.size = size;
    this.dynamicPage = dynamicPage;
    this.pagesPerBit = pagesPerBit;
  }

  /// The kind of tag by the size in its capability container.
  ///
  /// @param header pages 0 to 3
  static Optional<TagProtection> of(byte[] header) {
    for (TagProtection kind : values()) {
      if (kind.size == (header[Type2Tag.CC_AT + 2] & 0xFF)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// Why pages 4 to `lastPage` cannot be written; empty when they can.
  ///
  /// @param header pages 0 to 3
  Optional<WriteOutcome> hindrance(Type2Memory tag, byte[] header, int lastPage)
      throws TagLostException {
    if ((header[Type2Tag.CC_AT + 3] & 0x0F) != 0) {
      return Optional.of(new WriteOutcome.Locked("read-only by its capability container"));
    }
    int locks = (header[STATIC_LOCKS_AT] & 0xFF) | ((header[STATIC_LOCKS_AT + 1] & 0xFF) << 8);
    for (int page = Type2Tag.USER_AT / Type2Tag.PAGE_BYTES;
        page <= lastPage && page < FIRST_DYNAMIC_PAGE;
        page++) {
      if ((locks & (1 << page)) != 0) {
        return Optional.of(new WriteOutcome.Locked("page " + page + " is locked"));
      }
    }
    return dynamicPage == 0 ? Optional.empty() : dynamicHindrance(tag.read(dynamicPage), lastPage);
  }

  /// @param configuration four pages from the dynamic lock page on
  private Optional<WriteOutcome> dynamicHindrance(byte[] configuration, int lastPage) {
    int locks = (configuration[0] & 0xFF) | ((configuration[1] & 0xFF) << 8);
    for (int page = FIRST_DYNAMIC_PAGE; page <= lastPage; page++) {
      if ((locks & (1 << ((page - FIRST_DYNAMIC_PAGE) / pagesPerBit))) != 0) {
        return Optional.of(new WriteOutcome.Locked("page " + page + " is locked"));
      }
    }
    int auth0 = configuration[Type2Tag.PAGE_BYTES + 3] & 0xFF;
    return auth0 <= lastPage
        ? Optional.of(new WriteOutcome.Guarded("a password guards the pages from " + auth0))
        : Optional.empty();
  }
}
