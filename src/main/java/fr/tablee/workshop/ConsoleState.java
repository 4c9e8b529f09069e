package fr.tablee.workshop;

import fr.tablee.workshop.PublicState.SpeakingView;
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
/// @param undoable what undo would take back one after the other, ten at most, the next one first
/// @param plan the run sheet, every activity
/// @param advice what to do about being late or early, or null when all is calm
/// @param fit lengths that the rest could be made to fit
/// @param journal what happened, the newest first, sixty lines at most
/// @param speaking talking time by seat, of the groups that use it
/// @param suggestions well-known examples for the families of an open map
/// @param declared slots whose reader was declared dead
/// @param clearable whether only a hand clears this table (nothing rests under a wand) and
///   something lies on it
/// @param nudges hints about single cards and rules, for the facilitator to say
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
    List<UndoView> undoable,
    List<PlanView> plan,
    @Nullable AdviceView advice,
    List<FitView> fit,
    List<JournalView> journal,
    List<SpeakingView> speaking,
    List<SuggestionView> suggestions,
    List<String> declared,
    boolean clearable,
    List<NudgeView> nudges) {

  /// The one next button.
  ///
  /// @param command HTTP name: `start`, `check`, `reveal`, `next`, `resume`, `close`, and `open`
  ///   (another workshop) once closed
  /// @param to for `reveal`: the step's word, or null
  public record NextStep(String command, @Nullable String to) {}

  public record HintView(int number, String text, boolean given, boolean shown) {}

  /// @param about a card's title, or a rule's sentence
  /// @param urgent whether the board has it wrong, as it was last told
  /// @param hints mildest first
  public record NudgeView(String about, boolean urgent, List<String> hints) {}

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

  /// @param kind `reader-lost|reader-dead|foreign|two-cards|wrong-deck`
  public record Warning(String kind, String slot, @Nullable String card) {}

  public record NoteView(String activity, String zone, String text) {}

  /// @param seq of the first entry that would be taken back
  public record UndoView(long seq, Deed words) {}

  /// One line of the run sheet. All times in seconds.
  ///
  /// @param place from 1
  /// @param planned as it stands now
  /// @param inPack as the pack plans it
  /// @param added by `add-time`, on top of `planned`
  /// @param elapsed spent on it, pauses excluded
  /// @param status `done|current|coming`
  /// @param end when it will end if all goes as planned now, since the start; null when done or
  ///   skipped
  public record PlanView(
      String id,
      String title,
      String kind,
      String accent,
      int place,
      long planned,
      long inPack,
      long added,
      long elapsed,
      boolean skipped,
      String status,
      @Nullable Long end) {}

  /// @param key `shorten|skip|add-break`
  /// @param activity which one, null for a break
  /// @param seconds to take away, to leave out, or of the break
  /// @param planned to `shorten`: what `plan` should then say
  public record AdviceView(
      String key,
      @Nullable String activity,
      @Nullable String title,
      long seconds,
      @Nullable Long planned) {}

  /// @param minutes of the whole workshop
  /// @param possible whether what is to come can be made to fit
  public record FitView(int minutes, boolean possible) {}

  /// @param seq of the entry
  /// @param elapsed seconds since the start; negative before it
  /// @param actor `table|console|command-card|clock`
  /// @param correct how it can be corrected: `text|slot|number`, or null
  /// @param said what it says now, to be edited; empty when struck out
  /// @param undone whether it was taken back
  public record JournalView(
      long seq,
      long elapsed,
      String actor,
      Deed words,
      @Nullable String correct,
      String said,
      boolean undone,
      @Nullable CorrectionView correction) {}

  /// @param struck whether the entry should not be there
  /// @param text what it should have said; null when struck out
  public record CorrectionView(boolean struck, @Nullable String text) {}

  /// @param examples those of the pack that nobody named yet
  public record SuggestionView(String zone, List<String> examples) {}
}
