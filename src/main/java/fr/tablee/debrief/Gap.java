package fr.tablee.debrief;

import fr.tablee.content.Card;
import fr.tablee.content.Mat.Zone;

/// Something that lay otherwise than the key says at the first check.
sealed interface Gap {

  ActivityReport activity();

  /// What it is about, as the keys of sentences say it: `date/mallette-ia/eliza`.
  default String subject() {
    return switch (this) {
      case Date date -> "date/" + date.card().ref();
      case Row row -> "row/" + row.card().ref();
      case Advice advice -> "advice/" + advice.card().ref();
      case Rule one -> "rule/" + one.rule().before() + "-" + one.rule().after();
    };
  }

  /// Whether it lay right at the last check.
  boolean mended();

  /// A dated card too early or too late.
  ///
  /// @param passed how many cards lay on the wrong side of it
  record Date(
      ActivityReport activity, Card card, int years, long passed, boolean late, boolean mended)
      implements Gap {}

  /// A card of a timeline in the wrong row.
  record Row(ActivityReport activity, Card card, Zone laid, Zone right, boolean mended)
      implements Gap {}

  /// A sorted card in a zone that the recommendation does not name.
  record Advice(ActivityReport activity, Card card, Zone laid, Zone right, boolean mended)
      implements Gap {}

  /// A rule of an ordering that was broken.
  record Rule(ActivityReport activity, RuleReport rule, boolean mended) implements Gap {}
}
