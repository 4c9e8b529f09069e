package fr.tablee.content;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.zip.CRC32;

/// Shuffles cards the same way each time: by a sum of their ids, so that a card which is added
/// leaves the others in their order.
final class Shuffle {

  static final Comparator<Card> ORDER =
      Comparator.<Card>comparingLong(card -> sum(card.ref().card()))
          .thenComparing(card -> card.ref().card());

  private Shuffle() {}

  private static long sum(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
