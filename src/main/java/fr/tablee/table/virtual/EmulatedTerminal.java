package fr.tablee.table.virtual;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/// A contactless reader as javax.smartcardio shows it, over an emulated radio field: for a wand
/// table without a reader. A tag that is taken away, or laid there again, ends the connection to
/// it. Any thread; nothing here waits.
final class EmulatedTerminal extends CardTerminal {

  private final String name;
  private final Supplier<List<EmulatedTag>> field;
  private final BooleanSupplier plugged;

  /// @param field the tags that lie there
  /// @param plugged whether the reader is plugged in
  EmulatedTerminal(String name, Supplier<List<EmulatedTag>> field, BooleanSupplier plugged) {
    this.name = name;
    this.field = field;
    this.plugged = plugged;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isCardPresent() throws CardException {
    demandReader();
    return !field.get().isEmpty();
  }

  @Override
  public Card connect(String protocol) throws CardException {
    demandReader();
    List<EmulatedTag> tags = field.get();
    if (tags.isEmpty()) {
      throw new CardNotPresentException("SCARD_E_NO_SMARTCARD");
    }
    return new Connected(tags.getFirst());
  }

  @Override
  public boolean waitForCardPresent(long timeout) throws CardException {
    return isCardPresent();
  }

  @Override
  public boolean waitForCardAbsent(long timeout) throws CardException {
    return !isCardPresent();
  }

  private void demandReader() throws CardException {
    if (!plugged.getAsBoolean()) {
      throw new CardException("SCARD_E_READER_UNAVAILABLE");
    }
  }

  private final class Connected extends Card {

    private final EmulatedTag tag;

    Connected(EmulatedTag tag) {
      this.tag = tag;
    }

    @Override
    public ATR getATR() {
      return new ATR(PcscFirmware.atr(tag));
    }

    @Override
    public String getProtocol() {
      return "T=1";
    }

    @Override
    public CardChannel getBasicChannel() {
      return new Channel(this);
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
      throw new CardException("a tag has one channel");
    }

    @Override
    public void beginExclusive() {}

    @Override
    public void endExclusive() {}

    @Override
    public byte[] transmitControlCommand(int code, byte[] command) throws CardException {
      throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
    }

    @Override
    public void disconnect(boolean reset) {}

    byte[] exchange(byte[] apdu) throws CardException {
      demandReader();
      if (!field.get().contains(tag)) {
        throw new CardException("SCARD_W_REMOVED_CARD");
      }
      return PcscFirmware.answer(apdu, tag);
    }
  }

  private static final class Channel extends CardChannel {

    private final Connected card;

    Channel(Connected card) {
      this.card = card;
    }

    @Override
    public Card getCard() {
      return card;
    }

    @Override
    public int getChannelNumber() {
      return 0;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardException {
      return new ResponseAPDU(card.exchange(command.getBytes()));
    }

    @Override
    public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
      byte[] apdu = new byte[command.remaining()];
      command.get(apdu);
      byte[] answer = card.exchange(apdu);
      response.put(answer);
      return answer.length;
    }

    @Override
    public void close() {}
  }
}
