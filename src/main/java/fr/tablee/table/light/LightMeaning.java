package fr.tablee.table.light;

/// What a slot's light says. Each meaning has its own colour *and* shape over the slot's three
/// LEDs, so that nobody needs to tell colours apart (design section 7).
public enum LightMeaning {
  /// Nothing to say: dark.
  OFF,
  /// A card is read: soft white, middle LED.
  READ,
  /// Right: green, all three.
  RIGHT,
  /// To move: amber, the two outer ones.
  MOVE,
  /// Wrong row or zone: violet, sweeping.
  WRONG_ZONE,
  /// Both zones accepted, to be debated: turquoise, one outer and the middle, still.
  EITHER,
  /// The reader is unsure or lost: blue, slow blink.
  UNSURE,
  /// Two cards, or a card that is none of ours: rose, middle, slow blink.
  UNREADABLE,
  /// The card being told now: white, breathing, all three.
  TOLD,
  /// The board answers as one after a check: a warm wave from left to right.
  COUNTED,
  /// All is right: the celebration.
  CELEBRATE
}
