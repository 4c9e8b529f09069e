package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;

/// What undo would take back, in words that follow "Annuler".
final class UndoWords {

  private final PackIndex index;

  UndoWords(PackIndex index) {
    this.index = index;
  }

  String of(Memento memento) {
    return switch (memento.event()) {
      case Event.CheckAsked _, Event.Checked _ -> "la validation";
      case Event.Revealed _ -> "le dévoilement";
      case Event.HintGiven _ -> "l’indice";
      case Event.HintHidden _ -> "le retrait de l’indice";
      case Event.Paused _ -> "la pause";
      case Event.Resumed _ -> "la reprise";
      case Event.TimeAdded _ -> "le changement de durée";
      case Event.PolicyChosen _ -> "le choix du dévoilement";
      case Event.ActivityEntered entered -> "le passage à " + activity(entered.activity());
      case Event.CardPlaced placed -> "la pose de " + card(placed.card()) + on(placed.slot());
      case Event.LecternShown shown -> "la pose de " + card(shown.card()) + on(SlotId.LECTERN);
      case Event.CardLifted lifted -> "le retrait de " + card(lifted.card()) + on(lifted.slot());
      case Event.LecternCleared _ -> "le retrait" + on(SlotId.LECTERN);
      case Event.SlotCleared cleared -> "le retrait" + on(cleared.slot());
      case Event.TableCleared _ -> "le vidage de la table";
      case Event.NoteTaken _ -> "la note";
      case Event.ParticipantsCounted _ -> "le nombre de personnes";
      case Event.ExampleNamed _ -> "l’exemple cité";
      case Event.QuestionShown _ -> "la question affichée";
      case Event.Committed _ -> "l’engagement compté";
      case Event.RunSheetChanged _ -> "le changement du déroulé";
      case Event.ReaderDeclared declared -> "l’état du lecteur de " + declared.slot();
      case Event.Corrected _ -> "la correction";
      case Event.SeatSpoke _ -> "la prise de parole";
      case Event.GroupTimeSet _ -> "le minuteur du groupe";
      case Event.TurnGiven _ -> "le tour donné";
      case Event.CardNamed named -> "le nom de " + card(named.card());
      case Event.Opened _,
          Event.Started _,
          Event.ForeignSeen _,
          Event.TwoCardsSeen _,
          Event.ReaderLost _,
          Event.ReaderRecovering _,
          Event.ReaderBack _,
          Event.Undone _,
          Event.Closed _ ->
          "la dernière commande";
    };
  }

  private String activity(String id) {
    return index.deck(id).map(deck -> quoted(deck.frame().title())).orElse(quoted(id));
  }

  private String card(CardRef ref) {
    return quoted(index.card(ref).map(Card::title).orElse(ref.toString()));
  }

  private static String on(SlotId slot) {
    return slot.isLectern() ? " au pupitre" : " en " + slot;
  }

  private static String quoted(String text) {
    return "«\u00a0" + text + "\u00a0»";
  }
}
