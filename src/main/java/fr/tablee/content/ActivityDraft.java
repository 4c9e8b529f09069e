package fr.tablee.content;

import java.util.List;

/// An activity while the reader of its kind works on it.
///
/// @param id its id, already checked
/// @param fields its fields
/// @param reading what the readers of the pack share
/// @param zones its zones
record ActivityDraft(String id, Fields fields, PackReading reading, ZonePlan zones) {

  FileProblems problems() {
    return fields.problems();
  }

  /// The cards of the field `cards`, each a group of fields.
  List<Fields> cardRows() {
    return fields.rows(fields.items("cards"), "cette carte");
  }

  /// Reports a deck that has more cards than there is room for.
  void expectRoom(int cards, int slots) {
    if (slots > 0 && cards > slots) {
      fields.report(
          "cards",
          "%s pour %s ; ôter des cartes ou agrandir la nappe"
              .formatted(Wording.count(cards, "carte"), Wording.count(slots, "emplacement")));
    }
  }
}
