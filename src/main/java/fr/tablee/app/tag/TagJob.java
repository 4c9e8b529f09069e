package fr.tablee.app.tag;

import fr.tablee.app.Misuse;
import fr.tablee.app.Nearest;
import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TagContent;
import java.util.List;

/// One tag that `encode` writes or verifies.
///
/// @param content what it is to say
/// @param name what a person calls it: « ELIZA », l’emplacement A1
public record TagJob(TagContent.Ours content, String name) {

  /// The card of that identity.
  ///
  /// @throws Misuse where the pack has none
  public static TagJob card(Pack pack, CardRef ref) {
    return pack.card(ref)
        .map(TagJob::card)
        .orElseThrow(() ->
            new Misuse(
                "La carte « "
                    + ref
                    + " » n’est pas dans la mallette"
                    + Nearest.to(ref.toString(), pack.cards().map(Card::ref).map(CardRef::toString))
                        .map(near -> " ; vouliez-vous dire « " + near + " » ?")
                        .orElse(".")));
  }

  /// Every card of the pack, in the order of printing.
  public static List<TagJob> deck(Pack pack) {
    return pack.cards().distinct().map(TagJob::card).toList();
  }

  /// Every tag of a mat: the slots from left to right, row by row, then the lectern.
  public static List<TagJob> mat(TableSpec table) {
    return table.slots().stream()
        .map(TableSpec.SlotSpec::id)
        .sorted((one, other) ->
            one.isLectern() == other.isLectern()
                ? one.compareTo(other)
                : Boolean.compare(one.isLectern(), other.isLectern()))
        .map(TagJob::slot)
        .toList();
  }

  public static TagJob slot(SlotId slot) {
    return new TagJob(new TagContent.Place(slot), place(slot));
  }

  /// Its identity as people write it: `mallette-ia/eliza`, `A1`.
  public String id() {
    return switch (content) {
      case TagContent.Identity(CardRef card) -> card.toString();
      case TagContent.Place(SlotId slot) -> slot.name();
    };
  }

  /// What a tag is, in words that follow « c’est ».
  static String told(TagContent content, Pack pack) {
    return switch (content) {
      case TagContent.Identity(CardRef ref) ->
          pack.card(ref)
              .map(card -> card(card).name())
              .orElse("la carte « " + ref + " », qui n’est pas de cette mallette");
      case TagContent.Place(SlotId slot) -> place(slot);
      case TagContent.Foreign foreign ->
          foreign.equals(TagContent.Foreign.BLANK)
              ? "une étiquette vierge"
              : "une étiquette qui n’est pas de Tablée";
    };
  }

  private static TagJob card(Card card) {
    return new TagJob(
        new TagContent.Identity(card.ref()),
        "la carte « " + card.title() + " » (" + card.ref() + ")");
  }

  private static String place(SlotId slot) {
    return slot.isLectern() ? "l’étiquette du pupitre" : "l’emplacement " + slot;
  }
}
