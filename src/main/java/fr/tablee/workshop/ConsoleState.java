package fr.tablee.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the facilitator may see, answers included: the body of the console's stream. Never sent
/// without the console's login.
///
/// @param view what everybody sees
/// @param say what to say now, one or two sentences
/// @param next the one next step
/// @param drift seconds late (positive) or early against the run sheet
/// @param stuck `calm|slow|stuck`: nothing moved for 3, for 5 minutes
/// @param hints all hints with those already given
/// @param questions questions for the group, with their place in the list
/// @param key the answers, card by card
/// @param sheets debate sheets with essential points
/// @param deck every card of the activity and where it lies
/// @param warnings sentences about readers, foreign cards, two cards on a slot
/// @param notes what was written down so far
/// @param undo what undo would take back, in French words that follow « Annuler », or null
public record ConsoleState(
    PublicState view,
    String say,
    NextStep next,
    long drift,
    String stuck,
    List<HintView> hints,
    List<QuestionView> questions,
    List<KeyView> key,
    List<SheetView> sheets,
    List<DeckView> deck,
    List<Warning> warnings,
    List<NoteView> notes,
    @Nullable String undo) {

  /// The one next button.
  ///
  /// @param command HTTP name: `start`, `check`, `reveal`, `next`, `resume`, `close`, and `open`
  ///   (another workshop) once closed
  /// @param to for `reveal`: the step's word, or null
  public record NextStep(String command, @Nullable String to) {}

  public record HintView(int number, String text, boolean given, boolean shown) {}

  public record QuestionView(String zone, int index, String text, boolean shown) {}

  /// @param answer the answer in short
  /// @param verdict at the last check: `right|move|wrong-zone|either`, or null
  /// @param direction `TOO_EARLY|TOO_LATE` for a card to move, or null
  /// @param years how far off; the page says it together with `direction` ("45 ans trop tard")
  public record KeyView(
      String card,
      String title,
      String answer,
      String explanation,
      @Nullable String trap,
      @Nullable String verdict,
      @Nullable String direction,
      int years) {}

  public record SheetView(
      String id,
      String title,
      String text,
      List<PointView> essentials,
      List<String> questions,
      List<String> cards) {}

  public record PointView(String title, String text) {}

  /// @param slot where it lies, or null
  public record DeckView(
      String card, String kind, String title, @Nullable String slot, boolean byHand) {}

  /// @param kind `reader-lost|foreign|two-cards|wrong-deck`
  public record Warning(String kind, String slot, @Nullable String card) {}

  public record NoteView(String activity, String zone, String text) {}
}
