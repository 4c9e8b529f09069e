package fr.tablee.workshop;

import java.util.Locale;
import java.util.Optional;

/// What a person may say instead of what an entry says.
enum Correctable {
  /// Another text.
  TEXT,
  /// Another slot: where the card really lay.
  SLOT,
  /// Another number of people.
  NUMBER;

  /// How an event can be corrected; empty when it cannot.
  static Optional<Correctable> of(Event event) {
    return switch (event) {
      case Event.NoteTaken _, Event.ExampleNamed _, Event.CardNamed _ -> Optional.of(TEXT);
      case Event.CardPlaced placed -> Optional.of(SLOT).filter(_ -> !placed.slot().isLectern());
      case Event.Committed _, Event.ParticipantsCounted _ -> Optional.of(NUMBER);
      default -> Optional.empty();
    };
  }

  /// What such an event says, as a person would type it.
  static String said(Event event) {
    return switch (event) {
      case Event.NoteTaken note -> note.text();
      case Event.ExampleNamed example -> example.text();
      case Event.CardNamed named -> named.text();
      case Event.CardPlaced placed -> placed.slot().name();
      case Event.Committed pledge -> Integer.toString(pledge.people());
      case Event.ParticipantsCounted counted ->
          Integer.toString(counted.counts().getOrDefault("total", 0));
      default -> "";
    };
  }

  /// The word of the console's state.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
