package fr.tablee.workshop;

import fr.tablee.content.Debate;
import fr.tablee.content.Timeline;
import fr.tablee.workshop.Refusal.Reason;
import java.util.Optional;

/// Turns, talking time and the groups' own times. People are seats, never names.
final class SeatDecider {

  private static final int MOST_SEATS = 30;
  private static final int MOST_SECONDS = 3600;

  private SeatDecider() {}

  /// How many seats there are; empty while nobody counted the people.
  static Optional<Integer> seats(State state) {
    return Optional.ofNullable(state.participants().get("total")).filter(total -> total > 0);
  }

  static Ruling turn(State state, Deck deck, int seat) {
    if (!(deck.activity() instanceof Timeline)) {
      return Ruling.refused(Reason.WRONG_ACTIVITY);
    }
    Optional<Integer> seats = seats(state);
    if (seats.isEmpty()) {
      return Ruling.refused(Reason.NO_SEATS);
    }
    if (seat < 1 || seat > seats.get()) {
      return TalkDecider.outOfRange("seat", 1, seats.get());
    }
    return state.progressOf(deck.id()).round().seat(seats.get()) == seat
        ? Ruling.NOTHING
        : Ruling.did(new Event.TurnGiven(seat));
  }

  static Ruling speak(State state, Deck deck, Command.Speak speak) {
    int most = seats(state).orElse(MOST_SEATS);
    if (!speak.zone().isEmpty() && deck.zone(speak.zone()).isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_ZONE, speak.zone());
    }
    if (speak.seat() < 0 || speak.seat() > most) {
      return TalkDecider.outOfRange("seat", 0, most);
    }
    int now = state.progressOf(deck.id()).voice(speak.zone()).map(Voice::seat).orElse(0);
    return now == speak.seat()
        ? Ruling.NOTHING
        : Ruling.did(new Event.SeatSpoke(speak.zone(), speak.seat()));
  }

  static Ruling groupTime(State state, Deck deck, Command.GroupTime time) {
    if (!(deck.activity() instanceof Debate)) {
      return Ruling.refused(Reason.WRONG_ACTIVITY);
    }
    if (deck.zone(time.zone()).isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_ZONE, time.zone());
    }
    if (time.seconds() < 0 || time.seconds() > MOST_SECONDS) {
      return TalkDecider.outOfRange("seconds", 0, MOST_SECONDS);
    }
    boolean none = state.progressOf(deck.id()).countdown(time.zone()).isEmpty();
    return none && time.seconds() == 0
        ? Ruling.NOTHING
        : Ruling.did(new Event.GroupTimeSet(time.zone(), time.seconds()));
  }
}
