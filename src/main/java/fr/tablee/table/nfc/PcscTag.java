package fr.tablee.table.nfc;

import java.util.Arrays;
import java.util.Optional;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/// A Type 2 tag behind a PC/SC reader, by the pseudo-APDUs of PC/SC part 3, 3.2.2. They are the
/// reader's to answer; the tag sees READ and WRITE.
///
/// ```
/// FF CA 00 00 00               number            uid(7) 90 00
/// FF B0 00 pp 10               four pages        data(16) 90 00
/// FF D6 00 pp 04 d d d d       one page          90 00            63 00: the tag refuses
/// ```
///
/// Trap: some readers give one page at a time and answer a longer wish with an error or with four
/// bytes. They are asked page by page from then on.
///
/// The thread of its reader.
final class PcscTag implements Type2Memory {

  /// Bytes of the longest number that ISO/IEC 14443-3 knows.
  static final int LONGEST_UID = 10;

  private static final int CLASS = 0xFF;
  private static final int GET_DATA = 0xCA;
  private static final int READ_BINARY = 0xB0;
  private static final int UPDATE_BINARY = 0xD6;
  private static final int DONE = 0x9000;

  private final CardChannel channel;
  private boolean pageByPage;

  PcscTag(CardChannel channel) {
    this.channel = channel;
  }

  /// The tag's number.
  ///
  /// @throws TagLostException where the reader does not say
  byte[] uid() throws TagLostException {
    ResponseAPDU answer = transmit(new CommandAPDU(CLASS, GET_DATA, 0, 0, 256));
    if (answer.getSW() != DONE || answer.getNr() == 0 || answer.getNr() > LONGEST_UID) {
      throw new TagLostException(String.format("no number: %04X", answer.getSW()));
    }
    return answer.getData();
  }

  @Override
  public byte[] read(int page) throws TagLostException {
    if (!pageByPage) {
      Optional<byte[]> pages = read(page, Type2Tag.READ_BYTES);
      if (pages.isPresent()) {
        return pages.get();
      }
      pageByPage = true;
    }
    byte[] data = new byte[Type2Tag.READ_BYTES];
    for (int at = 0; at < data.length; at += Type2Tag.PAGE_BYTES) {
      int next = page + at / Type2Tag.PAGE_BYTES;
      byte[] one =
          read(next, Type2Tag.PAGE_BYTES)
              .orElseThrow(() -> new TagLostException("READ of page " + next + " refused"));
      System.arraycopy(one, 0, data, at, Type2Tag.PAGE_BYTES);
    }
    return data;
  }

  @Override
  public void write(int page, byte[] data) throws TagLostException {
    ResponseAPDU answer = transmit(new CommandAPDU(CLASS, UPDATE_BINARY, 0, page, data));
    if (answer.getSW() != DONE) {
      throw new TagLostException(
          String.format("WRITE of page %d ended with %04X", page, answer.getSW()));
    }
  }

  private Optional<byte[]> read(int page, int bytes) throws TagLostException {
    ResponseAPDU answer = transmit(new CommandAPDU(CLASS, READ_BINARY, 0, page, bytes));
    return answer.getSW() == DONE && answer.getNr() >= bytes
        ? Optional.of(Arrays.copyOf(answer.getData(), bytes))
        : Optional.empty();
  }

  private ResponseAPDU transmit(CommandAPDU command) throws TagLostException {
    try {
      return channel.transmit(command);
    } catch (CardException | IllegalStateException | IllegalArgumentException e) {
      // The last one is what the JDK makes of an empty answer.
      throw new TagLostException(PcscTrouble.said(e));
    }
  }
}
