package fr.tablee.workshop;

import fr.tablee.table.SlotId;
import fr.tablee.workshop.Refusal.Reason;
import java.util.Optional;

/// Corrections of earlier entries; what they then mean stands in [Corrections].
final class CorrectionDecider {

  private final PackIndex index;

  CorrectionDecider(PackIndex index) {
    this.index = index;
  }

  Ruling correct(State state, Command.Correct correct) {
    Optional<Journal.Line> line = state.journal().standing(correct.seq());
    Optional<Correctable> how = line.map(one -> one.entry().event()).flatMap(Correctable::of);
    if (line.isEmpty() || how.isEmpty()) {
      return Ruling.refused(Reason.NOT_CORRECTABLE, Long.toString(correct.seq()));
    }
    Event event = line.get().entry().event();
    Optional<String> said =
        state.corrections().of(correct.seq()).orElse(Optional.of(Correctable.said(event)));
    Optional<String> text = correct.text().map(String::strip);
    if (text.equals(said)) {
      return Ruling.NOTHING;
    }
    return text.flatMap(wanted -> wrong(state, line.get(), how.get(), wanted))
        .or(() -> tooMany(state, line.get(), said, text))
        .orElse(Ruling.did(new Event.Corrected(correct.seq(), text)));
  }

  private Optional<Ruling> wrong(State state, Journal.Line line, Correctable how, String text) {
    return switch (how) {
      case TEXT -> wrongText(line.entry().event(), text);
      case NUMBER -> Typed.people(text).isPresent() ? Optional.empty() : bad(text);
      case SLOT -> wrongSlot(state, line, text);
    };
  }

  private static Optional<Ruling> wrongText(Event event, String text) {
    if (event instanceof Event.ExampleNamed || event instanceof Event.CardNamed) {
      int least = event instanceof Event.CardNamed ? 1 : 0;
      return text.length() < least || text.length() > TalkDecider.LONGEST_EXAMPLE
          ? bad(text)
          : Optional.empty();
    }
    return text.isEmpty() || text.length() > TalkDecider.LONGEST_NOTE
        ? bad(text)
        : Optional.empty();
  }

  private Optional<Ruling> wrongSlot(State state, Journal.Line line, String text) {
    Optional<SlotId> slot = Typed.slot(text);
    if (slot.filter(one -> index.hasSlot(one) && !one.isLectern()).isEmpty()) {
      return Optional.of(Ruling.refused(Reason.UNKNOWN_SLOT, text));
    }
    Optional<SlotId> lies = state.board().whereIs(line.rank());
    return lies.isPresent() && !lies.equals(slot)
        ? state
            .board()
            .cardAt(slot.get())
            .flatMap(one -> index.card(one.card()))
            .map(card -> Ruling.refused(Reason.SLOT_TAKEN, slot.get().name(), state.titleOf(card)))
        : Optional.empty();
  }

  /// Pledges may neither become fewer than none nor more than make sense.
  private static Optional<Ruling> tooMany(
      State state, Journal.Line line, Optional<String> said, Optional<String> text) {
    if (!(line.entry().event() instanceof Event.Committed pledge)) {
      return Optional.empty();
    }
    int others =
        state.progressOf(line.activity()).talk().pledged(pledge.card(), pledge.zone())
            - said.flatMap(Typed::whole).orElse(0);
    int after = others + text.flatMap(Typed::whole).orElse(0);
    return after < 0 || after > TalkDecider.MOST_PEOPLE
        ? Optional.of(TalkDecider.outOfRange("people", -others, TalkDecider.MOST_PEOPLE - others))
        : Optional.empty();
  }

  private static Optional<Ruling> bad(String text) {
    return Optional.of(Ruling.refused(Reason.BAD_CORRECTION, text));
  }
}
