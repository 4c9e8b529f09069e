package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reader that PC/SC knows: looks at the tag that lies on it, and writes it. Every call waits
/// for the reader, which may take long, so the thread must have nothing else to do; one thread at a
/// time.
///
/// ```
/// no reader --listed by name--> reader, no tag --connect--> number, memory read --> tag held
///     ^                                ^                                               | asked for its number each look
///     +--- unplugged, no service       +-------------- gone, another, no answer -------+
/// ```
///
/// The number is asked for at each look: the service itself may notice a removal 400 ms late.
final class PcscReader {

  /// What a look saw.
  sealed interface Seen {

    /// No tag.
    record Nothing() implements Seen {}

    /// A tag.
    ///
    /// @param uid in upper-case hex; the ATR where the reader does not tell the number
    record Tag(String uid, TagContent content) implements Seen {}

    /// A tag that came or went meanwhile, or answers badly.
    record Noise(String reason) implements Seen {}

    /// No reader of that name, or no service.
    record NoReader(String reason) implements Seen {}
  }

  private static final Logger LOG = LoggerFactory.getLogger(PcscReader.class);
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// After so many bad answers in a row a tag counts as foreign.
  private static final int MOST_NOISE = 5;

  private final PcscService service;
  private final String name;
  private @Nullable CardTerminal terminal;
  private @Nullable Card card;
  private volatile Optional<String> atr = Optional.empty();
  private volatile Optional<String> readerName = Optional.empty();
  private byte[] uid = {};
  private String hindrance = "";
  private Seen held = new Seen.Nothing();
  private int noise;

  /// @param name a part of the reader's name, in any case; empty takes the first one
  PcscReader(PcscService service, String name) {
    this.service = service;
    this.name = name.toLowerCase(Locale.ROOT);
  }

  /// What PC/SC calls the reader, once it has been found. Any thread.
  Optional<String> readerName() {
    return readerName;
  }

  /// What PC/SC said of the last tag, in hex. Any thread.
  Optional<String> atr() {
    return atr;
  }

  /// What lies there now.
  Seen look() {
    try {
      Optional<CardTerminal> reader = reader();
      if (reader.isEmpty()) {
        return new Seen.NoReader("no PC/SC reader with « " + name + " » in its name");
      }
      if (!reader.get().isCardPresent()) {
        leave(false);
        noise = 0;
        return new Seen.Nothing();
      }
      Seen seen = card == null ? arrive(reader.get()) : stay(card);
      noise = 0;
      return seen;
    } catch (CardNotPresentException e) {
      leave(false);
      return new Seen.Nothing();
    } catch (TagLostException e) {
      leave(true);
      return noisy(String.valueOf(e.getMessage()));
    } catch (CardException | IllegalStateException e) {
      return failed(e);
    }
  }

  /// Writes on the tag that lies there; the tag is read anew afterwards.
  WriteOutcome write(TagContent.Ours content, WritePolicy policy) {
    Seen seen = look();
    Card here = card;
    return switch (seen) {
      case Seen.NoReader(String reason) -> new WriteOutcome.NoReader(reason);
      case Seen.Nothing _ -> new WriteOutcome.NotOneTag(0);
      case Seen.Noise(String reason) -> new WriteOutcome.Torn(reason);
      case Seen.Tag tag when here == null || !hindrance.isEmpty() ->
          new WriteOutcome.Unfit(tag.content().toString());
      case Seen.Tag _ -> write(here, content, policy);
    };
  }

  private WriteOutcome write(Card here, TagContent.Ours content, WritePolicy policy) {
    try {
      here.beginExclusive();
      try {
        return new TagWriter(new PcscTag(here.getBasicChannel())).write(content, policy);
      } finally {
        here.endExclusive();
      }
    } catch (CardException | IllegalStateException e) {
      return new WriteOutcome.Torn(PcscTrouble.said(e));
    } finally {
      leave(false);
    }
  }

  private Optional<CardTerminal> reader() throws CardException {
    if (terminal == null) {
      List<CardTerminal> all = service.terminals();
      terminal =
          all.stream()
              .filter(one -> one.getName().toLowerCase(Locale.ROOT).contains(name))
              .findFirst()
              .orElse(null);
      if (terminal != null) {
        readerName = Optional.of(terminal.getName());
        LOG.info("PC/SC reader: {}", terminal.getName());
      }
    }
    return Optional.ofNullable(terminal);
  }

  private Seen arrive(CardTerminal reader) throws CardException, TagLostException {
    Card arrived = reader.connect("*");
    card = arrived;
    atr = Optional.of(HEX.formatHex(arrived.getATR().getBytes()));
    PcscTag tag = new PcscTag(arrived.getBasicChannel());
    hindrance = PcscAtr.hindrance(arrived.getATR());
    if (hindrance.isEmpty()) {
      uid = tag.uid();
      held = new Seen.Tag(HEX.formatHex(uid), Type2Reader.read(tag, uid));
      return held;
    }
    try {
      uid = tag.uid();
    } catch (TagLostException e) {
      LOG.debug("a smart card without a number: {}", e.getMessage());
      uid = arrived.getATR().getBytes();
    }
    held = new Seen.Tag(HEX.formatHex(uid), new TagContent.Foreign(hindrance));
    return held;
  }

  private Seen stay(Card here) throws TagLostException {
    boolean numbered = uid.length <= PcscTag.LONGEST_UID;
    if (numbered && !Arrays.equals(new PcscTag(here.getBasicChannel()).uid(), uid)) {
      throw new TagLostException("another tag");
    }
    return held;
  }

  private Seen noisy(String reason) {
    return ++noise < MOST_NOISE
        ? new Seen.Noise(reason)
        : new Seen.Tag("", new TagContent.Foreign("unreadable: " + reason));
  }

  private Seen failed(Exception fault) {
    leave(false);
    String said = PcscTrouble.said(fault);
    return switch (PcscTrouble.of(fault)) {
      case NO_SERVICE -> {
        terminal = null;
        service.renew();
        yield new Seen.NoReader(said);
      }
      case NO_READER -> {
        terminal = null;
        yield new Seen.NoReader(said);
      }
      case TAG_GONE -> new Seen.Noise(said);
      case NOISE -> noisy(said);
    };
  }

  /// @param reset has the service ask for the ATR again: it may have missed that the tag changed
  private void leave(boolean reset) {
    Card gone = card;
    card = null;
    held = new Seen.Nothing();
    if (gone != null) {
      try {
        gone.disconnect(reset);
      } catch (CardException | IllegalStateException e) {
        LOG.debug("disconnecting: {}", PcscTrouble.said(e));
      }
    }
  }
}
